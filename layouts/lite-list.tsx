// The lite edition's front page, its sections and its latest news: headlines, and what they are about.
import type { VNode } from "preact";
import { kindLabels } from "../scripts/content/kind-labels.ts";
import type { LiteItem, LiteListProps } from "../scripts/desk/props.ts";
import { LiteShell } from "./parts/lite-shell.tsx";
import { Moment } from "./parts/moment.tsx";

export function LiteList({ head, full, title, description, groups }: LiteListProps): VNode {
  const empty = groups.every(({ items }) => items.length === 0);
  return (
    <LiteShell head={head} full={full}>
      <h1>{title}</h1>
      {description !== undefined && <p class="standfirst">{description}</p>}
      {empty && <p>There is nothing here yet.</p>}
      {groups.map(
        (group) =>
          group.items.length > 0 && (
            <section key={group.title}>
              {group.title !== undefined && <h2>{group.title}</h2>}
              <ul class="list">
                {group.items.map((item) => (
                  <Item key={item.address} item={item} />
                ))}
              </ul>
            </section>
          ),
      )}
    </LiteShell>
  );
}

function Item({ item }: { readonly item: LiteItem }): VNode {
  const { address, headline, standfirst, kind, language, at } = item;
  const label = kindLabels[kind];
  return (
    <li>
      {label !== undefined && <strong>{label} </strong>}
      <a href={address} lang={language}>
        {headline}
      </a>{" "}
      {standfirst !== undefined && <span lang={language}>{standfirst} </span>}
      <small>
        <Moment at={at} form={standfirst === undefined ? "date and time" : "date"} />
      </small>
    </li>
  );
}
