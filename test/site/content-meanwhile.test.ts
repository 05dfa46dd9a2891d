// A text that is saved, or taken away, when the paper has been read and its pages are being made.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newspaper } from "../newspaper.ts";
import { run } from "./run-node.ts";

const file = "content/pages/about.md";

/** Does something to the file when what was read is kept. */
function meanwhile(path: string, deed: string): NodeJS.ProcessEnv {
  const program = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    const path = ${JSON.stringify(path)};
    fs.renameSync = (from, to) => {
      renameSync(from, to);
      if (/reading.seen$/.test(to) && fs.existsSync(path)) ${deed};
    };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(program)}` };
}

test.each([
  ["saved", 'fs.appendFileSync(path, "\\nMore.\\n")'],
  ["taken away", "fs.rmSync(path)"],
])("a text that is %s when pages are being made is named, and nothing is built", async (_what, deed) => {
  const root = newspaper();
  const site = join(root, "site");
  const { code, output } = await run(
    "site/build",
    ["--root", root, "--output", site, "--now", "2024-04-20T00:00Z"],
    meanwhile(join(root, file), deed),
  );
  expect({ code, output }).toEqual({
    code: 1,
    output: `${file} was changed while the site was being made. Build again.\n`,
  });
  expect(existsSync(site)).toBe(false);
});
