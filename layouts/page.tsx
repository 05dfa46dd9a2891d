// A plain page: about, contact, policies.
import type { VNode } from "preact";
import type { PageProps } from "../scripts/desk/props/page.ts";
import { Headline } from "./parts/headline.tsx";
import { Lightbox } from "./parts/lightbox.tsx";
import { Moment } from "./parts/moment.tsx";
import { Prose } from "./parts/prose.tsx";
import { Shell } from "./parts/shell.tsx";
import { spoken } from "./parts/spoken.ts";
import { Translations } from "./parts/translations.tsx";
import { UnpublishedBand } from "./parts/unpublished-band.tsx";

export function PlainPage({ head, translations, headline, updated, language, body, unpublished }: PageProps): VNode {
  return (
    <Shell head={head} kind="plain">
      <article class="story">
        <UnpublishedBand unpublished={unpublished} />
        <header class="story-head story-head-without-picture">
          <h1 {...spoken(language)}>
            <Headline text={headline} />
          </h1>
          <Translations translations={translations} />
        </header>
        <div class="story-text" {...spoken(language)}>
          <Prose text={body} />
        </div>
        {updated !== undefined && (
          <p class="source-note">
            Last changed <Moment at={updated} form="date" />
          </p>
        )}
        <p class="print-address" hidden>
          {head.canonical}
        </p>
      </article>
      <Lightbox text={body} />
    </Shell>
  );
}
