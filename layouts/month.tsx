// The archive of a month: every story by day, headlines only.
import type { VNode } from "preact";
import { longDate, monthName } from "../scripts/base/time.ts";
import type { MonthProps } from "../scripts/desk/props/archive.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { StoryCard } from "./parts/story-card.tsx";
import { Neighbours } from "./parts/story-list.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Month({ head, month, days, newer, older }: MonthProps): VNode {
  const { language } = useSurroundings().chrome;
  return (
    <Shell head={head} kind="month">
      <ListHead label="Archive" title={monthName(month, language)} />
      {days.map(({ day, address, stories, briefs }) => (
        <section key={day} class="month-day">
          <h2 class="day-title">
            <a href={address}>{longDate(day, language)}</a>
          </h2>
          <div class="month-stories">
            {stories.map((story) => (
              <StoryCard key={story.address} story={story} size="headline" level={3} section dated={false} />
            ))}
            {briefs > 0 && (
              <p class="brief-count">
                <a href={address}>{briefs === 1 ? "1 brief" : `${briefs} briefs`} on this day</a>
              </p>
            )}
          </div>
        </section>
      ))}
      <Neighbours newer={newer} older={older} />
    </Shell>
  );
}
