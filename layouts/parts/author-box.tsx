// Who an author is: portrait, name, role, biography.
import type { VNode } from "preact";
import type { AuthorBox as Author } from "../../scripts/desk/props/author.ts";
import { Figure } from "./figure.tsx";
import { Once } from "./once.tsx";
import { RawHtml } from "./raw-html.tsx";
import { useSurroundings } from "./surroundings.ts";

interface AuthorBoxProps {
  readonly author: Author;
}

/** Prints the box after a story. */
export function AuthorBox({ author }: AuthorBoxProps): VNode {
  return <Once of={author} form="author" part={() => <Box author={author} />} />;
}

function Box({ author }: AuthorBoxProps): VNode {
  const { name, address, role, portrait } = author;
  return (
    <li class="author-box">
      {portrait && <Figure picture={portrait} place="byline" />}
      <div>
        <p class="author-name">{address === undefined ? name : <a href={address}>{name}</a>}</p>
        {role !== undefined && <p class="author-role">{role}</p>}
        <Biography author={author} />
      </div>
    </li>
  );
}

/** The biography, where there is one. */
export function Biography({ author }: { readonly author: Author }): VNode | null {
  const { renderBody } = useSurroundings();
  return author.biography === undefined ? null : (
    <RawHtml html={renderBody(author.biography)} as="div" class="biography" />
  );
}
