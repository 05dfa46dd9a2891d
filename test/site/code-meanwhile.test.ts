// Code that is saved while a build runs: no page, bundle or record is left that is of another code than it says.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { newspaper, put } from "../newspaper.ts";
import { copyCode, run } from "./run-node.ts";
import { treeOf } from "./tree.ts";

let root: string;
const build = (output: string, hook = "") =>
  run(
    "site/build",
    ["--root", root, "--output", output, "--now", "2024-04-20T00:00Z"],
    hook === "" ? {} : { NODE_OPTIONS: `--import=${join(root, hook)}` },
    root,
  );

beforeEach(() => {
  root = newspaper();
  copyCode(root);
});

/** Saves `text` as a file of the code when Node's own `call` is first made with a path that holds `part`. */
function saveAt(call: string, part: string, file: string, text: string): void {
  put(
    root,
    "hook.mjs",
    `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { ${call}: plain } = fs;
let isDone = false;
fs.${call} = (path, ...others) => {
  const given = plain(path, ...others);
  if (!isDone && String(path).includes(${JSON.stringify(part)})) {
    isDone = true;
    fs.writeFileSync(${JSON.stringify(join(root, file))}, ${JSON.stringify(text)});
  }
  return given;
};
syncBuiltinESMExports();
`,
  );
}

const layout = "layouts/saved.tsx";
const styles = "layouts/css/pages/lists.css";
const moments = [
  ["before the bundler reads it", "mkdtempSync", "draft-", layout],
  ["when it is bundled", "renameSync", "draft-", layout],
  ["before styles are read", "mkdirSync", ".site-stage/", styles],
] as const;

test.each(moments)("%s", async (_when, call, part, file) => {
  const before = readFileSync(join(root, file), "utf8");
  const after =
    file === layout ? before.replace("No story is saved", "Nothing is saved") : `${before}\n.kept { color: red; }\n`;
  expect(after).not.toBe(before);
  saveAt(call, part, file, after);
  const meanwhile = await build(join(root, "site"), "hook.mjs");
  expect(readFileSync(join(root, file), "utf8")).toBe(after);
  if (meanwhile.code !== 0) expect(meanwhile.output).toMatch(/^The code or the styles were changed/);
  for (const text of file === styles ? [before, after] : [after, before]) {
    writeFileSync(join(root, file), text);
    expect(await build(join(root, "site"))).toMatchObject({ code: 0 });
    const clean = newspaper();
    copyCode(clean);
    writeFileSync(join(clean, file), text);
    const args = ["--root", clean, "--output", join(clean, "site"), "--now", "2024-04-20T00:00Z"];
    expect(await run("site/build", args, {}, clean)).toMatchObject({ code: 0 });
    expect(treeOf(join(root, "site"))).toEqual(treeOf(join(clean, "site")));
  }
});
