// Does jobs, one after the other.
import type { Page } from "../desk/props/edition.ts";
import type { SearchPart } from "../desk/search-parts.ts";
import type { Done, Furniture, Job } from "./job.ts";
import { createGlancer } from "./look/glance.ts";
import { createNumbers } from "./look/numbers.ts";
import { createResolver } from "./look/resolve-address.ts";
import type { Renderer } from "./renderer.ts";
import type { TextStore } from "./search/text-store.ts";

export interface Worker {
  /** `onRendered` is called for each page. */
  do(job: Job, onRendered?: () => void): Promise<Done>;
  /** Lets go of what it used. */
  end(): Promise<void>;
}

/** A worker; what it needs for a kind of job is loaded with the first of that kind. */
export function createWorker({ run, chrome, base, stage }: Furniture, renderer: Renderer, texts: TextStore): Worker {
  const numbers = createNumbers([]);
  const glancer = createGlancer(createResolver(base, chrome.origin), numbers);
  let closeLexicon = async () => {};
  const index = async (part: SearchPart) => {
    ({ closeLexicon } = await import("./search/lexicon.ts"));
    const { stagePart } = await import("./search/stage-part.ts");
    return stagePart(part, chrome, texts, stage);
  };
  const render = async (pages: readonly Page[], onRendered: () => void) => {
    const known = numbers.list.length;
    const { renderPages } = await import("./render-pages.ts");
    const made = await renderPages(pages, { run, stage, renderer, glancer, onRendered });
    return { made, named: numbers.list.slice(known) };
  };
  return {
    do: (job, onRendered = () => {}) => ("part" in job ? index(job.part) : render(job.pages, onRendered)),
    async end() {
      await closeLexicon();
      texts.close();
    },
  };
}
