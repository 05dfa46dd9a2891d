// Whatever happens to the output folder between two builds, the next one makes it a clean build's, byte for byte.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { newspaper, put } from "../newspaper.ts";
import { failingDisk } from "./failing-disk.ts";
import { copyCode, run } from "./run-node.ts";
import { treeOf } from "./tree.ts";

const now = "2024-04-20T00:00Z";
let root: string;
let site: string;
let cache: string;

const build = (...args: string[]) => run("site/build", ["--root", root, "--output", site, "--now", now, ...args]);

beforeEach(() => {
  root = newspaper();
  site = join(root, "site");
  cache = join(root, ".site-cache");
});

test("with an older record beside a newer site, what came in between and was withdrawn since is not left", async () => {
  const file = "content/articles/2024/04/harbour.md";
  const before = readFileSync(join(root, file), "utf8");
  expect(await build()).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  cpSync(cache, join(root, "older"), { recursive: true });
  put(root, file, before.replace("\nheadline:", "\nwas: [/once/]\nheadline:"));
  put(root, "content/briefs/2024/04/16-1800-fog.md", "---\nheadline: Fog\ntime: 2024-04-16 18:00\n---\n\nFog.\n");
  expect(await build()).toMatchObject({ code: 0 });
  expect(existsSync(join(site, "once/index.html"))).toBe(true);
  rmSync(cache, { recursive: true });
  renameSync(join(root, "older"), cache);
  put(root, file, before);
  rmSync(join(root, "content/briefs/2024/04/16-1800-fog.md"));
  expect(await build()).toMatchObject({ code: 0 });
  expect(treeOf(site)).toEqual(whole);
  expect((await build("--explain")).output).toContain("nothing changed");
});

const secret = "---\nheadline: Secret\ntime: 2024-04-16 18:00\n---\n\nSecret.\n";

test("what is withdrawn is not left where a backup of site and record is unpacked over a newer site", async () => {
  expect(await build()).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  execFileSync("tar", ["cf", "backup.tar", "site", ".site-cache"], { cwd: root });
  put(root, "content/briefs/2024/04/16-1800-secret.md", secret);
  expect(await build()).toMatchObject({ code: 0 });
  expect(existsSync(join(site, "2024/04/16/secret/index.html"))).toBe(true);
  rmSync(join(root, "content/briefs/2024/04/16-1800-secret.md"));
  execFileSync("tar", ["xf", "backup.tar"], { cwd: root });
  expect(await build()).toMatchObject({ code: 0 });
  expect(treeOf(site)).toEqual(whole);
});

test.each(["extra.html", "2024/extra.html", "a/new/folder/extra.html"])(
  "a file that no build made is taken away by the next one: %s",
  async (file) => {
    expect(await build()).toMatchObject({ code: 0 });
    const whole = treeOf(site);
    put(site, file, "mine");
    expect(await build()).toMatchObject({ code: 0 });
    expect(treeOf(site)).toEqual(whole);
    expect((await build("--explain")).output).toContain("nothing changed");
    put(root, "content/briefs/2024/04/16-1800-secret.md", secret);
    expect(await build()).toMatchObject({ code: 0 });
    put(site, file, "mine");
    rmSync(join(root, "content/briefs/2024/04/16-1800-secret.md"));
    expect(await build()).toMatchObject({ code: 0 });
    expect(treeOf(site)).toEqual(whole);
  },
);

test("a copy of the site in another state is not taken for the last build's, whatever its files' sizes and times", async () => {
  const settings = join(root, "content/site.yaml");
  const copy = join(root, "copy");
  expect(await build()).toMatchObject({ code: 0 });
  execFileSync("cp", ["-Rp", site, copy]);
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^(tagline: .*)./m, "$1X"));
  expect(await build()).toMatchObject({ code: 0 });
  for (const folder of [site, copy])
    execFileSync("find", [folder, "-type", "f", "-exec", "touch", "-d", "@1", "{}", "+"]);
  expect(await build()).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  rmSync(site, { recursive: true });
  execFileSync("cp", ["-Rp", copy, site]);
  expect(treeOf(site)).not.toEqual(whole);
  expect(await build()).toMatchObject({ code: 0 });
  expect(treeOf(site)).toEqual(whole);
});

test.each(["lost", "edited by hand"])("the page for what is not found is made again where it is %s", async (how) => {
  await build();
  const whole = treeOf(site);
  for (const args of [[], ["--clean"]]) {
    if (how === "lost") rmSync(join(site, "404.html"));
    else writeFileSync(join(site, "404.html"), "<h1>Not here</h1>");
    expect(await build(...args)).toMatchObject({ code: 0 });
    expect(treeOf(site)).toEqual(whole);
  }
});

const exchanges: Readonly<Record<string, () => void>> = {
  "a page is an empty folder": () => exchange("about/index.html"),
  "a page is a folder of files": () => put(site, `${exchange("index.html")}/notes/own.txt`, "mine"),
  "the page for what is not found is a folder": () => exchange("404.html"),
  "a folder is a link to nowhere": () => replaceByLink("about", "../gone"),
  "a folder is a link to itself": () => replaceByLink("2024/04", "04"),
  "a page is a link to nowhere": () => {
    rmSync(join(site, "about/index.html"));
    symlinkSync("../gone", join(site, "about/index.html"));
  },
  "a folder is a file": () => replaceByFile("2024/04"),
  "the folder of a page that is gone is a file": () => {
    replaceByFile("2024/04/11/market");
    rmSync(join(root, "content/briefs/2024/04/11-0900-market.md"));
  },
  "a page that is gone is a folder": () => {
    exchange("2024/04/11/market/index.html");
    rmSync(join(root, "content/briefs/2024/04/11-0900-market.md"));
  },
};

