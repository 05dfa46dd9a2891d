// What sites that quote a story are told.
import type { Byline } from "./byline.ts";
import type { Picture } from "./picture.ts";

/** What a site that quotes a story may ask for: https://oembed.com/ */
export interface OembedProps {
  readonly headline: string;
  readonly authors: readonly Byline[];
  readonly picture?: Picture;
}
