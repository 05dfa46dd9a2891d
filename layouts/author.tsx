// An author: who it is, and what they wrote.
import type { VNode } from "preact";
import type { AuthorProps } from "../scripts/desk/props/author.ts";
import { Biography } from "./parts/author-box.tsx";
import { Figure } from "./parts/figure.tsx";
import { Shell } from "./parts/shell.tsx";
import { StoryList } from "./parts/story-list.tsx";

export function Author({ head, author, list }: AuthorProps): VNode {
  const { name, role, portrait, email, links } = author;
  return (
    <Shell head={head} kind="author">
      <header class="list-head author-head">
        {portrait && <Figure picture={portrait} place="portrait" />}
        <div>
          <p class="label">{role ?? "Author"}</p>
          <h1>{name}</h1>
          {list.page === undefined ? (
            <Biography author={author} />
          ) : (
            <p class="list-description">Older stories, page {list.page} counted from the oldest</p>
          )}
          {(email !== undefined || links.length > 0) && (
            <ul class="author-links">
              {email !== undefined && (
                <li>
                  <a href={`mailto:${email}`}>{email}</a>
                </li>
              )}
              {links.map(({ label, address }) => (
                <li key={address}>
                  <a href={address} rel="me external noopener">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </header>
      <StoryList list={list} empty={`${name} has not published a story yet.`} sections />
    </Shell>
  );
}
