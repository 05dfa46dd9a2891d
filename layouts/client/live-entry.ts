// A brief of the server's list as an entry of the page, and an entry of the page beside it.
import type { LiveBrief } from "../../scripts/desk/props/latest-feed.ts";

/**
 * Made like those that are there; `story` stands before the link to a brief's full story. Words go in as text, but for the
 * brief's own, which the body rules have made safe.
 */
export function makeEntry(brief: LiveBrief, list: HTMLElement, story: string): HTMLElement {
  const entry = copyOf(list, ".entry");
  entry.className = "entry";
  entry.id = brief.id;
  const clock = part<HTMLTimeElement>(entry, "time");
  clock.dateTime = brief.time;
  clock.textContent = brief.time.slice(11, 16);
  const heading = part(entry, ".entry-headline");
  heading.replaceChildren(link(brief.address, brief.headline));
  const text = document.createElement("div");
  text.className = "brief-text";
  text.innerHTML = brief.text;
  for (const foreign of [heading, text]) speak(foreign, brief.language);
  part(entry, ".entry-text").replaceChildren(heading, text);
  if (brief.article) {
    const more = document.createElement("p");
    more.className = "full-story";
    const article = link(brief.article.address, brief.article.label);
    speak(article, brief.article.language);
    more.append(story, article);
    text.after(more);
  }
  return entry;
}

/** Whether an entry has the brief's words; what scripts may have changed in it does not count. */
export function saysTheSame(entry: Element, { headline, text, time }: LiveBrief): boolean {
  const body = document.createElement("div");
  body.innerHTML = text;
  return (
    entry.querySelector(".entry-headline")?.textContent === headline &&
    wordsOf(entry.querySelector(".brief-text")) === wordsOf(body) &&
    timeOf(entry) === Date.parse(time)
  );
}

function wordsOf(text: Element | null): string {
  return [...(text?.children ?? [])]
    .filter((part) => !part.matches(".embed, figure"))
    .map((part) => part.textContent)
    .join("\n");
}

/** Of an entry, or of the first of a day, in milliseconds. */
export function timeOf(element: Element): number {
  return Date.parse(element.querySelector<HTMLTimeElement>(".entry-time time")?.dateTime ?? "");
}

export function link(address: string, words: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = address;
  made.textContent = words;
  return made;
}

export function copyOf(list: HTMLElement, selector: string): HTMLElement {
  return part(list, selector).cloneNode(true) as HTMLElement;
}

/** The first element of the kind; throws where there is none. */
export function part<E extends HTMLElement>(parent: ParentNode, selector: string): E {
  const found = parent.querySelector<E>(selector);
  if (found === null) throw new Error(selector);
  return found;
}

function speak(element: HTMLElement, language: string | undefined): void {
  if (language === undefined) element.removeAttribute("lang");
  else element.lang = language;
}
