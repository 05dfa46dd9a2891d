// sw.js and the manifest: what browsers need to keep the paper, or to let it go.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { renderFile } from "../../scripts/feeds/render-file.ts";
import { surroundings } from "../layouts/sample.ts";
import { newspaper, paper, put } from "../newspaper.ts";

async function fileOf(
  output: string,
  site: (yaml: string) => string = (yaml) => yaml,
  preview = false,
): Promise<string> {
  const root = newspaper();
  put(root, "content/site.yaml", site(readFileSync(join(paper, "content/site.yaml"), "utf8")));
  const { desk } = await openDesk(root, surveyBody);
  if (desk === undefined) throw new Error("There is no desk.");
  const file = planEdition(desk, "2024-04-20T00:00:00Z", preview).files.find((one) => one.output === output);
  if (file === undefined) throw new Error(`There is no ${output}.`);
  return renderFile(file, surroundings);
}

const underPath = (yaml: string) => yaml.replace("https://tiny.example/", "https://tiny.example/paper/");

test("sw.js names what is kept from the start, under the site's path, and loads the worker", async () => {
  expect(await fileOf("sw.js", underPath)).toBe(
    'self.shell = {"assets":["/style.css"],"pages":["/paper/","/paper/latest/","/paper/saved/","/paper/offline/"],"offline":"/paper/offline/"};\nimportScripts("/worker.js");\n',
  );
});

test("switched off, and in a preview, sw.js is the worker that leaves", async () => {
  const leaving = 'importScripts("/leave.js");\n';
  expect(await fileOf("sw.js", (yaml) => `${yaml}offline: false\n`)).toBe(leaving);
  expect(await fileOf("sw.js", undefined, true)).toBe(leaving);
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
