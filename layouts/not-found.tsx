// What readers see at an address that does not exist.
import type { VNode } from "preact";
import type { NotFoundProps } from "../scripts/desk/props/not-found.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { StoryCard } from "./parts/story-card.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function NotFound({ head, newest }: NotFoundProps): VNode {
  const { home, latest, archive } = useSurroundings().chrome;
  return (
    <Shell head={head} kind="not-found">
      <ListHead
        label="Error 404"
        title="There is no page here"
        description="The address may be mistyped, or the page may have been taken down."
      />
      <p class="empty">
        Go to the <a href={home}>front page</a>, the <a href={latest}>latest news</a> or the{" "}
        <a href={archive}>archive</a>.
      </p>
      {newest.length > 0 && (
        <section aria-labelledby="page-newest">
          <h2 class="rule-title" id="page-newest">
            Newest stories
          </h2>
          <div class="month-stories">
            {newest.map((story) => (
              <StoryCard key={story.address} story={story} size="headline" level={3} section />
            ))}
          </div>
        </section>
      )}
    </Shell>
  );
}
