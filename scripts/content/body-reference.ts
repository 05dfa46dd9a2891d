// What a Markdown body refers to, found by the body's own rules and checked by the desk.

/** Something in a body that has to exist, or is wrong by itself; `line` and `column` count from the body's start, from 1. */
export type BodyReference = { readonly line: number; readonly column: number } & (
  | { readonly type: "picture"; readonly file: string; readonly alt: string; readonly caption?: string }
  | { readonly type: "story"; readonly slug: string }
  | { readonly type: "link"; readonly to: string }
  | { readonly type: "mistake"; readonly message: string }
);

/** Lists a body's references in reading order; `language` is that of its text, where it is known. */
export type SurveyBody = (markdown: string, language?: string) => BodyReference[];
