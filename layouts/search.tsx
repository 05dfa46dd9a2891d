// The search page. Its results are made by layouts/client/search/; without scripts the form leads to the archive.
//
// The engine is WebAssembly: this page and /pagefind/pagefind-worker.js need 'wasm-unsafe-eval' in their policy's script-src,
// and no other page does (scripts/feeds/hosts/header-rules.ts).
import type { VNode } from "preact";
import { kindLabels } from "../scripts/content/kind-labels.ts";
import type { SearchProps } from "../scripts/desk/props/search.ts";
import { longestQuery } from "./client/search/query.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

const labels = {
  ...kindLabels,
  brief: "Brief",
  section: "Section",
  topic: "Topic",
  author: "Author",
  page: "About this newspaper",
};

const narrowings = [
  { name: "section", label: "Section", all: "All sections" },
  { name: "year", label: "Year", all: "All years" },
  { name: "author", label: "Author", all: "All authors" },
] as const;

export function Search({ head, index, parts, years }: SearchProps): VNode {
  const { chrome, assets } = useSurroundings();
  return (
    <Shell head={head} kind="search" script={assets.searchScript}>
      <ListHead label={chrome.name} title="Search" />
      <div
        class="search"
        data-engine={assets.searchEngine}
        data-search={index}
        data-parts={parts.join(" ")}
        data-labels={JSON.stringify(labels)}
      >
        <search>
          <form class="search-form" action={chrome.archive} method="get">
            <label for="page-search">Words to look for</label>
            <div class="search-line">
              <input
                id="page-search"
                name="q"
                type="search"
                autocomplete="off"
                enterkeyhint="search"
                maxlength={longestQuery}
              />
              <button type="submit">Search</button>
            </div>
            <p class="search-note">Without JavaScript, the button leads to the archive, month by month.</p>
            <details class="search-narrowing" hidden>
              <summary>Narrow down and order</summary>
              <div class="search-selects">
                {narrowings.map(({ name, label, all }) => (
                  <label key={name}>
                    {label}
                    <select name={name}>
                      <option value="">{all}</option>
                    </select>
                  </label>
                ))}
                <label>
                  Order
                  <select name="order">
                    <option value="">Best match first</option>
                    <option value="newest">Newest first</option>
                  </select>
                </label>
              </div>
            </details>
          </form>
        </search>
        <p class="search-status" role="status" tabindex={-1} />
        <ol class="search-results story-list" />
        <p class="search-buttons" />
        {years.length > 0 && (
          <section class="search-browse" aria-labelledby="page-browse">
            <h2 class="rule-title" id="page-browse">
              Or browse by year
            </h2>
            <ul class="months">
              {years.map(({ label, address }) => (
                <li key={address}>
                  <a href={address}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Shell>
  );
}
