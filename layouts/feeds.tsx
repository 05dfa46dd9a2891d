// The page that says what feeds are for, and lists them.
import type { VNode } from "preact";
import type { FeedsProps } from "../scripts/desk/props/feeds.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Feeds({ head, text, groups }: FeedsProps): VNode {
  const { name, preview } = useSurroundings().chrome;
  return (
    <Shell head={head} kind="feeds">
      <ListHead label={`Follow ${name}`} title="Feeds" />
      <div class="prose feeds-how">
        <p>
          A feed brings new stories to you. Nobody has to know your name or address for it, and nobody decides for you
          what you see: it is a plain list, newest first.
        </p>
        <p>
          To follow a list you need a feed reader; there are free ones for every phone and computer. Copy the address of
          a link below, and add it in your reader. Most readers also find the feeds by themselves if you give them the
          address of the page. Opened in a browser, a feed is only a text for machines.
        </p>
        <p>
          {text === "full"
            ? "The feeds hold the stories as a whole, with their pictures and credits."
            : "The feeds hold headlines and summaries, with a link to each story."}{" "}
          RSS, Atom and JSON Feed say the same in three ways: take whichever your reader likes.
        </p>
        {preview && (
          <p>
            <strong>This is a preview, which has no feeds.</strong> They are made with the site: npm run build.
          </p>
        )}
      </div>
      {groups.map(({ title, feeds }) => (
        <section key={title} class="feed-group">
          <h2 class="rule-title">{title}</h2>
          <ul class="feed-list">
            {feeds.map(({ page, formats }) => (
              <li key={page.address}>
                <a class="feed-page" href={page.address}>
                  {page.label}
                </a>{" "}
                <span class="feed-formats">
                  {formats.map(({ format, label, address }) => (
                    <a key={format} href={address} aria-label={`${label}: ${page.label}`}>
                      {label}
                    </a>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
}
