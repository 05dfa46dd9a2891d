// What travels beside a body while its rules run: the text, the printer for parts, and the survey where one is made.
import Slugger from "github-slugger";
import type { Env } from "markdown-it";
import type { VNode } from "preact";
import type { BodyText } from "../desk/props/body-text.ts";
import type { Parts } from "./parts.ts";
import type { Survey } from "./survey.ts";

export interface Body {
  readonly text: BodyText;
  /** `https://www.example.org`, where it is known. */
  readonly ownOrigin?: string;
  /** What pictures, boxes and cards are printed with. */
  readonly parts: Parts;
  /** Where the text is read away from its page, as in a feed: that page's address. Then every address is whole. */
  readonly page?: string;
  /** In the lite edition, links to stories stay in it. */
  readonly lite?: boolean;
  /** A part as HTML, in the surroundings of its page. */
  readonly print: (part: VNode) => string;
  /** Where links are to be numbered for print: each address once, in the order of the numbers. */
  readonly numbered?: string[];
  /** Present while a body is surveyed. */
  readonly survey?: Survey;
  /** Hands out the ids of this body, each once. */
  readonly slugger: Slugger;
  /** How many notes and pictures the rules are inside of. */
  nesting: number;
}

const key = Symbol("body");

/** The environment that markdown-it hands to every rule. */
export function envOf(body: Omit<Body, "slugger" | "nesting">): Env {
  return { [key]: { ...body, slugger: new Slugger(), nesting: 0 } satisfies Body };
}

/** The body that a rule is working on. */
export function bodyOf(env: Env | undefined): Body {
  const body = env?.[key];
  if (body === undefined) throw new Error("The body rules ran without a body: call renderBody or surveyBody.");
  return body as Body;
}

/** What stands under a name that an editor wrote: own properties only, so that `constructor` is nobody's picture. */
export function lookUp<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
