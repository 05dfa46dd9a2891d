// A picture in the lite edition: what it shows, whose it is, and a link for those who want to see it.
import type { VNode } from "preact";
import type { Picture } from "../../scripts/desk/props/picture.ts";
import { smallestOf } from "../../scripts/pictures/smallest.ts";
import { useSurroundings } from "./surroundings.ts";

interface LitePictureProps {
  readonly picture: Picture;
  readonly place: "lead" | "body";
}

/** Prints the link; nothing is loaded before it is followed. */
export function LitePicture({ picture, place }: LitePictureProps): VNode {
  const { caption, credit } = picture;
  return (
    <p class="picture">
      <a href={smallestOf(picture, place, useSurroundings().chrome.home)}>Picture: {picture.alt}</a>
      {caption !== undefined && <> {caption}</>}
      {credit !== undefined && <small> Image credit: {credit.line}</small>}
    </p>
  );
}
