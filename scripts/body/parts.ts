// What pictures, boxes and cards in a body are printed with: by the page's own parts, or plainly for feeds.
import { type FunctionComponent, h } from "preact";
import { type Embed, EmbedCard } from "../../layouts/parts/embed-card.tsx";
import { FactBox } from "../../layouts/parts/fact-box.tsx";
import { Figure } from "../../layouts/parts/figure.tsx";
import { PullQuote } from "../../layouts/parts/pull-quote.tsx";
import { StoryBox } from "../../layouts/parts/story-box.tsx";
import type { Picture } from "../desk/props/picture.ts";
import type { StoryCard } from "../desk/props/story-card.ts";

export interface Parts {
  readonly Figure: FunctionComponent<{
    readonly picture: Picture;
    readonly place: "body";
    readonly language: string;
  }>;
  readonly EmbedCard: FunctionComponent<{ readonly embed: Embed; readonly title?: string | undefined }>;
  readonly StoryBox: FunctionComponent<{ readonly story: StoryCard }>;
  readonly FactBox: FunctionComponent<{ readonly id: string; readonly title: string; readonly html: string }>;
  readonly PullQuote: FunctionComponent<{ readonly html: string; readonly attribution?: string | undefined }>;
}

/** As the layouts print them. */
export const pageParts: Parts = { Figure, EmbedCard, StoryBox, FactBox, PullQuote };

/** The same for a text among others, a brief in a list: pictures are small there. */
export const entryParts: Parts = { ...pageParts, Figure: (props) => h(Figure, { ...props, place: "entry" }) };
