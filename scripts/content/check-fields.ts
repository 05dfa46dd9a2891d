// Checks parsed YAML against a schema and reports every mistake with its place.
import type { z } from "zod";
import type { Problem } from "../base/problem.ts";
import { explain } from "./explain.ts";
import { parseYaml } from "./front-matter.ts";
import { locate } from "./locate.ts";
import type { YamlText } from "./yaml-text.ts";

export type Checked<T> = { readonly fields: T } | { readonly problems: Problem[] };

/** Parses and checks; what comes back as `fields` is what the schema promises. */
export function checkFields<T>(source: YamlText, schema: z.ZodType<T>): Checked<T> {
  const parsed = parseYaml(source);
  if ("problems" in parsed) return parsed;
  const data = parsed.data ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { fields: result.data };
  return {
    problems: explain(schema, data, result.error.issues).map(({ path, which, message }) => ({
      file: source.file,
      ...locate(source, path, which),
      message,
    })),
  };
}
