// Who wrote a story.
import { Fragment, type VNode } from "preact";
import type { Byline as Author } from "../../scripts/desk/props/byline.ts";

interface BylineProps {
  readonly authors: readonly Author[];
  /** Where it was written from. */
  readonly place?: string | undefined;
}

/** `By A, B and C, Kyiv`; nothing where nobody is named. */
export function Byline({ authors, place }: BylineProps): VNode | null {
  if (authors.length === 0) return null;
  return (
    <p class="byline">
      By{" "}
      {authors.map((author, index) => (
        <Fragment key={author.name}>
          {index > 0 && (index === authors.length - 1 ? " and " : " ")}
          <span class="author">
            {author.address === undefined ? (
              author.name
            ) : (
              <a href={author.address} rel="author">
                {author.name}
              </a>
            )}
            {(index < authors.length - 2 || (index === authors.length - 1 && place !== undefined)) && ","}
          </span>
        </Fragment>
      ))}
      {place !== undefined && (
        <>
          {" "}
          <span class="place">{place}</span>
        </>
      )}
    </p>
  );
}

/** All names in words. */
function namesOf(authors: readonly Author[]): string {
  return authors.map(({ name }, index) => separator(index, authors.length) + name).join("");
}

/** No more than three names, for lists. */
export function shortNamesOf(authors: readonly Author[]): string {
  if (authors.length <= 3) return namesOf(authors);
  const first = authors.slice(0, 3).map(({ name }) => name);
  return `${first.join(", ")} and others`;
}

function separator(index: number, count: number): string {
  if (index === 0) return "";
  return index === count - 1 ? " and " : ", ";
}
