// The settings of one run: where the newspaper is, where it goes, and what time it is.
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readNow } from "../base/command.ts";
import { type Instant, instantFromMillis } from "../base/time.ts";

export interface Run {
  /** Absolute path of the folder that holds content/. */
  readonly root: string;
  /** Absolute path of the folder that the site is written to. */
  readonly output: string;
  /** Absolute path of the folder beside the site that holds settings for web servers. */
  readonly beside: string;
  readonly now: Instant;
  /** True under `npm start`: shows what is not out yet, and goes on in spite of problems. */
  readonly preview: boolean;
}

export const buildOptions = {
  root: { type: "string" },
  output: { type: "string" },
  now: { type: "string" },
} as const;

export const defaultOutput = "_site";
export const previewOutput = ".cache/preview";

/** Where a build is made before it is moved into place: beside the output, so that moving a file is one rename. */
export function stageOf(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}-stage`);
}

/**
 * Puts the command line's options where `.eleventy.ts`, which Eleventy calls, finds them: in the environment.
 * Throws `Refusal` for a time that cannot be read.
 */
export function passOn(values: ReturnType<typeof readArguments>): void {
  if (values.root !== undefined) process.env.DATELINE_ROOT = resolve(values.root);
  if (values.output !== undefined) process.env.DATELINE_OUTPUT = resolve(values.output);
  if (values.now !== undefined) process.env.SOURCE_DATE_EPOCH = String(Date.parse(readNow(values.now)) / 1000);
}

/** The command line's options; unknown ones are refused with Node's own message. */
export function readArguments() {
  return parseArgs({ options: buildOptions, strict: true }).values;
}

/** The run that Eleventy is making. */
export function currentRun(environment: NodeJS.ProcessEnv): Run {
  const preview = environment.ELEVENTY_RUN_MODE === "serve";
  const epoch = environment.SOURCE_DATE_EPOCH;
  return {
    root: environment.DATELINE_ROOT ?? process.cwd(),
    beside: `${resolve(environment.DATELINE_OUTPUT ?? defaultOutput)}-hosts`,
    output: resolve(preview ? previewOutput : stageOf(environment.DATELINE_OUTPUT ?? defaultOutput)),
    now: instantFromMillis(epoch === undefined ? Date.now() : Number(epoch) * 1000),
    preview,
  };
}
