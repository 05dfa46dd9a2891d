// What a plain page's front matter may say: about, contact, policies.
import { z } from "zod";
import { dateTime, language, previousAddresses, slug, text, translations } from "./fields.ts";

export const pageSchema = (zone: string) =>
  z.strictObject({
    headline: text.meta({ example: "headline: About us" }),
    description: text.meta({ example: "description: Who we are, for search engines" }),
    slug: slug.optional().meta({ example: "slug: about" }),
    updated: dateTime(zone).optional().meta({ example: "updated: 2024-04-13 09:30" }),
    draft: z.boolean().default(false).meta({ example: "draft: true" }),
    was: previousAddresses,
    language: language.optional().meta({ example: "language: en" }),
    translations,
  });

export type PageFields = z.infer<ReturnType<typeof pageSchema>>;
