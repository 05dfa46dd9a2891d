// A brief in a timeline: clock time, headline as the editor wrote it, text.
import type { VNode } from "preact";
import type { BriefItem } from "../../scripts/desk/props/brief.ts";
import { Headline } from "./headline.tsx";
import { Moment } from "./moment.tsx";
import { Once } from "./once.tsx";
import { RawHtml } from "./raw-html.tsx";
import { spoken } from "./spoken.ts";
import { useSurroundings } from "./surroundings.ts";
import { UnpublishedLabel } from "./unpublished-band.tsx";

interface BriefEntryProps {
  readonly brief: BriefItem;
  readonly level: 3 | 4;
  /** In live coverage the time leads to the entry itself, and a key event says so. */
  readonly live?: boolean;
}

/** Prints one entry, as a list item. */
export function BriefEntry(props: BriefEntryProps): VNode {
  const { brief, level, live = false } = props;
  return <Once of={brief} form={`entry ${level} ${live}`} part={() => <Entry {...props} />} />;
}

function Entry({ brief, level, live = false }: BriefEntryProps): VNode {
  const Heading: "h3" | "h4" = `h${level}`;
  return (
    <li class="entry" id={brief.id}>
      <p class="entry-time">
        {live ? (
          <a href={`#${brief.id}`}>
            <Moment at={brief.time} form="clock" />
          </a>
        ) : (
          <Moment at={brief.time} form="clock" />
        )}
      </p>
      <div class="entry-text">
        {live && brief.key && <p class="entry-key">Key event</p>}
        <Heading class="entry-headline" {...spoken(brief.language)}>
          <a href={brief.address}>
            <Headline text={brief.headline} />
          </a>
        </Heading>
        <UnpublishedLabel unpublished={brief.unpublished} />
        <BriefText brief={brief} />
      </div>
    </li>
  );
}

interface BriefTextProps {
  readonly brief: BriefItem;
  /** On its own page, or among others. */
  readonly place?: "body" | "entry";
}

/** The text of a brief and the link to its full story. */
export function BriefText({ brief, place = "entry" }: BriefTextProps): VNode {
  const { renderBody } = useSurroundings();
  const text = <RawHtml html={renderBody(brief.text, place)} as="div" class="brief-text" />;
  return (
    <>
      {brief.language === undefined ? text : <div {...spoken(brief.language)}>{text}</div>}
      {brief.article && (
        <p class="full-story">
          Full story:{" "}
          <a href={brief.article.address} {...spoken(brief.article.language)}>
            {brief.article.label}
          </a>
        </p>
      )}
    </>
  );
}
