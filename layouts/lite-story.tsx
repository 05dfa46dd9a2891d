// A story or brief in the lite edition.
import type { VNode } from "preact";
import { kindLabels } from "../scripts/content/kind-labels.ts";
import type { Correction } from "../scripts/desk/props/corrections.ts";
import type { LiteStoryProps } from "../scripts/desk/props/lite.ts";
import { LiteItems } from "./parts/lite-items.tsx";
import { LitePicture } from "./parts/lite-picture.tsx";
import { LiteShell } from "./parts/lite-shell.tsx";
import { Moment, Zone } from "./parts/moment.tsx";
import { RawHtml } from "./parts/raw-html.tsx";
import { spoken } from "./parts/spoken.ts";
import { useSurroundings } from "./parts/surroundings.ts";

export function LiteStory(props: LiteStoryProps): VNode {
  const { head, full, headline, standfirst, language, lead, body, corrections, source, story, entries } = props;
  const { renderLite } = useSurroundings();
  return (
    <LiteShell head={head} full={full}>
      <article>
        <Labels {...props} />
        <h1 {...spoken(language)}>{headline}</h1>
        {standfirst !== undefined && (
          <p class="standfirst" {...spoken(language)}>
            {standfirst}
          </p>
        )}
        <Line {...props} />
        <Corrections corrections={corrections} weight="top" />
        <div {...spoken(language)}>
          {lead && <LitePicture picture={lead} place="lead" />}
          <RawHtml as="div" html={renderLite(body)} />
        </div>
        {entries !== undefined && <LiteItems items={entries} />}
        {story && (
          <p>
            Full story: <a href={story.address}>{story.label}</a>
          </p>
        )}
        <Corrections corrections={corrections} weight="bottom" />
        {source !== undefined && (
          <p>
            <small>Source: {source}</small>
          </p>
        )}
      </article>
    </LiteShell>
  );
}

function Labels({ kind, sponsor, section }: LiteStoryProps): VNode | null {
  const label = kindLabels[kind];
  if (label === undefined && section === undefined) return null;
  return (
    <p class="labels">
      {label !== undefined && <strong>{sponsor === undefined ? label : `${label}. Paid for by ${sponsor}`}</strong>}{" "}
      {section && <a href={section.address}>{section.label}</a>}
    </p>
  );
}

function Line({ authors, published, updated }: LiteStoryProps): VNode {
  return (
    <p class="line">
      {authors.length > 0 && <>By {authors.join(", ")}. </>}
      <Moment at={published} form="date and time" />
      {updated !== undefined && (
        <>
          , updated <Moment at={updated} form="date and time" />
        </>
      )}
      , <Zone at={updated ?? published} />
    </p>
  );
}

function Corrections({
  corrections,
  weight,
}: {
  readonly corrections: readonly Correction[];
  readonly weight: Correction["weight"];
}): VNode {
  return (
    <>
      {corrections
        .filter((correction) => correction.weight === weight)
        .map(({ type, date, text }) => (
          <p key={date + text} class="correction">
            <strong>{type}</strong> <Moment at={date} form="date and time" />: {text}
          </p>
        ))}
    </>
  );
}
