// What stands in the `<head>` of a page.

/** What the `<head>` says of a page. */
export interface Head {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Whole web address. */
  readonly canonical: string;
  readonly language: string;
  /** The same page in the lite edition, ready for `href`. */
  readonly lite?: string;
}

/** What a page tells machines: made by scripts/feeds, printed by the shell. */
export interface HeadFacts {
  readonly metas: readonly { readonly name?: string; readonly property?: string; readonly content: string }[];
  readonly links: readonly {
    readonly rel: string;
    readonly type?: string;
    readonly hreflang?: string;
    readonly title?: string;
    readonly href: string;
  }[];
  /** JSON-LD in which every `<` is escaped. */
  readonly graph?: string;
}
