// What only a preview has: the list of problems and warnings for the overlay, and a page to show it on where there is no paper yet.
import type { Problem } from "../base/problem.ts";
import type { AssetFile } from "./asset-file.ts";

const started = `${process.pid}-${Date.now()}`;

/** `preview/problems.json`, and an index page where nothing else can be shown. */
export function previewFiles(
  problems: readonly Problem[],
  warnings: readonly Problem[],
  hasEdition: boolean,
): AssetFile[] {
  const list = JSON.stringify({ run: started, problems, warnings });
  return [
    { output: "preview/problems.json", content: Buffer.from(list) },
    ...(hasEdition ? [] : [{ output: "index.html", content: Buffer.from(emptyPage) }]),
  ];
}

const emptyPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Nothing to show yet</title><script type="module" src="/preview/preview.js"></script></head>
<body><main><h1>Nothing to show yet</h1><p>The problems below have to be mended first.</p></main></body>
</html>
`;
