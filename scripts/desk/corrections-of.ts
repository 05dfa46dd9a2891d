// A story's corrections, each with its weight: what the editor wrote, or what its type asks for.
import type { CorrectionType, CorrectionWeight } from "../content/article.ts";
import type { Article } from "./desk.ts";
import type { Correction } from "./props/corrections.ts";

const usualWeights: Readonly<Record<CorrectionType, CorrectionWeight>> = {
  correction: "bottom",
  clarification: "bottom",
  update: "bottom",
  retraction: "top",
};

/** In the order in which the editor wrote them. */
export function correctionsOf({ entry }: Article): Correction[] {
  return entry.fields.corrections.map(({ date, type, text, weight = usualWeights[type] }) => ({
    date,
    type,
    text,
    weight,
  }));
}
