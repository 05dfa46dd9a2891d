// Tells the reader of an open page that newer briefs have come, and shows them when asked: nothing moves by itself.
import type { LatestFeed } from "../../scripts/desk/props/latest-feed.ts";
import { showAges } from "./ages.ts";
import { liveCoverage } from "./live-coverage.ts";
import { liveList } from "./live-list.ts";
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
  const list = status.closest<HTMLElement>(".latest-news, main") ?? document.body;
  const news =
    status.dataset.from === undefined
      ? liveList(list, days === "weekday" ? days : "date", story)
      : liveCoverage(list, status.dataset);
  const button = document.createElement("button");
  button.type = "button";
  const age = () => showAges(list, zone);
  // Only what differs is written: each change is read out.
  const say = (away: boolean) => {
    const count = news.waiting();
    const words = count === 0 ? (away ? noLine : "") : show.replace("#", String(count));
    if (status.textContent === words) return;
    button.textContent = words;
    status.replaceChildren(count === 0 ? words : button);
  };
  button.addEventListener("click", async () => {
    const first = await news.show().catch(() => undefined);
    age();
    say(false);
    first?.querySelector<HTMLElement>(".entry-headline a")?.focus();
  });
  return { take: news.take, say, age };
}

/**
 * Asks whether a file has changed, which browsers do with what they know of their copy; nothing where the host has no good
 * answer. Throws a TypeError where there is no line.
 */
async function read(address: string): Promise<string | undefined> {
  const response = await fetch(address, { cache: "no-cache" });
  return response.ok ? await response.text() : undefined;
}
