// A result as a reader sees it: the card of a story, with the place in the text where the words stand.

/** A result's data, as scripts/site/search/entry.ts wrote it. */
export interface Hit {
  readonly url: string;
  /** Where the words stand in the text: `<mark>` around them, `<` and `>` of the text escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** Names of the kinds that are not plain news. */
export type Labels = Readonly<Record<string, string>>;

/** An element with a class, holding text and other elements; what is undefined is left out. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (string | Node | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The list item of a result. Nothing is taken for HTML. */
export function showResult({ url, excerpt, meta }: Hit, labels: Labels): HTMLLIElement {
  const { kind = "", title = url, section, authors, date, day, language, picture } = meta;
  const label = labels[kind];
  const link = element("a", "", title);
  link.href = url;
  const heading = element("h2", title.length > 90 ? "card-title long" : "card-title", link);
  const words = element("p", "card-standfirst", ...marked(excerpt));
  for (const part of [heading, words]) {
    if (language !== undefined) part.lang = language;
    part.dir = "auto";
  }
  const time = day === undefined ? undefined : element("time", "", day);
  if (time && date !== undefined) time.dateTime = date;
  const kicker = element(
    "p",
    "kicker",
    label && element("span", `kind kind-${kind.replace(" ", "-")}`, label),
    section && section !== label ? element("span", "section-name", section) : undefined,
  );
  const text = element(
    "div",
    "card-text",
    kicker.hasChildNodes() ? kicker : undefined,
    heading,
    words,
    element("p", "card-line", authors && element("span", "", authors), time),
  );
  const item = element("li", "card card-list", picture === undefined ? undefined : showPicture(picture), text);
  if (picture === undefined) item.classList.add("card-without-picture");
  return item;
}

/** It decorates: the headline beside it names the story. */
function showPicture(address: string): HTMLElement {
  const image = element("img", "");
  image.alt = "";
  image.width = 3;
  image.height = 2;
  image.loading = "lazy";
  image.decoding = "async";
  image.src = address;
  return element("figure", "figure figure-card", image);
}

/** Pagefind marks words with a tag and escapes the text's own: only these few signs are understood. */
function marked(excerpt: string): (string | Node)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((piece, place) => {
    const text = piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return place % 2 === 1 ? element("mark", "", text) : text;
  });
}
