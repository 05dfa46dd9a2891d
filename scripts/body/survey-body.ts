// Lists what a body refers to and what is wrong in it, by running the same rules that print it.
import type { BodyReference, SurveyBody } from "../content/body-reference.ts";
import { envOf } from "./body.ts";
import { markdownFor } from "./markdown.ts";
import { pageParts } from "./parts.ts";
import { Survey } from "./survey.ts";

/** The pictures, stories, links within the site and mistakes of a body, in reading order. */
export const surveyBody: SurveyBody = (markdown) => {
  const survey = new Survey(markdown);
  const text = { markdown, language: "en", pictures: {}, stories: {}, base: "/", idPrefix: "", sponsored: false };
  markdownFor(text.language).parse(markdown, envOf({ text, survey, parts: pageParts, print: refuseToPrint }));
  return survey.references.sort(byPlace);
};

function byPlace(a: BodyReference, b: BodyReference): number {
  return a.line - b.line || a.column - b.column;
}

function refuseToPrint(): never {
  throw new Error("A survey reads a body and prints nothing.");
}
