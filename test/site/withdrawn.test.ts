// A story that is taken back while others link to it: the paper can go out at once, and nothing of the story is left in it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { listFiles } from "../../scripts/content/list-files.ts";
import { newspaper, paper, put } from "../newspaper.ts";
import { run } from "./run-node.ts";

const story = (fields = "") => `---
headline: Quokka found
standfirst: A quokka swam ashore.
published: 2024-04-12 10:00
authors: [ann-example]
section: town
topics: [quokka]
lead: {file: quokka.png, alt: A quokka, credit: AFP}
was: [/2024/04/quokka-seen/]
corrections: [{date: 2024-04-12 11:00, type: correction, text: The quokka is a rabbit.}]
${fields}
---

A quokka swam ashore.

## More

It is well.
`;

const reader = `---
headline: Zoo closes
standfirst: For a week.
published: 2024-04-12 12:00
authors: [ann-example]
section: town
was: [/2024/04/zoo-shut/]
---

See [the animal](/2024/04/quokka/), [the report](/2024/04/quokka-seen/#more), [all about it](/topics/quokka/)
and [ourselves](/2024/04/zoo-shut/).
`;

test("links to it become words, in the lite edition too, and incrementally as in a clean build", async () => {
  const root = newspaper({
    "content/site.yaml": `${readFileSync(join(paper, "content/site.yaml"), "utf8")}lite: true\n`,
    "content/articles/2024/04/quokka.md": story(),
    "content/articles/2024/04/zoo.md": reader,
    "content/topics/quokka.md": "---\nname: Quokkas\n---\n",
    "content/pictures/quokka.png": readFileSync(join(paper, "content/pictures/harbour.png")),
  });
  const home = mkdtempSync(join(tmpdir(), "dateline-withdrawn-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [output, clean] = [join(home, "site"), join(home, "clean")];
  const build = (folder: string) =>
    run("site/build", ["--root", root, "--output", folder, "--now", "2024-04-20T00:00Z"]);
  const zoo = (edition: string) => readFileSync(join(output, edition, "2024/04/zoo/index.html"), "utf8");

  expect(await build(output)).toMatchObject({ code: 0 });
  expect(zoo("")).toContain('<a href="/2024/04/quokka/"');
  expect(zoo("")).toContain('<a href="/2024/04/quokka/#more"');
  expect(zoo("")).toContain('<a href="/2024/04/zoo/"');
  expect(zoo("lite")).toContain('<a href="/lite/2024/04/zoo/">ourselves</a>');
  expect(traces(output)).not.toEqual([]);

  put(root, "content/articles/2024/04/quokka.md", story("draft: true"));
  expect(await build(output)).toMatchObject({ code: 0 });
  expect(zoo("")).toContain("See the animal, the report, all about it");
  expect(zoo("lite")).toContain("See the animal, the report, all about it");
  expect(traces(output)).toEqual([]);

  expect(await build(clean)).toMatchObject({ code: 0 });
  expect(listFiles(clean, ".")).toEqual(listFiles(output, "."));
  for (const file of listFiles(clean, "."))
    expect(readFileSync(join(clean, file)).equals(readFileSync(join(output, file))), file).toBe(true);
});

/** The files that hold the story's word, by name or content. */
function traces(folder: string): string[] {
  return [folder, `${folder}-hosts`].filter(existsSync).flatMap((place) =>
    listFiles(place, ".").filter((file) => {
      const bytes = readFileSync(join(place, file));
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return /quokka/i.test(file) || /quokka/i.test(text.toString("latin1"));
    }),
  );
}