test.each(Object.entries(exchanges))("%s", async (_what, spoil) => {
  for (const args of [[], ["--clean"]]) {
    cpSync(join(newspaper(), "content"), join(root, "content"), { recursive: true });
    expect(await build()).toMatchObject({ code: 0 });
    spoil();
    expect(await build(...args)).toMatchObject({ code: 0 });
    expect(treeOf(site)).toEqual(await cleanTree());
  }
});

const cleanTrees = new Map<string, ReturnType<typeof treeOf>>();

/** What a first build of the same content gives. */
async function cleanTree(): Promise<ReturnType<typeof treeOf>> {
  const content = listFiles(root, "content").join();
  const known = cleanTrees.get(content);
  if (known !== undefined) return known;
  const first = join(root, "first");
  expect(await run("site/build", ["--root", root, "--output", first, "--now", now])).toMatchObject({ code: 0 });
  const tree = treeOf(first);
  cleanTrees.set(content, tree);
  return tree;
}

test("a page that is edited in place is made again, though its size and its time are kept", async () => {
  expect(await build()).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  const page = join(site, "about/index.html");
  execFileSync("cp", ["-p", page, join(root, "as-it-was")]);
  // Some file systems count time in steps.
  await setTimeout(20);
  writeFileSync(page, readFileSync(page, "utf8").replace("</p>", "<.p>"));
  execFileSync("touch", ["-r", join(root, "as-it-was"), page]);
  expect((await build("--explain")).output).toMatch(
    /^about\/index\.html {2}the file in the output was lost or changed$/m,
  );
  expect(treeOf(site)).toEqual(whole);
});

test("a copy of the output and its record is built on from there", async () => {
  expect(await build()).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  for (const folder of [site, cache]) {
    execFileSync("cp", ["-Rp", folder, `${folder}-copy`]);
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-copy`, folder);
  }
  expect((await build("--explain")).output).toContain("nothing changed");
  writeFileSync(join(site, "about/index.html"), "spoilt");
  expect((await build()).output).toContain(" 1 file written");
  expect(treeOf(site)).toEqual(whole);
});

test("a picture that is written over in the output is made again, incrementally and clean", async () => {
  // With a cache of its own: the file may be one with that in the cache, and so with other tests' pictures.
  copyCode(root);
  const here = (...args: string[]) => run("site/build", ["--output", site, "--now", now, ...args], {}, root);
  expect(await here()).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  const picture = [...whole.keys()].find((file) => file.startsWith("pictures/")) ?? "";
  for (const args of [[], ["--clean"]]) {
    const { length } = readFileSync(join(site, picture));
    writeFileSync(join(site, picture), Buffer.alloc(length, 7));
    expect(await here(...args)).toMatchObject({ code: 0 });
    expect(treeOf(site)).toEqual(whole);
  }
});

test("an output that is a disk of its own is written to all the same, and left without a trace", async () => {
  const on = (disk: NodeJS.ProcessEnv) => run("site/build", ["--root", root, "--output", site, "--now", now], disk);
  const foreign = failingDisk("EXDEV", "renameSync", /\.site-stage\/.* > .*\/site\//);
  mkdirSync(site);
  expect(await on(failingDisk("EBUSY", "rmdirSync", /\/site$/))).toMatchObject({ code: 0 });
  const whole = treeOf(site);
  put(root, "content/briefs/2024/04/16-1800-secret.md", secret);
  expect(await on(foreign)).toMatchObject({ code: 0 });
  expect(existsSync(join(site, "2024/04/16/secret/index.html"))).toBe(true);
  rmSync(join(root, "content/briefs/2024/04/16-1800-secret.md"));
  expect(await on(foreign)).toMatchObject({ code: 0 });
  expect(treeOf(site)).toEqual(whole);
  expect(readdirSync(site).filter((file) => file.startsWith("."))).toEqual([".dateline"]);
  expect((await build("--explain")).output).toContain("nothing changed");
});

test("an output that is a link to nowhere is named", async () => {
  symlinkSync(join(root, "gone"), site);
  expect(await build()).toEqual({
    code: 1,
    output: `--output ${site} is a link to a folder that is not there. Make that folder, or delete the link.\n`,
  });
});

test.each(["_site/about", ".cache/bundles"])("a folder that may not be written to is named: %s", async (folder) => {
  copyCode(root);
  const here = (uid?: number) => run("site/build", ["--now", now], {}, root, uid);
  expect(await here()).toMatchObject({ code: 0 });
  // A folder's rights bind everybody but root.
  const nobody = process.getuid?.() === 0 ? 65534 : undefined;
  if (nobody !== undefined) for (const file of [root, ...filesUnder(root)]) lchownSync(file, nobody, nobody);
  const locked = join(root, folder);
  for (const file of readdirSync(locked)) rmSync(join(locked, file), { recursive: true });
  chmodSync(locked, 0o555);
  try {
    expect(await here(nobody)).toEqual({
      code: 1,
      output: `${locked} may not be written to by this account. Change its owner or its permissions, and try again.\n`,
    });
  } finally {
    chmodSync(locked, 0o755);
  }
  expect(await here(nobody)).toMatchObject({ code: 0 });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
}

/** A folder in the place of a file. */
function exchange(file: string): string {
  rmSync(join(site, file));
  mkdirSync(join(site, file));
  return file;
}

function replaceByLink(folder: string, to: string): void {
  rmSync(join(site, folder), { recursive: true });
  symlinkSync(to, join(site, folder));
}

function replaceByFile(folder: string): void {
  rmSync(join(site, folder), { recursive: true });
  writeFileSync(join(site, folder), "a file");
}
