// The digest of the code by which a bundle of it is named; JavaScript, since it is asked before there is a bundle.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const settings = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "scripts/base/code-digest.mjs",
  "scripts/launch.mjs",
];

/** Of the code as it is on the disk, in the current folder. */
export function digestOfCode() {
  const code = ["scripts", "layouts"].flatMap((folder) => filesIn(folder, /\.tsx?$/).map((file) => join(folder, file)));
  return digestOf(".", [...settings, ...code]);
}

/**
 * Of the content and the names of files.
 * @param {string} folder
 * @param {readonly string[]} files
 */
export function digestOf(folder, files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}

/**
 * The paths of files below a folder, in order.
 * @param {string} folder
 * @param {RegExp} name
 */
export function filesIn(folder, name) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => name.test(file)).sort();
}
