// Starts a command: `node scripts/launch.mjs site/build --clean`. Reading hundreds of modules of TypeScript one by one
// takes longer than publishing a story, so the code is bundled once and kept; JavaScript, since it runs before any
// TypeScript can.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digestOf, digestOfCode, filesIn } from "./base/code-digest.mjs";

const bundles = ".cache/bundles";
const commands = ["site/build", "cli/check", "cli/new", "cli/remember"].map((command) => `scripts/${command}.ts`);
/** What a command starts or hands to Eleventy, by path. */
const others = ["scripts/site/help.ts", ".eleventy.ts"];
/** Holds the digest of the bundle: a damaged one is made anew. */
const sealFile = "digest";
const dayInMilliseconds = 24 * 60 * 60 * 1000;

const [, , command = "", ...args] = process.argv;
const bundle = await bundleOf(digestOfCode()).catch(refuse);
const entry = resolve(bundle, "scripts", `${command}.js`);
process.argv = [process.execPath, entry, ...args];
// Eleventy would watch for changed code, in a thread of its own: here code does not change. https://github.com/11ty/eleventy/issues/3371
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
await import(pathToFileURL(entry).href);

/**
 * Ends with a sentence where only permissions or a full disk stand in the way.
 * @param {NodeJS.ErrnoException} error
 * @returns {never}
 */
function refuse(error) {
  const forbidden = ["EACCES", "EPERM", "EROFS"].includes(error.code ?? "");
  if (!forbidden && !["ENOSPC", "EDQUOT"].includes(error.code ?? "")) throw error;
  console.error(
    forbidden
      ? `${resolve(bundles)} may not be written to by this account. Change its owner or its permissions, and try again.`
      : `The disk is full: ${resolve(bundles)} could not be written. Make room, and try again.`,
  );
  process.exit(1);
}

/**
 * The folder of the bundle of this code.
 * @param {string} digest
 * @returns {Promise<string>}
 */
async function bundleOf(digest) {
  const folder = `${bundles}/${digest}`;
  if (isWhole(folder)) utimesSync(folder, new Date(), new Date());
  else {
    const draft = await makeBundle(folder);
    const now = digestOfCode();
    // Code that was changed meanwhile may be in it.
    if (now !== digest) {
      rmSync(draft, { recursive: true });
      return bundleOf(now);
    }
    putInPlace(draft, folder);
  }
  return folder;
}

/** @param {string} folder */
function isWhole(folder) {
  const seal = join(folder, sealFile);
  return existsSync(seal) && readFileSync(seal, "utf8") === digestOf(folder, filesIn(folder, /\.js$/));
}

/**
 * Written elsewhere, to be moved to `folder` whole: another process may be starting, or this one may be killed.
 * @param {string} folder
 */
async function makeBundle(folder) {
  const { build } = await import("esbuild");
  mkdirSync(bundles, { recursive: true });
  forgetOldBundles();
  const draft = mkdtempSync(join(bundles, "draft-"));
  try {
    await build({
      entryPoints: [...commands, ...others],
      outbase: ".",
      outdir: draft,
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      format: "esm",
      sourcemap: true,
      define: { bundleFolder: JSON.stringify(folder) },
      logLevel: "error",
    });
    writeFileSync(join(draft, sealFile), digestOf(draft, filesIn(draft, /\.js$/)));
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Mistakes in the code have been told by then, each with its place.
    if (!(error instanceof Error && "errors" in error)) throw error;
    process.exit(1);
  }
  return draft;
}

/**
 * @param {string} draft
 * @param {string} folder
 */
function putInPlace(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    if (isWhole(folder)) return rmSync(draft, { recursive: true });
    rmSync(folder, { recursive: true });
    renameSync(draft, folder);
  }
}

/** Those that no command was started from for a day: a running one may still read its own. */
function forgetOldBundles() {
  for (const name of readdirSync(bundles)) {
    const folder = join(bundles, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > dayInMilliseconds) rmSync(folder, { recursive: true, force: true });
  }
}
