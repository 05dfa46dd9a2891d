// What the README says about the tree and the commands is true.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { scripts: object };

test("every path in the map is there", () => {
  const map = readme.slice(readme.indexOf("## The map"));
  const paths = [...map.matchAll(/^\| `([^`]+)` \|/gm)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});

test("every folder of the code is in the map", () => {
  for (const folder of ["base", "content", "pictures", "desk", "body", "feeds", "site", "cli"])
    expect(readme).toContain(`| \`scripts/${folder}/\` |`);
});

test("every npm command that is named is there", () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "ci");
  expect([...new Set(named)].filter((name) => name !== "run" && !(name in scripts) && name !== "for")).toEqual([]);
});
