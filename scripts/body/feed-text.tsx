// A whole story or brief as it stands in a feed: what must be said first, picture, text, corrections.
import type { VNode } from "preact";
import { printPart } from "../../layouts/parts/print-part.tsx";
import { RawHtml } from "../../layouts/parts/raw-html.tsx";
import { spoken } from "../../layouts/parts/spoken.ts";
import { type Surroundings, useSurroundings } from "../../layouts/parts/surroundings.ts";
import { dayOf, longDate } from "../base/time.ts";
import type { FeedItem, FeedText } from "../desk/props/feed.ts";
import { FeedFigure } from "./feed-parts.tsx";
import { renderForFeed } from "./render-body.tsx";

/** HTML with whole addresses, without scripts, classes and frames; nothing where feeds hold summaries. */
export function renderFeedText(item: FeedItem, surroundings: Surroundings): string | undefined {
  const { text, language } = item;
  if (text === undefined) return undefined;
  const page = surroundings.chrome.origin + item.address;
  const html = renderForFeed(text.body, page, surroundings);
  const whole = <WholeText text={text} html={html} />;
  return printPart(
    language === surroundings.chrome.language ? whole : <div {...spoken(language)}>{whole}</div>,
    surroundings,
  );
}

function WholeText({ text, html }: { readonly text: FeedText; readonly html: string }): VNode {
  const { origin, language, timeZone } = useSurroundings().chrome;
  return (
    <>
      <Retraction {...text} />
      {text.origin !== undefined && (
        <p>
          <strong>{text.origin}</strong>
        </p>
      )}
      {text.lead && <FeedFigure picture={text.lead} />}
      <RawHtml as="div" html={html} />
      {text.corrections.map(({ date, type, text: words }) => (
        <p key={date + words}>
          <strong>{type.charAt(0).toUpperCase() + type.slice(1)},</strong> {longDate(dayOf(date, timeZone), language)}:{" "}
          {words}
        </p>
      ))}
      {text.fullStory && (
        <p>
          Full story: <a href={origin + text.fullStory.address}>{text.fullStory.label}</a>
        </p>
      )}
    </>
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
