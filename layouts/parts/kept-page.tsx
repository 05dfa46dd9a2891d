// A page of what a device keeps of the paper, for the script layouts/client/kept.ts to fill.
import type { ComponentChildren, VNode } from "preact";
import type { Head } from "../../scripts/desk/props/head.ts";
import { ListHead } from "./list-head.tsx";
import { Shell } from "./shell.tsx";
import { useSurroundings } from "./surroundings.ts";

interface KeptPageProps {
  readonly head: Head;
  readonly kind: "saved" | "offline";
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** What is said where no story is saved. */
  readonly empty: string;
  /** Stands above the stories. */
  readonly children?: ComponentChildren;
}

/** Saved stories, or what stands for none; then those read lately, if any. */
export function KeptPage({ head, kind, label, title, description, empty, children }: KeptPageProps): VNode {
  return (
    <Shell head={head} kind={kind} script={useSurroundings().assets.keptScript}>
      <ListHead label={label} title={title} description={description} />
      {children}
      <p class="empty without-scripts">Saving stories on a device needs JavaScript, which is switched off here.</p>
      <section data-kept="saved" aria-labelledby="page-saved" hidden>
        <h2 class="rule-title" id="page-saved" tabIndex={-1}>
          Saved for later
        </h2>
        <ul class="kept-list" />
        <p class="empty">{empty}</p>
      </section>
      <section data-kept="read" aria-labelledby="page-read" hidden>
        <h2 class="rule-title" id="page-read">
          Read lately
        </h2>
        <ul class="kept-list" />
      </section>
      <StoryPattern />
    </Shell>
  );
}

function StoryPattern(): VNode {
  return (
    <template class="kept-story">
      <li class="kept-story">
        <a href="./">Story</a>
        <p>
          <time dateTime="1970-01-01" />
          <button type="button">
            Remove <span class="visually-hidden" />
          </button>
        </p>
      </li>
    </template>
  );
}
