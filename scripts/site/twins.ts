// Compressed twins, `page.html.br` and `page.html.gz`, for hosts that serve them instead of compressing each answer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { readIfThere } from "../base/kept.ts";
import type { Row } from "./manifest.ts";
import type { Previous } from "./previous.ts";
import { stageFile } from "./staged.ts";

const maker = "twin";

/** Whose bytes are text: all else is compressed already. */
const compressible = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;

/** Less is not worth a file. */
const smallest = 256;

const compressors: Readonly<Record<string, (content: Uint8Array) => Uint8Array>> = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: (content) => gzipSync(content, { level: 9 }),
};

interface Folders {
  readonly stage: string;
  readonly output: string;
}

/**
 * Twins of all `rows` that are text; those of files that are as they were stay, if `code` has made them, the digest of
 * what makes twins. The others are made into the stage.
 */
export function stageTwins(
  rows: ReadonlyMap<string, Row>,
  code: string,
  { manifest, there }: Previous,
  { stage, output }: Folders,
): [string, Row][] {
  return [...rows]
    .filter(([file, { size }]) => compressible.test(file) && size >= smallest)
    .flatMap(([file, { hash }]) =>
      Object.entries(compressors).map(([ending, compress]): [string, Row] => {
        const twin = `${file}.${ending}`;
        const props = `${code} ${hash}`;
        const before = manifest?.rows.get(twin);
        if (before?.maker === maker && before.props === props && there.has(twin)) return [twin, before];
        const content = readIfThere(join(stage, file)) ?? readFileSync(join(output, file));
        return [twin, { maker, props, facets: "", pictures: "", ...stageFile(stage, twin, compress(content)) }];
      }),
    );
}
