// The settings of one run: where the newspaper is, where it goes, and what time it is.
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { momentOf } from "../base/command.ts";
import type { Instant } from "../base/time.ts";

export interface Run {
  /** Absolute path of the folder that holds content/. */
  readonly root: string;
  /** Absolute path of the folder that the site is written to. */
  readonly output: string;
  /** Absolute path of the folder for what is kept from run to run. */
  readonly cache: string;
  readonly now: Instant;
  /** True under `npm start`: shows what is not out yet, and goes on in spite of problems. */
  readonly preview: boolean;
}

const buildOptions = {
  root: { type: "string" },
  output: { type: "string" },
  now: { type: "string" },
  clean: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
} as const;

export const defaultOutput = "_site";
const previewOutput = ".cache/preview";

/** Where builds are made before they are moved into place: beside the output, so that moving a file is one rename. */
export function stageOf(output: string): string {
  return join(dirname(output), `.${basename(output)}-stage`);
}

/** Where settings for web servers are written: beside the output, since readers have no business with them. */
export function besideOf(output: string): string {
  return `${output}-hosts`;
}

/** Where a cache folder holds what reading content/ gave. */
export function readingIn(cache: string): string {
  return join(cache, "reading");
}

/** `.cache` for `_site`; another output keeps its record beside it, so that two sites never share one. */
function cacheOf(output: string): string {
  return output === resolve(defaultOutput) ? resolve(".cache") : join(dirname(output), `.${basename(output)}-cache`);
}

export type Arguments = ReturnType<typeof readArguments>;

/** The command line's options; unknown ones are refused with Node's own message. */
export function readArguments() {
  return parseArgs({ options: buildOptions, strict: true }).values;
}

/** The run of a build. Throws `Refusal` for a time that cannot be read. */
export function buildRun(values: Arguments, environment: NodeJS.ProcessEnv): Run {
  const output = resolve(values.output ?? defaultOutput);
  return {
    root: resolve(values.root ?? "."),
    output: existsSync(output) ? realpathSync(output) : output,
    cache: cacheOf(output),
    now: momentOf(values.now, environment),
    preview: false,
  };
}

/** The run of a preview, which has a folder of its own. */
export function previewRun(values: Arguments, environment: NodeJS.ProcessEnv): Run {
  const output = resolve(previewOutput);
  return { ...buildRun(values, environment), output, cache: resolve(".cache/previewed"), preview: true };
}
