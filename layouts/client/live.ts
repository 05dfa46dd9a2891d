// Tells the reader of an open page that newer briefs have come, and shows them when asked: nothing moves by itself.
import type { LatestFeed } from "../../scripts/desk/props/latest-feed.ts";
import { showAges } from "./ages.ts";
import { coverageIn } from "./live-coverage.ts";
import { part } from "./live-entry.ts";
import { liveList } from "./live-list.ts";
import { newsShown } from "./news-shown.ts";
import { poll } from "./poll.ts";

/** A part of the page that is kept up to date. */
interface Place {
  take(feed: LatestFeed): void;
  /** Says that the line is gone, or is back. */
  say(away: boolean): void;
  age(): void;
}

const statuses = [...document.querySelectorAll<HTMLElement>("[data-feed]")];
const places = statuses.map(placeOf);
const feed = statuses[0]?.dataset.feed;
if (feed !== undefined) {
  let seen: string | undefined;
  const look = async () => {
    const text = await read(feed);
    const found = text !== undefined && text !== seen;
    if (found) {
      const latest = JSON.parse(text) as LatestFeed;
      for (const place of places) place.take(latest);
      seen = text;
    }
    sayAll(false);
    return found;
  };
  const ageAll = () => {
    for (const place of places) place.age();
  };
  // Not before the page can be used: the first age that a browser puts into words takes it a while.
  setTimeout(ageAll);
  setInterval(ageAll, 60_000);
  poll(look, () => sayAll(true));
}

function sayAll(away: boolean): void {
  for (const place of places) place.say(away);
}

function placeOf(status: HTMLElement): Place {
  const { show = "", away: noLine = "", zone = "", days, story = "" } = status.dataset;
  const coverage = coverageIn(status.dataset);
  const place = status.closest<HTMLElement>("main, aside") ?? document.body;
  const list = coverage ? part(place, ".live-coverage") : place;
  const news = liveList(list, { days: days === "weekday" ? days : "date", story }, coverage);
  const note = new Text();
  const button = document.createElement("button");
  button.type = "button";
  status.append(note);
  const age = () => showAges(list, zone);
  // Only what differs is written: each change is read out.
  const say = (away: boolean) => {
    const count = news.waiting();
    write(note, away ? `${noLine} ` : "");
    write(button, show.replace("#", count + (news.isFar() ? "+" : "")));
    if (count === 0) button.remove();
    else if (!button.isConnected) status.append(button);
  };
  button.addEventListener("click", async () => {
    if (button.ariaDisabled) return;
    button.ariaDisabled = "true";
    const first = await news.show().catch(() => undefined);
    button.ariaDisabled = null;
    const isHere = button.matches(":focus");
    age();
    say(first === undefined);
    if (isHere) first?.querySelector<HTMLElement>(".entry-headline a")?.focus();
    document.dispatchEvent(new Event(newsShown));
  });
  return { take: news.take, say, age };
}

function write(place: Node, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}

/**
 * Asks whether a file has changed, which browsers do with what they know of their copy; nothing where the host has no good
 * answer. Throws a TypeError where there is no line.
 */
async function read(address: string): Promise<string | undefined> {
  const response = await fetch(address, { cache: "no-cache" });
  return response.ok ? await response.text() : undefined;
}
