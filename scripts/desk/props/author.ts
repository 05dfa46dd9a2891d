// An author, beside a story and on a page of their own.
import type { BodyText } from "./body-text.ts";
import type { Head } from "./head.ts";
import type { Link } from "./link.ts";
import type { Picture } from "./picture.ts";
import type { StoryList } from "./story-list.ts";

export interface AuthorBox {
  readonly name: string;
  readonly address?: string;
  readonly role?: string;
  readonly portrait?: Picture;
  readonly biography?: BodyText;
  readonly email?: string;
  readonly links: readonly Link[];
}

export interface AuthorProps {
  readonly head: Head;
  readonly author: AuthorBox;
  readonly list: StoryList;
}
