// Lists what a body refers to and what is wrong in it, by running the same rules that print it.
import type { BodyReference, SurveyBody } from "../content/body-reference.ts";
import { envOf } from "./body.ts";
import { markdownFor } from "./markdown.ts";
import { pageParts } from "./parts.ts";
import { wordsOfBody } from "./search-text.ts";
import { Survey } from "./survey.ts";

/** The pictures, stories, links within the site and mistakes of a body, in reading order. */
export const surveyBody: SurveyBody = (markdown, language) => survey(markdown, language).references;

/** A survey that tells `keep` the words of each body too: they cost little while its tokens are at hand. */
export function surveyAndRead(keep: (markdown: string, language: string, words: string) => void): SurveyBody {
  return (markdown, language = unknown) => {
    const { references, words } = survey(markdown, language);
    keep(markdown, language, words());
    return references;
  };
}

/** Where no language is given, there is no site that has one. */
const unknown = "en";

function survey(markdown: string, language = unknown): { references: BodyReference[]; words: () => string } {
  const found = new Survey(markdown);
  const text = { markdown, language, pictures: {}, stories: {}, base: "/", idPrefix: "", sponsored: false };
  const env = envOf({ text, survey: found, parts: pageParts, print: refuseToPrint });
  const tokens = markdownFor(language).parse(markdown, env);
  return { references: found.references.sort(byPlace), words: () => wordsOfBody(tokens) };
}

function byPlace(a: BodyReference, b: BodyReference): number {
  return a.line - b.line || a.column - b.column;
}

function refuseToPrint(): never {
  throw new Error("A survey reads a body and prints nothing.");
}
