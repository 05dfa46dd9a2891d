// A page's list of briefs by day, and the newer ones that wait to be put into it.
import type { LatestFeed, LiveBrief } from "../../scripts/desk/props/latest-feed.ts";
import type { Coverage } from "./live-coverage.ts";
import { copyOf, link, makeEntry, part, saysTheSame, timeOf } from "./live-entry.ts";

export interface LiveList {
  /** Takes over what the server has now. */
  take(feed: LatestFeed): void;
  /** How many briefs are new, or have changed since the page was made. */
  waiting(): number;
  /** Whether others may have come between those and all that the page has. */
  isFar(): boolean;
  /** Puts them in, in place of all from which they are far; gives the first. Throws where they cannot be had. */
  show(): Promise<Element | null>;
}

interface Words {
  /** How days are named. */
  readonly days: "date" | "weekday";
  /** What stands before the link to a brief's full story. */
  readonly story: string;
}

/** The list of days under `list`: of all news, or of a coverage. */
export function liveList(list: HTMLElement, { days, story }: Words, coverage?: Coverage): LiveList {
  const shown = new Set<string>();
  let feed: LatestFeed = { days: {}, briefs: [] };
  let fresh: readonly LiveBrief[] = [];
  const entry = (id: string) => list.querySelector(`#${CSS.escape(id)}`);
  const isFar = () => !coverage && !feed.briefs.some(({ id }) => entry(id));
  const take = (next: LatestFeed) => {
    feed = next;
    const oldest = Math.min(...[...list.querySelectorAll(".entry")].map(timeOf));
    fresh = feed.briefs.filter((brief) => {
      const known = entry(brief.id);
      // The page may be a copy that is older than its news: words are compared.
      if (known) return !shown.has(brief.id + brief.hash) && !saysTheSame(known, brief);
      return coverage ? coverage.belongs(brief) : Date.parse(brief.time) > oldest;
    });
  };
  const put = (made: HTMLElement, day: HTMLElement) => {
    const known = entry(made.id);
    if (known) known.replaceWith(made);
    else insert(part(dayLike(day, list, timeOf(made), coverage), "ol"), ".entry", made, timeOf(made), coverage);
  };
  return {
    take,
    waiting: () => fresh.length,
    isFar,
    async show() {
      const page = await coverage?.fetch();
      const wanted = fresh;
      const old = isFar() ? list.querySelectorAll(".entry") : [];
      if (page) {
        for (const made of page.querySelectorAll<HTMLElement>(".entry"))
          if (!entry(made.id) || wanted.some(({ id }) => id === made.id))
            put(made, made.closest<HTMLElement>(".day") ?? page);
        showKeyEvents(list, page);
      } else for (const brief of wanted) put(makeEntry(brief, list, story), makeDay(brief, feed, days, list));
      for (const gone of old) gone.remove();
      for (const day of list.querySelectorAll(".day")) if (!day.querySelector(".entry")) day.remove();
      for (const { id, hash } of wanted) if (entry(id)) shown.add(id + hash);
      take(feed);
      return entry(wanted[0]?.id ?? "");
    },
  };
}

/** A day with its heading, as those of the list. */
function makeDay({ time }: LiveBrief, feed: LatestFeed, days: Words["days"], list: HTMLElement): HTMLElement {
  const { address = "", [days]: name = "" } = feed.days[time.slice(0, 10)] ?? {};
  const made = copyOf(list, ".day");
  part(made, ".day-title").replaceChildren(link(address, name));
  return made;
}

/** The list's own day of this title, or a new one that holds no entry yet. */
function dayLike(day: HTMLElement, list: HTMLElement, time: number, coverage: Coverage | undefined): HTMLElement {
  const all = [...list.querySelectorAll<HTMLElement>(".day")];
  const known = all.find((other) => titleOf(other) === titleOf(day));
  if (known) return known;
  const made = day.cloneNode(true) as HTMLElement;
  part(made, "ol").replaceChildren();
  insert(all[0]?.parentElement ?? list, ".day", made, time, coverage);
  return made;
}

function titleOf(day: HTMLElement): string | null | undefined {
  return day.querySelector(".day-title a")?.getAttribute("href");
}

/** Puts an element before the first of its kind that comes after it in time's order, or after them all. */
function insert(parent: Element, kind: string, made: Element, time: number, coverage: Coverage | undefined): void {
  const others = [...parent.querySelectorAll(`:scope > ${kind}`)];
  const next = others.find((other) => (coverage?.oldestFirst ? timeOf(other) > time : timeOf(other) <= time));
  if (next) next.before(made);
  else if (others.length > 0) others.at(-1)?.after(made);
  else parent.append(made);
}

/** What stands above the entries of a coverage. */
function showKeyEvents(list: HTMLElement, page: HTMLElement): void {
  const [known, made] = [list, page].map((place) => place.querySelector(".live-key"));
  if (made && known) known.replaceWith(made);
  else if (made) part(list, ".live-order").after(made);
  list.querySelector(".empty")?.remove();
}
