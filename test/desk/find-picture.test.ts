// Names of pictures with signs that Markdown reads in its own way: the name as it stands in the folder is right.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../scripts/base/problem.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaper, paper } from "../newspaper.ts";

const png = readFileSync(join(paper, "content/pictures/harbour.png"));

/** Which file a story gets for each name that its text uses. */
async function shown(files: readonly string[], names: readonly string[]) {
  const text = names.map((name) => `![A quay](${name})\n`).join("\n");
  const notes = "alt: A quay\ncredit: Newsroom\n";
  const root = newspaper({
    ...Object.fromEntries(files.map((file) => [`content/pictures/${file}`, png])),
    ...Object.fromEntries(files.map((file) => [`content/pictures/${file.replace(/\.png$/, ".yaml")}`, notes])),
    "content/pages/quays.md": `---\nheadline: Quays\ndescription: All quays\n---\n\n${text}`,
  });
  const { desk, problems } = await openDesk(root, surveyBody);
  const page = desk?.pages.find(({ slug }) => slug === "quays");
  return {
    problems: problems.map(formatProblem),
    files: Object.values(page?.body.pictures ?? {}).map(({ file }) => file),
  };
}

test.each([["a%20b.png"], ["a%23b.png"], ["%D0%B1.png"], ["a#b.png"], ["100%.png"], ["б é.png", "<б é.png>"]])(
  "%s can be written as it is called",
  async (file, name = file) => {
    expect(await shown([file], [name])).toEqual({ problems: [], files: [file] });
  },
);

test.each(["NFC", "NFD"])(
  "accents are the same as signs of their own and as parts of letters: a file in %s",
  async (form) => {
    const file = "café.png".normalize(form);
    const names = ["café.png".normalize("NFC"), "café.png".normalize("NFD")];
    expect(await shown([file], names)).toEqual({ problems: [], files: [file, file] });
  },
);

test("where two files could be meant, %20 is a space, and %25 the sign itself", async () => {
  const files = ["a b.png", "a%20b.png"];
  expect(await shown(files, ["a%20b.png", "a%2520b.png"])).toEqual({ problems: [], files });
});

test("a file that is not there is a problem, whatever signs its name has", async () => {
  expect((await shown(["a%zz.png"], ["b%zz.png"])).problems).toEqual([
    expect.stringContaining(
      'content/pages/quays.md:6:1  There is no picture "b%zz.png" in content/pictures/. Did you mean "a%zz.png"?',
    ),
  ]);
});
