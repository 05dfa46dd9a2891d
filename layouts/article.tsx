// An article, in the order in which it is read.
import type { VNode } from "preact";
import { readingMinutes } from "../scripts/content/reading-time.ts";
import type { ArticleProps } from "../scripts/desk/props/article.ts";
import { Actions } from "./parts/actions.tsx";
import { AgeNote } from "./parts/age-note.tsx";
import { AuthorBox } from "./parts/author-box.tsx";
import { Byline } from "./parts/byline.tsx";
import { Corrections, WeightyCorrections } from "./parts/corrections.tsx";
import { Figure } from "./parts/figure.tsx";
import { Headline, longClass } from "./parts/headline.tsx";
import { Kicker } from "./parts/kicker.tsx";
import { LatestNews } from "./parts/latest-news.tsx";
import { Lightbox } from "./parts/lightbox.tsx";
import { Live } from "./parts/live.tsx";
import { LiveCoverage, LiveMark } from "./parts/live-coverage.tsx";
import { Moment, Zone } from "./parts/moment.tsx";
import { Prose } from "./parts/prose.tsx";
import { Related } from "./parts/related.tsx";
import { Shell } from "./parts/shell.tsx";
import { spoken } from "./parts/spoken.ts";
import { useSurroundings } from "./parts/surroundings.ts";
import { Topics } from "./parts/topics.tsx";
import { Translations } from "./parts/translations.tsx";
import { UnpublishedBand } from "./parts/unpublished-band.tsx";

export function Article(props: ArticleProps): VNode {
  const { head, kind, language, lead, live, corrections, source, topics, authors, related, latest } = props;
  const { liveScript } = useSurroundings().assets;
  return (
    <Shell
      head={head}
      kind="article"
      live={live !== undefined}
      script={latest.length > 0 || live?.running ? liveScript : undefined}
      rail={latest.length === 0 ? undefined : <LatestNews days={latest} live />}
    >
      <article class={`story story-${kind.replace(" ", "-")}`}>
        <UnpublishedBand unpublished={props.unpublished} />
        <PaidBand {...props} />
        <header class={lead === undefined ? "story-head story-head-without-picture" : "story-head"}>
          {live?.running && <LiveMark />}
          <Kicker kind={kind} section={props.section} linked />
          <AgeNote published={props.published} />
          <h1 class={longClass(props.headline)} {...spoken(language)}>
            <Headline text={props.headline} />
          </h1>
          <p class="standfirst" {...spoken(language)}>
            {props.standfirst}
          </p>
          <Byline authors={authors} place={props.place} />
          <Times {...props} />
          <Translations translations={props.translations} />
          <Actions headline={props.headline} address={head.canonical} />
        </header>
        <WeightyCorrections corrections={corrections} />
        <div class="story-text" {...spoken(language)}>
          {lead && <Figure picture={lead} place="lead" language={language} />}
          <Prose text={props.body} />
        </div>
        {live?.running && <Live days="date" coverage={live} />}
        {live && <LiveCoverage live={live} />}
        <Corrections corrections={corrections} />
        {source && <SourceNote {...source} />}
        <Topics topics={topics} />
        {authors.length > 0 && (
          <section class="authors" aria-labelledby="page-authors">
            <h2 class="visually-hidden" id="page-authors">
              {authors.length === 1 ? "The author" : "The authors"}
            </h2>
            <ul>
              {authors.map((author) => (
                <AuthorBox key={author.name} author={author} />
              ))}
            </ul>
          </section>
        )}
        <p class="print-address" hidden>
          {head.canonical}
        </p>
      </article>
      <Related stories={related} />
      <Lightbox lead={lead} text={props.body} />
    </Shell>
  );
}

/** Says before anything else that a story was paid for, or came from outside of the newsroom. */
function PaidBand({ kind, sponsor }: ArticleProps): VNode | null {
  if (kind === "press release")
    return <p class="origin-band">Press release. This text was not written by our newsroom.</p>;
  if (kind !== "sponsored" || sponsor === undefined) return null;
  return (
    <p class="origin-band origin-band-paid">
      <strong>Paid content.</strong> Paid for by{" "}
      {sponsor.link === undefined ? (
        sponsor.name
      ) : (
        <a href={sponsor.link} rel="sponsored noopener">
          {sponsor.name}
        </a>
      )}
      . Our newsroom had no part in it.
    </p>
  );
}

function Times({ published, updated, words }: ArticleProps): VNode {
  return (
    <p class="times">
      <span class="published">
        Published <Moment at={published} form="date and time" />
      </span>
      {updated !== undefined && (
        <span class="updated">
          Updated <Moment at={updated} form="date and time" />
        </span>
      )}
      <Zone at={updated ?? published} />
      <span class="reading-time">{readingMinutes(words)} min read</span>
    </p>
  );
}

function SourceNote({ text, link }: NonNullable<ArticleProps["source"]>): VNode {
  return (
    <p class="source-note">
      <strong>Source:</strong> {link === undefined ? text : <a href={link}>{text}</a>}
    </p>
  );
}
