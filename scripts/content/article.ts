// What an article's front matter may say.
import { z } from "zod";
import {
  dateTime,
  language,
  link,
  picture,
  previousAddresses,
  reference,
  slug,
  text,
  translations,
  webAddress,
} from "./fields.ts";

export const kindsOfWork = [
  "news",
  "analysis",
  "opinion",
  "explainer",
  "interview",
  "press release",
  "sponsored",
] as const;

export const correctionTypes = ["correction", "clarification", "update", "retraction"] as const;

/** Whether a correction stands above the story or under it. */
export const correctionWeights = ["top", "bottom"] as const;

/** Someone who wrote for the paper once and has no file in content/authors/. */
const guest = z.strictObject({
  name: text.meta({ example: "name: Jane Doe" }),
  role: text.optional().meta({ example: "role: Historian" }),
  link: webAddress.optional().meta({ example: "link: https://example.org/jane-doe" }),
});

/** The schema of content/articles; local times are read in `zone` (an IANA name). */
export const articleSchema = (zone: string) =>
  z
    .strictObject({
      headline: text.meta({ example: "headline: What happened, in one line" }),
      standfirst: text.meta({ example: "standfirst: One or two sentences that say why it matters" }),
      description: text
        .optional()
        .meta({ example: "description: For search engines, when the standfirst will not do" }),
      slug: slug.optional().meta({ example: "slug: what-happened" }),
      published: dateTime(zone).meta({ example: "published: 2024-04-13 00:43" }),
      updated: dateTime(zone).optional().meta({ example: "updated: 2024-04-13 09:30" }),
      authors: z
        .array(z.union([reference, guest]))
        .min(1)
        .meta({ example: "authors: [abbey-fenbert]" }),
      section: reference.meta({ example: "section: world" }),
      topics: z.array(reference).default([]).meta({ example: "topics: [china, russia]" }),
      kind: z.enum(kindsOfWork).default("news").meta({ example: "kind: news" }),
      sponsor: z
        .strictObject({
          name: text.meta({ example: "name: Example Bank" }),
          link: webAddress.optional().meta({ example: "link: https://example.org/" }),
        })
        .optional()
        .meta({ example: "sponsor: {name: Example Bank}" }),
      lead: picture.optional().meta({ example: "lead: {file: 2024/04/harbour.jpg, alt: …, credit: …}" }),
      related: z.array(reference).default([]).meta({ example: "related: [another-story]" }),
      source: z
        .strictObject({
          text: text.meta({ example: "text: Reuters reported this first" }),
          link: link.optional().meta({ example: "link: https://example.org/report" }),
        })
        .optional()
        .meta({ example: "source: {text: Reuters reported this first, link: https://example.org/report}" }),
      place: text.optional().meta({ example: "place: Kyiv" }),
      draft: z.boolean().default(false).meta({ example: "draft: true" }),
      publishAt: dateTime(zone).optional().meta({ example: "publishAt: 2024-04-13 06:00" }),
      expires: dateTime(zone).optional().meta({ example: "expires: 2025-04-13 00:00" }),
      corrections: z
        .array(
          z.strictObject({
            date: dateTime(zone).meta({ example: "date: 2024-04-13 11:20" }),
            type: z.enum(correctionTypes).meta({ example: "type: correction" }),
            text: text.meta({ example: "text: An earlier version of this story gave a wrong year" }),
            weight: z.enum(correctionWeights).optional().meta({ example: "weight: top" }),
          }),
        )
        .default([])
        .meta({ example: "corrections: [{date: 2024-04-13 11:20, type: correction, text: …}]" }),
      live: z
        .strictObject({
          from: dateTime(zone).meta({ example: "from: 2024-04-12 06:00" }),
          to: dateTime(zone).optional().meta({ example: "to: 2024-04-12 23:59" }),
          briefs: z.enum(["tied", "all"]).default("tied").meta({ example: "briefs: all" }),
        })
        .optional()
        .meta({ example: "live: {from: 2024-04-12 06:00, to: 2024-04-12 23:59}" }),
      was: previousAddresses,
      language: language.optional().meta({ example: "language: en" }),
      translations,
    })
    .superRefine((article, context) => {
      if (article.updated !== undefined && article.published > article.updated)
        context.addIssue({
          code: "custom",
          path: ["updated"],
          message: `"updated" is earlier than "published". Write when the story was last changed, or take the line out.`,
        });
      if (article.expires !== undefined && article.expires <= article.published)
        context.addIssue({
          code: "custom",
          path: ["expires"],
          message: `"expires" is not later than "published", so the story would never be seen. Write a later time.`,
        });
      if (article.kind === "sponsored" && article.sponsor === undefined)
        context.addIssue({
          code: "custom",
          path: ["kind"],
          message: "A sponsored story must say who paid. Add, for example: sponsor: {name: Example Bank}",
        });
      if (article.live?.to !== undefined && article.live.to <= article.live.from)
        context.addIssue({
          code: "custom",
          path: ["live", "to"],
          message: `"to" is not later than "from", so the coverage would hold nothing. Write when it ended, or take the line out while it goes on.`,
        });
      for (const [place, { type, weight }] of article.corrections.entries())
        if (type === "retraction" && weight === "bottom")
          context.addIssue({
            code: "custom",
            path: ["corrections", place, "weight"],
            message: `A retraction always stands above the story: nobody may read on without knowing. Take out "weight: bottom".`,
          });
    });

export type ArticleFields = z.infer<ReturnType<typeof articleSchema>>;
export type KindOfWork = (typeof kindsOfWork)[number];
export type CorrectionType = (typeof correctionTypes)[number];
export type CorrectionWeight = (typeof correctionWeights)[number];
export type Guest = z.infer<typeof guest>;
