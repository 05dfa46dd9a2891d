// The topics of a story or brief.
import type { VNode } from "preact";
import type { Link } from "../../scripts/desk/props/link.ts";

/** Prints the topics as links. */
export function Topics({ topics }: { readonly topics: readonly Link[] }): VNode | null {
  if (topics.length === 0) return null;
  return (
    <section class="topics" aria-labelledby="page-topics">
      <h2 class="label" id="page-topics">
        Topics
      </h2>
      <ul>
        {topics.map(({ label, address }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
