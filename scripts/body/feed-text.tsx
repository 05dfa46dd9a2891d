// A whole story or brief as it stands in a feed: what must be said first, picture, text, corrections.
import { renderToString } from "preact-render-to-string";
import { RawHtml } from "../../layouts/parts/raw-html.tsx";
import { type Surroundings, SurroundingsProvider } from "../../layouts/parts/surroundings.ts";
import { dayOf, longDate } from "../base/time.ts";
import type { FeedItem, FeedText } from "../desk/props.ts";
import { FeedFigure } from "./feed-parts.tsx";
import { renderForFeed } from "./render-body.tsx";

/** HTML with whole addresses, without scripts, classes and frames; nothing where feeds hold summaries. */
export function renderFeedText({ text, address }: FeedItem, surroundings: Surroundings): string | undefined {
  if (text === undefined) return undefined;
  const { origin, language, timeZone } = surroundings.chrome;
  const dateOf = (instant: string) => longDate(dayOf(instant, timeZone), language);
  return renderToString(
    <SurroundingsProvider value={surroundings}>
      <Retraction {...text} />
      {text.origin !== undefined && (
        <p>
          <strong>{text.origin}</strong>
        </p>
      )}
      {text.lead && <FeedFigure picture={text.lead} />}
      <RawHtml as="div" html={renderForFeed(text.body, origin + address, surroundings)} />
      {text.corrections.map(({ date, type, text: words }) => (
        <p key={date + words}>
          <strong>{type.charAt(0).toUpperCase() + type.slice(1)},</strong> {dateOf(date)}: {words}
        </p>
      ))}
      {text.fullStory && (
        <p>
          Full story: <a href={origin + text.fullStory.address}>{text.fullStory.label}</a>
        </p>
      )}
    </SurroundingsProvider>,
  );
}

function Retraction({ corrections }: FeedText) {
  if (!corrections.some(({ type }) => type === "retraction")) return null;
  return (
    <p>
      <strong>This story has been retracted.</strong>
    </p>
  );
}
