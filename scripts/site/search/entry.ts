// What Pagefind is told of a page: the words to search, what a result shows, and by what results are narrowed and ordered.
import type { CustomRecord } from "pagefind";
import { dayOf, isoInZone, longDate } from "../../base/time.ts";
import type { Chrome } from "../../desk/props/chrome.ts";
import type { Picture } from "../../desk/props/picture.ts";
import type { SearchRecord } from "../../desk/search-parts.ts";
import { sourcesOf } from "../../pictures/sources.ts";
import type { TextStore } from "./text-store.ts";

/** A page to be found. */
export type SearchEntry = Required<Omit<CustomRecord, "language">>;

/** The entry of a record; layouts/client/search.ts reads its `meta`. */
export function searchEntry(record: SearchRecord, chrome: Chrome, texts: Pick<TextStore, "wordsOf">): SearchEntry {
  const { address, title, kind, section, authors, language, picture } = record;
  const date = dateOf(record, chrome);
  const body = record.text === undefined ? "" : texts.wordsOf(record.text, language);
  const words = [record.lead, body].filter((text) => text !== "").join(" ");
  return {
    url: address,
    // Pagefind leaves out what has no words.
    content: words || title,
    meta: present({
      title,
      kind,
      section,
      authors: authors.length === 0 ? undefined : authors.join(", "),
      date: date?.iso,
      day: date?.words,
      language: language === chrome.language ? undefined : language,
      picture: picture && smallAddress(picture, chrome.home),
    }),
    filters: {
      ...(section === undefined ? {} : { section: [section] }),
      ...(date === undefined ? {} : { year: [date.year] }),
      ...(authors.length === 0 ? {} : { author: [...authors] }),
    },
    sort: present({ date: record.published }),
  };
}

function dateOf(
  { published }: SearchRecord,
  { language, timeZone }: Chrome,
): { readonly iso: string; readonly year: string; readonly words: string } | undefined {
  if (published === undefined) return undefined;
  const day = dayOf(published, timeZone);
  return { iso: isoInZone(published, timeZone), year: day.slice(0, 4), words: longDate(day, language) };
}

/** A rendition that the story's card in its section offers too, so that none has to be made for search. */
function smallAddress(picture: Picture, base: string): string {
  const { sources, src } = sourcesOf(picture, "list", base);
  const [smallest, small = smallest] = sources.at(-1)?.srcset.split(", ") ?? [];
  return small?.split(" ", 1)[0] ?? src;
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
