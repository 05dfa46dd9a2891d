// latest.json: the newest briefs, for pages that are already open.
import { createHash } from "node:crypto";
import { isoInZone, longDate, weekdayDate } from "../base/time.ts";
import type { BriefItem } from "../desk/props/brief.ts";
import type { LatestFeed, LatestFeedProps, LiveBrief } from "../desk/props/latest-feed.ts";
import type { FileSurroundings } from "./file-surroundings.ts";

/** Newest first. Texts are HTML that the body rules have printed; all else is plain text. */
export function renderLatestFeed({ days }: LatestFeedProps, surroundings: FileSurroundings): string {
  const { language } = surroundings.chrome;
  const feed: LatestFeed = {
    days: Object.fromEntries(
      days.map(({ day, address }) => [
        day,
        { address, date: longDate(day, language), weekday: weekdayDate(day, language) },
      ]),
    ),
    briefs: days.flatMap(({ briefs }) => briefs.map((brief) => entryOf(brief, surroundings))),
  };
  return `${JSON.stringify(feed)}\n`;
}

function entryOf(brief: BriefItem, { chrome, renderBody }: FileSurroundings): LiveBrief {
  const { id, address, headline, language, article } = brief;
  const time = isoInZone(brief.time, chrome.timeZone);
  const entry = { id, address, time, headline, language, text: renderBody(brief.text), article };
  return { hash: createHash("sha256").update(JSON.stringify(entry)).digest("hex").slice(0, 8), ...entry };
}
