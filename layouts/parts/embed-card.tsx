// A video, post or map of another site: a card with a plain link, of which nothing is loaded until the reader asks.
import type { VNode } from "preact";

type EmbedKind = "youtube" | "x" | "telegram" | "facebook" | "instagram" | "openstreetmap" | "google-maps";

export interface Embed {
  readonly kind: EmbedKind;
  /** The provider's name, as readers know it. */
  readonly provider: string;
  readonly what: "video" | "post" | "map";
  /** The page at the provider, for the plain link. */
  readonly address: string;
  /** What the frame shows once it is asked for; built from checked parts only. */
  readonly frame: string;
}

interface EmbedCardProps {
  readonly embed: Embed;
  readonly title?: string;
}

/**
 * Prints the card. `layouts/client/embed.ts` adds the button that puts the frame in the place of `.embed-body`;
 * the link beneath stays.
 */
export function EmbedCard({ embed, title }: EmbedCardProps): VNode {
  const { kind, provider, what } = embed;
  return (
    <div
      class={`embed embed-${kind}`}
      data-embed-src={embed.frame}
      data-embed-kind={kind}
      data-embed-title={title ?? `${capital(what)} on ${provider}`}
      data-embed-load={`Load the ${what} from ${provider}`}
    >
      <div class="embed-body">
        <p class="embed-provider">{provider}</p>
        {title !== undefined && <p class="embed-title">{title}</p>}
        <p class="embed-privacy">Nothing is loaded from {provider} until you ask for it.</p>
      </div>
      <p class="embed-link">
        <a href={embed.address} rel="external noopener">
          Open the {what} on {provider}
        </a>
      </p>
    </div>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
