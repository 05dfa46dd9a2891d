// A preview goes on with what is whole: a page is not lost because of a mistake in what it links to.
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaper } from "../newspaper.ts";

test.each([
  ["has a mistake in its text", "![](nothing.jpg)", "town"],
  ["belongs to no section", "Text.", "nowhere"],
])("a page that links to a story that %s is on the desk", async (_what, text, section) => {
  const root = newspaper({
    "content/articles/2024/04/bridge.md": `---\nheadline: Bridge\nstandfirst: S.\npublished: 2024-04-11 08:00\nauthors: [ann-example]\nsection: ${section}\n---\n\n${text}\n`,
    "content/pages/guide.md":
      "---\nheadline: Guide\ndescription: All.\n---\n\nThe [bridge](/2024/04/bridge/) is closed.\n",
  });
  const { desk, problems } = await openDesk(root, surveyBody);
  expect(problems.map(({ file }) => file)).toEqual(["content/articles/2024/04/bridge.md"]);
  expect(desk?.pages.map(({ slug }) => slug)).toContain("guide");
  expect(desk?.articles.map(({ slug }) => slug)).not.toContain("bridge");
});
