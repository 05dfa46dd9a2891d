// What a topic's front matter may say.
import { z } from "zod";
import { previousAddresses, slug, text } from "./fields.ts";

export const topicSchema = () =>
  z.strictObject({
    name: text.meta({ example: "name: Arms trade" }),
    description: text.optional().meta({ example: "description: What this topic is about" }),
    slug: slug.optional().meta({ example: "slug: arms-trade" }),
    was: previousAddresses,
  });

export type TopicFields = z.infer<ReturnType<typeof topicSchema>>;
