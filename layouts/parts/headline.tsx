// The words of a headline, which never break at a hyphen.
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
