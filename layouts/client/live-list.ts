// A page's list of briefs by day, and the newer ones that wait to be put into it.
import type { LatestFeed, LiveBrief } from "../../scripts/desk/props/latest-feed.ts";
import { type LiveNews, saysTheSame } from "./live-news.ts";

/** The list of days under `list`; `days` is how they are named, `story` stands before the link to a brief's full story. */
export function liveList(list: HTMLElement, days: "date" | "weekday", story: string): LiveNews {
  const hashes = new Map<string, string>();
  let feed: LatestFeed = { days: {}, briefs: [] };
  let fresh: readonly LiveBrief[] = [];
  const entry = (id: string) => list.querySelector(`#${CSS.escape(id)}`);
  return {
    take(next) {
      feed = next;
      const oldest = Math.min(...[...list.querySelectorAll(".entry")].map(timeOf));
      // The page may be a copy that is older than its news.
      for (const brief of feed.briefs)
        if (!hashes.has(brief.id) && saysTheSame(entry(brief.id), brief)) hashes.set(brief.id, brief.hash);
      fresh = feed.briefs.filter(({ id, hash, time }) =>
        entry(id) ? hashes.get(id) !== hash : Date.parse(time) > oldest,
      );
    },
    waiting: () => fresh.length,
    async show() {
      const shown = fresh;
      for (const brief of fresh) {
        const made = makeEntry(brief, list, story);
        const known = entry(brief.id);
        if (known) known.replaceWith(made);
        else insertByTime(dayOf(brief, feed, days, list), ".entry", made, brief.time);
        hashes.set(brief.id, brief.hash);
      }
      fresh = [];
      return entry(shown[0]?.id ?? "") ?? undefined;
    },
  };
}

/** Made like those that are there. Words go in as text, but for the brief's own, which the body rules have made safe. */
function makeEntry(brief: LiveBrief, list: HTMLElement, story: string): Element {
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
  for (const foreign of [heading, text])
    if (brief.language === undefined) foreign.removeAttribute("lang");
    else foreign.lang = brief.language;
  part(entry, ".entry-text").replaceChildren(heading, text);
  if (brief.article) {
    const more = document.createElement("p");
    more.className = "full-story";
    more.append(story, link(brief.article.address, brief.article.label));
    text.after(more);
  }
  return entry;
}

/** The list of the brief's day; made, with its heading, where there is none yet. */
function dayOf({ time }: LiveBrief, feed: LatestFeed, days: "date" | "weekday", list: HTMLElement): Element {
  const { address = "", [days]: name = "" } = feed.days[time.slice(0, 10)] ?? {};
  const titles = [...list.querySelectorAll(".day-title a")];
  const known = titles.find((title) => title.getAttribute("href") === address)?.closest(".day");
  if (known) return part(known, "ol");
  const made = copyOf(list, ".day");
  part(made, ".day-title").replaceChildren(link(address, name));
  const entries = part(made, "ol");
  entries.replaceChildren();
  const first = part(list, ".day");
  if (first.parentElement) insertByTime(first.parentElement, ".day", made, time);
  return entries;
}

/** Puts an element before the first of its kind that is not newer, or after them all. */
function insertByTime(parent: Element, kind: string, made: Element, time: string): void {
  const others = [...parent.querySelectorAll(`:scope > ${kind}`)];
  const older = others.find((other) => timeOf(other) <= Date.parse(time));
  if (older) older.before(made);
  else if (others.length > 0) others.at(-1)?.after(made);
  else parent.append(made);
}

function timeOf(element: Element): number {
  return Date.parse(element.querySelector<HTMLTimeElement>(".entry-time time")?.dateTime ?? "");
}

function link(address: string, words: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = address;
  made.textContent = words;
  return made;
}

function copyOf(list: HTMLElement, selector: string): HTMLElement {
  return part(list, selector).cloneNode(true) as HTMLElement;
}

function part<E extends HTMLElement>(parent: ParentNode, selector: string): E {
  const found = parent.querySelector<E>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}
