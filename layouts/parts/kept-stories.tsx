// What a device keeps of the paper, for the script layouts/client/kept.ts to fill.
import type { ComponentChildren, VNode } from "preact";

/** Saved stories, with what is said where there is none; then those read lately, if any. */
export function KeptStories({ empty }: { readonly empty: ComponentChildren }): VNode {
  return (
    <>
      <p class="empty without-scripts">Saving stories on a device needs JavaScript, which is switched off here.</p>
      <section data-kept="saved" aria-labelledby="page-saved" hidden>
        <h2 class="rule-title" id="page-saved">
          Saved for later
        </h2>
        <ul class="kept-list" />
        {empty}
      </section>
      <section data-kept="read" aria-labelledby="page-read" hidden>
        <h2 class="rule-title" id="page-read">
          Read lately
        </h2>
        <ul class="kept-list" />
      </section>
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
    </>
  );
}
