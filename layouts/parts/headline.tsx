// The words of a headline, which never break at a hyphen, and whether they must be set smaller.
import type { VNode } from "preact";

/** Prints the text as it is; a hyphenated word that is short enough for a phone keeps together. */
export function Headline({ text }: { readonly text: string }): VNode {
  const pieces = text.split(/(?<!\S)(\S+-\S+)(?!\S)/);
  return (
    <>
      {pieces.map((piece, place) =>
        place % 2 === 1 && piece.length <= 16 ? (
          <span key={piece} class="unbroken">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** A class for headlines that would fill a screen at the usual size. */
export function longClass(text: string): "long" | undefined {
  return text.length > 90 ? "long" : undefined;
}
