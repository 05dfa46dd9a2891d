// What a brief's front matter may say; its text is the Markdown under it.
import { z } from "zod";
import { dateTime, language, previousAddresses, reference, slug, text } from "./fields.ts";

/** The schema of content/briefs; local times are read in `zone` (an IANA name). */
export const briefSchema = (zone: string) =>
  z.strictObject({
    headline: text.meta({ example: "headline: What happened, in one line" }),
    time: dateTime(zone).meta({ example: "time: 2024-04-12 18:32" }),
    slug: slug.optional().meta({ example: "slug: what-happened" }),
    article: reference.optional().meta({ example: "article: the-full-story" }),
    key: z.boolean().default(false).meta({ example: "key: true" }),
    topics: z.array(reference).default([]).meta({ example: "topics: [china, russia]" }),
    draft: z.boolean().default(false).meta({ example: "draft: true" }),
    publishAt: dateTime(zone).optional().meta({ example: "publishAt: 2024-04-12 19:00" }),
    was: previousAddresses,
    language: language.optional().meta({ example: "language: en" }),
  });

export type BriefFields = z.infer<ReturnType<typeof briefSchema>>;
