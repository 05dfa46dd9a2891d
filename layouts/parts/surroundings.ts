// What every part may need and no page should hand down: the furniture's data, the assets and the body renderer.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BodyText } from "../../scripts/desk/props/body-text.ts";
import type { Chrome } from "../../scripts/desk/props/chrome.ts";
import type { HeadFacts } from "../../scripts/desk/props/head.ts";

/** Addresses of the built styles, scripts and fonts, ready for `href` and `src`. */
export interface Assets {
  /** For stories; each page loads one file, since nothing is drawn before it has come. */
  readonly styles: string;
  /** For stories that are covered live. */
  readonly liveStyles: string;
  /** For pages that are no stories. */
  readonly listStyles: string;
  /** For the lite edition. */
  readonly liteStyles: string;
  readonly script: string;
  /** Runs before the page is drawn. */
  readonly headScript: string;
  /** On pages that are told of newer briefs while they are open. */
  readonly liveScript: string;
  /** On the pages of what the device keeps. */
  readonly keptScript: string;
  /** For the search page. */
  readonly searchScript: string;
  /** Loaded by it when something is searched. */
  readonly searchEngine: string;
  readonly icon: string;
  /** For home screens that do not read the manifest. */
  readonly touchIcon: string;
  /** For the manifest: square, by size in pixels; `maskable` ones may be cut to the system's shape. */
  readonly appIcons: readonly { readonly address: string; readonly size: number; readonly maskable: boolean }[];
  /** The service worker, and the one that takes its place to end it. */
  readonly worker: string;
  readonly leavingWorker: string;
  /** What the service worker keeps from the start. */
  readonly shell: readonly string[];
  /** Fonts of the first view, to be preloaded. */
  readonly fonts: readonly string[];
  /** Under `npm start` only: shows problems over the page and reloads it. */
  readonly previewScript?: string;
}

/** A body in which each link to a page carries a number, for readers on paper. */
export interface NumberedBody {
  readonly html: string;
  /** Whole addresses; the first is that of number 1. */
  readonly links: readonly string[];
}

export interface Surroundings {
  readonly chrome: Chrome;
  readonly assets: Assets;
  /** What the head of the page that is being rendered tells machines. */
  readonly headFacts: HeadFacts;
  /** What `print` gives; it is asked once for a form of an object, as long as others ask for the same. */
  readonly once: (of: object | string, form: string, print: () => string) => string;
  /** Markdown to HTML that is safe to print as it is; in a text among others, which is no `body`, pictures are small. */
  readonly renderBody: (text: BodyText, place?: "body" | "entry") => string;
  /** The same for the lite edition. */
  readonly renderLite: (text: BodyText) => string;
  /** The same for the text that a page is about. */
  readonly renderStory: (text: BodyText) => NumberedBody;
}

const context = createContext<Surroundings | undefined>(undefined);

export const SurroundingsProvider = context.Provider;

/** The surroundings of the page that is being rendered; throws outside of one. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(context);
  if (surroundings === undefined) throw new Error("A part was rendered outside of a page.");
  return surroundings;
}
