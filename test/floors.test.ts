// Imports go down only: see the design. A folder may import itself and what lies below; two edges are named.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

const floors: readonly (readonly string[])[] = [
  ["scripts/base"],
  ["scripts/content", "scripts/pictures"],
  ["scripts/desk"],
  ["layouts", "scripts/body", "scripts/feeds"],
  ["scripts/site", "scripts/cli", "scripts/bench", ".eleventy.ts"],
];

const sideways = new Set([
  "scripts/pictures → scripts/content",
  "scripts/body → layouts",
  ".eleventy.ts → scripts/site",
]);

const folders = floors.flat();
const folderOf = (path: string) => folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
const floorOf = (folder: string) => floors.findIndex((floor) => floor.includes(folder));

const sources = [
  ".eleventy.ts",
  ...["scripts", "layouts"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    relative(root, resolve(root, dirname(file), path)),
  );
}

test("every source file stands on a floor", () => {
  expect(sources.filter((file) => folderOf(file) === undefined)).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});

test("imports go down, or sideways along the two named edges", () => {
  const climbing = sources.flatMap((file) =>
    importsOf(file).flatMap((target) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (from === undefined || to === undefined || from === to) return from === to ? [] : [`${file} → ${target}`];
      const allowed = floorOf(to) < floorOf(from) || sideways.has(`${from} → ${to}`);
      return allowed ? [] : [`${file} → ${target}`];
    }),
  );
  expect(climbing).toEqual([]);
});

test("each library is imported by one folder, and Eleventy by scripts/site alone", () => {
  const users = new Map<string, Set<string>>();
  for (const file of sources)
    for (const [, name = ""] of readFileSync(join(root, file), "utf8").matchAll(/from "((?:@[^/"]+\/)?[^./"][^/"]*)/g))
      if (!name.startsWith("node:")) users.set(name, (users.get(name) ?? new Set()).add(folderOf(file) ?? file));
  for (const shared of ["preact", "preact-render-to-string", "yaml", "github-slugger"]) users.delete(shared);
  users.get("@11ty/eleventy")?.delete(".eleventy.ts");
  for (const folder of ["scripts/cli", "scripts/bench"]) users.get("sharp")?.delete(folder);
  users.get("markdown-it")?.delete("scripts/bench");
  expect([...users].filter(([, folders]) => folders.size > 1)).toEqual([]);
  expect(users.get("@11ty/eleventy")).toEqual(new Set(["scripts/site"]));
});

test("no file imports itself in a circle", () => {
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    else if (!finished.has(file)) {
      for (const target of importsOf(file)) if (sources.includes(target)) visit(target, [...path, file]);
      finished.add(file);
    }
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});
