// The lite edition's front page, its sections and its latest news: headlines, and what they are about.
import type { VNode } from "preact";
import type { LiteListProps } from "../scripts/desk/props/lite.ts";
import { LiteItems } from "./parts/lite-items.tsx";
import { LiteShell } from "./parts/lite-shell.tsx";

export function LiteList({ head, full, title, description, groups }: LiteListProps): VNode {
  const front = title === undefined;
  const empty = groups.every(({ items }) => items.length === 0);
  return (
    <LiteShell head={head} full={full} front={front}>
      {!front && <h1>{title}</h1>}
      {description !== undefined && <p class="standfirst">{description}</p>}
      {empty && <p>There is nothing here yet.</p>}
      {groups.map(
        (group) =>
          group.items.length > 0 && (
            <section key={group.title}>
              {group.title !== undefined && <h2>{group.title}</h2>}
              <LiteItems items={group.items} />
            </section>
          ),
      )}
    </LiteShell>
  );
}
