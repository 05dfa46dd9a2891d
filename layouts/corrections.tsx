// What the paper got wrong and put right, a year at a time.
import type { VNode } from "preact";
import type { CorrectionsProps } from "../scripts/desk/props/corrections.ts";
import { Headline } from "./parts/headline.tsx";
import { ListHead } from "./parts/list-head.tsx";
import { Moment } from "./parts/moment.tsx";
import { Shell } from "./parts/shell.tsx";
import { spoken } from "./parts/spoken.ts";
import { Neighbours } from "./parts/story-list.tsx";

export function CorrectionsPage({ head, year, corrections, newer, older }: CorrectionsProps): VNode {
  return (
    <Shell head={head} kind="corrections">
      <ListHead label={year} title="Corrections" description="Everything we got wrong and put right, newest first." />
      <ol class="correction-list">
        {corrections.map(({ date, type, text, story }) => (
          <li key={date + story.address + text} class={`correction correction-${type}`}>
            <p class="correction-line">
              <strong class="correction-type">{type}</strong>{" "}
              <span class="correction-date">
                <Moment at={date} form="date and time" />
              </span>
            </p>
            <h2 class="correction-story" {...spoken(story.language)}>
              <a href={story.address}>
                <Headline text={story.label} />
              </a>
            </h2>
            <p class="correction-text" {...spoken(story.language)}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      <Neighbours newer={newer} older={older} />
    </Shell>
  );
}
