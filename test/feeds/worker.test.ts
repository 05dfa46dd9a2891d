// sw.js and the manifest: what browsers need to keep the paper, or to let it go.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { paper } from "../newspaper.ts";
import { publish, textOf } from "./machine-files.ts";

async function fileOf(output: string, site: (yaml: string) => string): Promise<string> {
  const yaml = readFileSync(join(paper, "content/site.yaml"), "utf8");
  return textOf(await publish({ "content/site.yaml": site(yaml) }), output);
}

const underPath = (yaml: string) => yaml.replace("https://tiny.example/", "https://tiny.example/paper/");

test("sw.js names what is kept from the start, under the site's path, and loads the worker", async () => {
  expect(await fileOf("sw.js", underPath)).toBe(
    'self.shell = {"assets":["/style.css"],"pages":["/paper/","/paper/latest/","/paper/saved/","/paper/offline/"],"offline":"/paper/offline/"};\nimportScripts("/worker.js");\n',
  );
});

test("switched off, sw.js is the worker that leaves, and no page starts one", async () => {
  const yaml = readFileSync(join(paper, "content/site.yaml"), "utf8");
  const published = await publish({ "content/site.yaml": `${yaml}offline: false\n` });
  expect(textOf(published, "sw.js")).toBe('importScripts("/leave.js");\n');
  expect(textOf(published, "index.html")).not.toContain("data-worker");
  expect(published.has("offline/index.html")).toBe(false);
});

test("the manifest names the paper, where it begins, and icons of each size and form", async () => {
  const manifest = JSON.parse(await fileOf("manifest.webmanifest", underPath)) as object;
  expect(manifest).toMatchObject({
    name: "The Tiny Paper",
    lang: "en",
    start_url: "/paper/",
    scope: "/paper/",
    display: "minimal-ui",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
});
