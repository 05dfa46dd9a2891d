// What a section's front matter may say.
import { z } from "zod";
import { previousAddresses, slug, text } from "./fields.ts";

export const sectionSchema = () =>
  z.strictObject({
    name: text.meta({ example: "name: World" }),
    description: text.optional().meta({ example: "description: What this section is about" }),
    slug: slug.optional().meta({ example: "slug: world" }),
    was: previousAddresses,
  });

export type SectionFields = z.infer<ReturnType<typeof sectionSchema>>;
