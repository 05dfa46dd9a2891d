// compress: true. Twins say what their files say, change with them, go with them, and nginx and Caddy are told.
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { newspaper, paper } from "../newspaper.ts";
import { copyCode, run } from "./run-node.ts";
import { treeOf } from "./tree.ts";

test("compressed twins lie beside every text file, and stay true from build to build", async () => {
  const site = readFileSync(join(paper, "content/site.yaml"), "utf8");
  const root = newspaper({ "content/site.yaml": `${site}\ncompress: true\n` });
  const output = join(root, "out");
  const build = async () => {
    const built = await run("site/build", ["--root", root, "--output", output, "--now", "2024-04-20T00:00Z"]);
    expect(built).toMatchObject({ code: 0 });
  };
  const checkTwins = () => {
    const files = listFiles(output, ".");
    const twins = files.filter((file) => file.endsWith(".gz") || file.endsWith(".br"));
    for (const twin of twins) {
      const content = readFileSync(join(output, twin));
      const plain = twin.endsWith(".gz") ? gunzipSync(content) : brotliDecompressSync(content);
      expect(plain.equals(readFileSync(join(output, twin.slice(0, -3)))), twin).toBe(true);
    }
    return twins;
  };
  await build();
  const twins = checkTwins();
  expect(twins).toEqual(expect.arrayContaining(["index.html.br", "index.html.gz"]));
  expect(twins.filter((file) => file.startsWith("pictures/") || file.includes(".woff2"))).toEqual([]);
  const about = statSync(join(output, "about/index.html.gz")).mtimeMs;
  rmSync(join(root, "content/briefs/2024/04/11-0900-market.md"));
  await build();
  checkTwins();
  expect(existsSync(join(output, "2024/04/11/market/index.html.gz"))).toBe(false);
  expect(statSync(join(output, "about/index.html.gz")).mtimeMs).toBe(about);
  expect(readFileSync(`${output}-hosts/nginx.conf`, "utf8")).toContain("gzip_static on;");
  expect(readFileSync(`${output}-hosts/Caddyfile`, "utf8")).toContain("precompressed br gzip");
  writeFileSync(join(root, "content/site.yaml"), site);
  await build();
  expect(checkTwins()).toEqual([]);
});

test("twins are made again when the code that makes them changes, and nothing else is", async () => {
  const site = readFileSync(join(paper, "content/site.yaml"), "utf8");
  const root = newspaper({ "content/site.yaml": `${site}\ncompress: true\n` });
  copyCode(root);
  const build = (folder: string) =>
    run("site/build", ["--now", "2024-04-20T00:00Z", "--output", folder, "--explain"], {}, root);
  expect(await build("out")).toMatchObject({ code: 0 });
  const before = treeOf(join(root, "out"));
  const code = join(root, "scripts/site/twins.ts");
  writeFileSync(code, readFileSync(code, "utf8").replace("level: 9", "level: 1"));
  const { output } = await build("out");
  expect(output).not.toContain("code:");
  const after = treeOf(join(root, "out"));
  const changed = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
  expect(changed).toContain("index.html.gz");
  expect(changed.filter((file) => !file.endsWith(".gz"))).toEqual([]);
  await build("clean");
  expect(treeOf(join(root, "clean"))).toEqual(after);
});
