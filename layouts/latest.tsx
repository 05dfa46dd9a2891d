// Latest news: the newest days together, or one day by itself.
import type { VNode } from "preact";
import { weekdayDate } from "../scripts/base/time.ts";
import type { DayItem, DayOfNews, LatestProps } from "../scripts/desk/props/latest.ts";
import { BriefEntry } from "./parts/brief-entry.tsx";
import { Headline } from "./parts/headline.tsx";
import { Kicker } from "./parts/kicker.tsx";
import { ListHead } from "./parts/list-head.tsx";
import { Live } from "./parts/live.tsx";
import { Moment } from "./parts/moment.tsx";
import { Shell } from "./parts/shell.tsx";
import { spoken } from "./parts/spoken.ts";
import { Neighbours } from "./parts/story-list.tsx";
import { useSurroundings } from "./parts/surroundings.ts";
import { UnpublishedLabel } from "./parts/unpublished-band.tsx";

export function Latest({ head, day, days, newer, older }: LatestProps): VNode {
  const { assets, chrome } = useSurroundings();
  const title = day === undefined ? "Latest news" : weekdayDate(day, chrome.language);
  return (
    <Shell head={head} kind="latest" script={day === undefined ? assets.liveScript : undefined}>
      <ListHead label={day === undefined ? `All times are ${chrome.zoneName}` : "News of the day"} title={title} />
      {day === undefined && <Live days="weekday" />}
      {days.length === 0 && <p class="empty">There is no news yet.</p>}
      {days.map((news) => (
        <NewsOfDay key={news.day} news={news} titled={day === undefined} />
      ))}
      <Neighbours newer={newer} older={older} />
    </Shell>
  );
}

function NewsOfDay({ news, titled }: { readonly news: DayOfNews; readonly titled: boolean }): VNode {
  const { language } = useSurroundings().chrome;
  return (
    <section class="day">
      <h2 class={titled ? "day-title" : "visually-hidden"}>
        {titled ? <a href={news.address}>{weekdayDate(news.day, language)}</a> : "All news, newest first"}
      </h2>
      <ol class="timeline timeline-wide">
        {news.items.map((item) => (
          <Item key={item.type === "brief" ? item.brief.address : item.story.address} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item }: { readonly item: DayItem }): VNode {
  switch (item.type) {
    case "brief":
      return <BriefEntry brief={item.brief} level={3} />;
    case "story": {
      const { story } = item;
      return (
        <li class="entry entry-story">
          <p class="entry-time">
            <Moment at={story.published} form="clock" />
          </p>
          <div class="entry-text">
            <Kicker kind={story.kind} section={story.section} linked={false} />
            <h3 class="entry-headline" {...spoken(story.language)}>
              <a href={story.address}>
                <Headline text={story.headline} />
              </a>
            </h3>
            <UnpublishedLabel unpublished={story.unpublished} />
            <p {...spoken(story.language)}>{story.standfirst}</p>
          </div>
        </li>
      );
    }
    default:
      return item satisfies never;
  }
}
