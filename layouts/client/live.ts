// Tells the reader of an open page that newer briefs have come, and shows them when asked: nothing moves by itself.
import type { LatestFeed } from "../../scripts/desk/props/latest-feed.ts";
import { showAges } from "./ages.ts";
import { liveList } from "./live-list.ts";
import { poll } from "./poll.ts";

/** Keeps the page's feed up to date, if it has one that may be. */
export function activateLive(root: ParentNode): void {
  const status = root.querySelector<HTMLElement>("[data-feed]");
  const list = status?.closest<HTMLElement>(".latest-news, main");
  if (!status || !list) return;
  const { feed = "", show = "", away = "", zone = "", days, story = "" } = status.dataset;
  const briefs = liveList(list, days === "weekday" ? days : "date", story);
  const button = document.createElement("button");
  button.type = "button";
  button.addEventListener("click", () => {
    briefs.show();
    age();
    announce();
    list.querySelector<HTMLElement>(".entry a")?.focus({ preventScroll: true });
  });
  // Only what differs is written: each change is read out.
  const announce = () => {
    const count = briefs.waiting();
    const words = show.replace("#", String(count));
    if (count === 0) status.textContent = "";
    else if (button.textContent !== words || !button.isConnected) {
      button.textContent = words;
      status.replaceChildren(button);
    }
  };
  const sayAway = () => {
    if (status.textContent !== away) status.textContent = away;
  };
  const age = () => showAges(list, zone);

  let seen: string | undefined;
  const look = async () => {
    const text = await read(feed);
    if (text === undefined) sayAway();
    else {
      const found = text !== seen;
      if (found) briefs.take(JSON.parse(text) as LatestFeed);
      announce();
      seen = text;
      return found;
    }
    return false;
  };
  // Not before the page can be used: the first age that a browser puts into words takes it a while.
  setTimeout(age);
  setInterval(age, 60_000);
  poll(look, sayAway);
}

/** Asks whether a file has changed, which browsers do with what they know of their copy; nothing if there is no answer. */
async function read(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: "no-cache" });
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
