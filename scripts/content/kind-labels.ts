// What readers are told of a story's kind; plain news needs no word.
import type { KindOfWork } from "./article.ts";

export const kindLabels: Readonly<Record<KindOfWork, string | undefined>> = {
  news: undefined,
  analysis: "Analysis",
  opinion: "Opinion",
  explainer: "Explainer",
  interview: "Interview",
  "press release": "Press release",
  sponsored: "Paid content",
};
