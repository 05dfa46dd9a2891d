// Turns what a schema refuses into sentences for an editor.
import { z } from "zod";
import { didYouMean } from "../base/suggest.ts";
import type { FieldPath } from "./locate.ts";

export interface Complaint {
  readonly path: FieldPath;
  /** Whether the field's name or what is written behind it is wrong. */
  readonly which: "key" | "value";
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Every mistake that `schema` found in `data`, in no particular order. */
export function explain(schema: z.ZodType, data: unknown, issues: readonly Issue[]): Complaint[] {
  return issues.flatMap((issue) => complaints(schema, data, issue, []));
}

function complaints(schema: z.ZodType, data: unknown, issue: Issue, around: FieldPath): Complaint[] {
  const path = [...around, ...issue.path];
  const value = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(schema, path, key));
    case "invalid_union":
      return (issue.errors[isRecord(value) ? 1 : 0] ?? []).flatMap((inner) => complaints(schema, data, inner, path));
    default:
      return [{ path, which: "value", message: sentence(issue, value, path, exampleAt(schema, path)) }];
  }
}

function unknownField(schema: z.ZodType, path: FieldPath, key: string): Complaint {
  const known = knownFields(schemaAt(schema, path).at(-1));
  const guess = didYouMean(key, known);
  return {
    path: [...path, key],
    which: "key",
    message: `Unknown field "${key}".${guess === "" ? ` Known here: ${known.join(", ")}.` : guess}`,
  };
}

function sentence(issue: Issue, value: unknown, path: FieldPath, example: string | undefined): string {
  const name = fieldName(path);
  const write = example === undefined ? "" : ` Write, for example: ${example}`;
  if (value === undefined && issue.code !== "custom")
    return `Missing field "${name}".${example === undefined ? "" : ` Add, for example: ${example}`}`;
  if (value === null) return `"${name}" is empty.${write}`;
  switch (issue.code) {
    case "invalid_type":
      return `"${name}" must be ${expectation(issue.expected)}, not ${kindOf(value)}.${quoting(issue.expected, value, name) ?? write}`;
    case "invalid_value":
      return `"${name}" cannot be ${JSON.stringify(value)}. Write one of: ${issue.values.join(", ")}.${didYouMean(String(value), issue.values.map(String))}`;
    case "too_small":
      return typeof value === "number"
        ? `"${name}" is too small: at least ${issue.minimum}.`
        : `"${name}" is empty.${write}`;
    case "too_big":
      return `"${name}" is too large: at most ${issue.maximum}.`;
    default:
      return withFullStop(issue.message);
  }
}

/** A number or a yes where text is wanted: the editor forgot quotation marks. */
function quoting(expected: string, value: unknown, name: string): string | undefined {
  const plain = typeof value === "number" || typeof value === "boolean";
  return expected === "string" && plain ? ` Put it between quotation marks: ${name}: "${value}"` : undefined;
}

function fieldName(path: FieldPath): string {
  const names = path.filter((step) => typeof step === "string");
  return names.length > 0 ? names.join(".") : "front matter";
}

function expectation(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: "text",
    array: "a list",
    object: "a group of fields",
    boolean: "true or false",
    number: "a number",
    int: "a whole number",
  };
  return words[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "a group of fields";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    default:
      return "text";
  }
}

function withFullStop(message: string): string {
  return /[.!?]$|: .*[^.]$/.test(message) ? message : `${message}.`;
}

function exampleAt(schema: z.ZodType, path: FieldPath): string | undefined {
  return schemaAt(schema, path)
    .map((found) => found.meta()?.example)
    .find((example) => example !== undefined);
}

/** The schema of a field with all its wrappers, outermost first; empty where the path leads nowhere. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType[] {
  let layers = unwrap(schema);
  for (const step of path) {
    const inner = layers.at(-1);
    if (inner instanceof z.ZodArray && typeof step === "number") layers = unwrap(inner.element as z.ZodType);
    else {
      const shape: Readonly<Record<string, z.ZodType>> | undefined = objectIn(inner)?.shape;
      const field = shape?.[String(step)];
      if (field === undefined) return [];
      layers = unwrap(field);
    }
  }
  return layers;
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
      ? (schema.def.innerType as z.ZodType)
      : undefined;
  return wrapped === undefined ? [schema] : [schema, ...unwrap(wrapped)];
}

function objectIn(schema: z.ZodType | undefined): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject);
  return undefined;
}

function knownFields(schema: z.ZodType | undefined): string[] {
  return Object.keys(objectIn(schema)?.shape ?? {});
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
