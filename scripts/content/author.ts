// What an author's front matter may say; the biography is the Markdown under it.
import { z } from "zod";
import { picture, previousAddresses, slug, text, webAddress } from "./fields.ts";

export const authorSchema = () =>
  z.strictObject({
    name: text.meta({ example: "name: Abbey Fenbert" }),
    slug: slug.optional().meta({ example: "slug: abbey-fenbert" }),
    role: text.optional().meta({ example: "role: Senior news editor" }),
    portrait: picture.optional().meta({ example: "portrait: {file: authors/abbey-fenbert.jpg, alt: …, credit: …}" }),
    email: z
      .email({ error: (issue) => `"${String(issue.input)}" is not an e-mail address. Write it like name@example.org` })
      .optional()
      .meta({ example: "email: name@example.org" }),
    links: z
      .array(
        z.strictObject({
          label: text.meta({ example: "label: Mastodon" }),
          link: webAddress.meta({ example: "link: https://example.org/@name" }),
        }),
      )
      .default([])
      .meta({ example: "links: [{label: Mastodon, link: https://example.org/@name}]" }),
    was: previousAddresses,
  });

export type AuthorFields = z.infer<ReturnType<typeof authorSchema>>;
