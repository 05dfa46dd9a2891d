// Starts a command: `node scripts/launch.mjs site/build --clean`. Reading hundreds of modules of TypeScript one by one
// takes longer than publishing a story, so the code is bundled once and kept; JavaScript, since it runs before any
// TypeScript can.
import { createHash } from "node:crypto";
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

const bundles = ".cache/bundles";
const commands = ["site/build", "cli/check", "cli/new", "cli/remember"].map((command) => `scripts/${command}.ts`);
/** What a command starts or hands to Eleventy, by path. */
const others = ["scripts/site/help.ts", ".eleventy.ts"];
const settings = ["package.json", "package-lock.json", "tsconfig.json", "scripts/launch.mjs"];
/** Holds the digest of the bundle: a damaged one is made anew. */
const sealFile = "digest";
const dayInMilliseconds = 24 * 60 * 60 * 1000;

const [, , command = "", ...args] = process.argv;
const bundle = `${bundles}/${digestOfCode()}`;
await provideBundle().catch(refuseForbidden);
const entry = resolve(bundle, "scripts", `${command}.js`);
process.argv = [process.execPath, entry, ...args];
// Eleventy would watch for changed code, in a thread of its own: here code does not change. https://github.com/11ty/eleventy/issues/3371
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
await import(pathToFileURL(entry).href);

async function provideBundle() {
  if (isWhole(bundle)) utimesSync(bundle, new Date(), new Date());
  else await makeBundle();
}

/**
 * Ends with a sentence where only permissions stand in the way.
 * @param {NodeJS.ErrnoException} error
 */
function refuseForbidden(error) {
  if (!["EACCES", "EPERM", "EROFS"].includes(error.code ?? "")) throw error;
  console.error(
    `${resolve(bundles)} may not be written to by this account. Change its owner or its permissions, and try again.`,
  );
  process.exit(1);
}

function digestOfCode() {
  const code = ["scripts", "layouts"].flatMap((folder) => filesIn(folder, /\.tsx?$/).map((file) => join(folder, file)));
  return digestOf(".", [".eleventy.ts", ...settings, ...code]);
}

/** @param {string} folder */
function isWhole(folder) {
  const seal = join(folder, sealFile);
  return existsSync(seal) && readFileSync(seal, "utf8") === digestOf(folder, filesIn(folder, /\.js$/));
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function digestOf(folder, files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function filesIn(folder, name) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => name.test(file)).sort();
}

/** Written elsewhere and moved there whole: another process may be starting, or this one may be killed. */
async function makeBundle() {
  const { build } = await import("esbuild");
  mkdirSync(bundles, { recursive: true });
  forgetOldBundles();
  const draft = mkdtempSync(join(bundles, "draft-"));
  const bundled = build({
    entryPoints: [...commands, ...others],
    outbase: ".",
    outdir: draft,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    sourcemap: true,
    define: { bundleFolder: JSON.stringify(bundle) },
    logLevel: "error",
  });
  await bundled.catch((error) => {
    rmSync(draft, { recursive: true });
    // Mistakes in the code have been told by then, each with its place.
    if (error.errors === undefined) throw error;
    process.exit(1);
  });
  writeFileSync(join(draft, sealFile), digestOf(draft, filesIn(draft, /\.js$/)));
  putInPlace(draft);
}

/** @param {string} draft */
function putInPlace(draft) {
  try {
    renameSync(draft, bundle);
  } catch (error) {
    if (!existsSync(bundle)) throw error;
    if (isWhole(bundle)) return rmSync(draft, { recursive: true });
    rmSync(bundle, { recursive: true });
    renameSync(draft, bundle);
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
