// The floor beneath any build: the same files read, markdown-it run on them, files of the same sizes written, and nothing else.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import Parser from "markdown-it";

/** By path: how many bytes. */
export type Sizes = Readonly<Record<string, number>>;

const [content = "", sizesFile = "", output = ""] = process.argv.slice(2);
const sizes = JSON.parse(readFileSync(sizesFile, "utf8")) as Sizes;
const began = performance.now();

const parser = new Parser({ html: false, typographer: true });
let printed = 0;
for (const file of readdirSync(content, { recursive: true, encoding: "utf8" }))
  if (file.endsWith(".md")) {
    const text = readFileSync(join(content, file), "utf8");
    printed += parser.render(text.slice(text.indexOf("\n---\n") + 5)).length;
  }

const page = Buffer.alloc(Math.max(...Object.values(sizes)), "The ferry sails again. ");
for (const [file, size] of Object.entries(sizes)) {
  mkdirSync(dirname(join(output, file)), { recursive: true });
  writeFileSync(join(output, file), page.subarray(0, size));
}

console.log(JSON.stringify({ milliseconds: performance.now() - began, printed }));
