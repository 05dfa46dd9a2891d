// One name is one name, whether an accent is a sign of its own (as some systems name files) or part of its letter.
import { expect, test } from "vitest";
import { formatProblem } from "../../scripts/base/problem.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { newspaper } from "../newspaper.ts";

const [whole, apart] = ["café".normalize("NFC"), "café".normalize("NFD")];

test.each([
  ["a file's name", apart, whole],
  ["a reference", whole, apart],
])("signs of their own in %s", async (_where, file, reference) => {
  const story = `headline: Coffee\nstandfirst: S.\npublished: 2024-04-12 10:00\nauthors: [ann-example]\nsection: town\ntopics: [${reference}]`;
  const root = newspaper({
    [`content/topics/${file}.md`]: "---\nname: Cafés\n---\n",
    "content/articles/2024/04/coffee.md": `---\n${story}\n---\n\nText.\n`,
  });
  const { desk, problems } = await openDesk(root, surveyBody);
  expect(problems.map(formatProblem)).toEqual([]);
  const article = desk?.articles.find(({ slug }) => slug === "coffee");
  expect(article?.topics.map(({ path }) => path)).toEqual([`/topics/${whole}/`]);
});
