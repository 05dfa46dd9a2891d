// A brief at an address of its own.
import type { VNode } from "preact";
import type { BriefProps } from "../scripts/desk/props/brief.ts";
import { Actions } from "./parts/actions.tsx";
import { BriefText } from "./parts/brief-entry.tsx";
import { Headline } from "./parts/headline.tsx";
import { LatestNews } from "./parts/latest-news.tsx";
import { Lightbox } from "./parts/lightbox.tsx";
import { Moment, Zone } from "./parts/moment.tsx";
import { Shell } from "./parts/shell.tsx";
import { spoken } from "./parts/spoken.ts";
import { Topics } from "./parts/topics.tsx";
import { UnpublishedBand } from "./parts/unpublished-band.tsx";

export function Brief({ head, brief, day, topics, latest }: BriefProps): VNode {
  return (
    <Shell head={head} kind="brief" rail={<LatestNews days={latest} title="More news" />}>
      <article class="story story-brief">
        <UnpublishedBand unpublished={brief.unpublished} />
        <header class="story-head story-head-without-picture">
          <p class="kicker">
            <a class="section-name" href={day.address}>
              News of {day.label}
            </a>
          </p>
          <h1 {...spoken(brief.language)}>
            <Headline text={brief.headline} />
          </h1>
          <p class="times">
            <span class="published">
              Published <Moment at={brief.time} form="date and time" />
            </span>
            <Zone at={brief.time} />
          </p>
          <Actions headline={brief.headline} address={head.canonical} />
        </header>
        <div class="prose">
          <BriefText brief={brief} place="body" />
        </div>
        <Topics topics={topics} />
        <p class="print-address" hidden>
          {head.canonical}
        </p>
      </article>
      <Lightbox text={brief.text} />
    </Shell>
  );
}
