// The kinds of content: where their files stand and which schema they follow.
import type { z } from "zod";
import { type ArticleFields, articleSchema } from "./article.ts";
import { type AuthorFields, authorSchema } from "./author.ts";
import type { BodyReference } from "./body-reference.ts";
import { type BriefFields, briefSchema } from "./brief.ts";
import { type PageFields, pageSchema } from "./page.ts";
import { type SectionFields, sectionSchema } from "./section.ts";
import { type TopicFields, topicSchema } from "./topic.ts";

export interface FieldsOf {
  article: ArticleFields;
  brief: BriefFields;
  author: AuthorFields;
  section: SectionFields;
  topic: TopicFields;
  page: PageFields;
}

export type Kind = keyof FieldsOf;

export interface KindRule {
  readonly kind: Kind;
  /** The folder under content/. */
  readonly folder: string;
  readonly schema: (zone: string) => z.ZodType;
}

export const kinds: readonly KindRule[] = [
  { kind: "article", folder: "articles", schema: articleSchema },
  { kind: "brief", folder: "briefs", schema: briefSchema },
  { kind: "author", folder: "authors", schema: authorSchema },
  { kind: "section", folder: "sections", schema: sectionSchema },
  { kind: "topic", folder: "topics", schema: topicSchema },
  { kind: "page", folder: "pages", schema: pageSchema },
];

/** One content file, read and checked by itself; what it refers to is not resolved yet. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  /** Path from the project's folder: `content/articles/2024/04/x.md`. */
  readonly file: string;
  /** What others call it by: the `slug` field, else the file's name. */
  readonly slug: string;
  readonly fields: FieldsOf[K];
  /** Markdown, with line feeds only; read from the file when it is asked for. */
  readonly body: string;
  /** The line of the file at which the body starts. */
  readonly bodyLine: number;
  readonly text: TextFacts;
  /** What the body refers to, in reading order. */
  readonly references: readonly BodyReference[];
}

/** What is known of a body without reading it again. */
export interface TextFacts {
  readonly hash: string;
  /** How many there are to read. */
  readonly words: number;
  /** Its first sentences, without Markdown's signs. */
  readonly opening: string;
  readonly blank: boolean;
}
