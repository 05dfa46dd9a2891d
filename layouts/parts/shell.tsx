// The page around the page: head, skip link, notice, masthead, main, rail, footer.
import type { ComponentChildren, VNode } from "preact";
import type { Head } from "../../scripts/desk/props/head.ts";
import { Footer } from "./footer.tsx";
import { type Edition, Masthead } from "./masthead.tsx";
import { Notice } from "./notice.tsx";
import { RawData } from "./raw-html.tsx";
import { spoken } from "./spoken.ts";
import { useSurroundings } from "./surroundings.ts";

/** Kinds of pages that search engines have no use for. */
const unlisted = new Set(["not-found", "gone", "saved", "offline"]);

/** Kinds of pages that list nothing: the reader of a story does not wait for the styles of lists. */
const stories = new Set(["article", "brief"]);

interface ShellProps {
  readonly head: Head;
  /** Names the kind of page for the styles. */
  readonly kind: string;
  /** Home only: the masthead is large and dated. */
  readonly front?: { readonly edition?: Edition };
  /** What stands beside the page on wide screens and after it on narrow ones. */
  readonly rail?: ComponentChildren;
  /** Whether the story is covered live. */
  readonly live?: boolean;
  /** Address of a script that this kind of page alone needs. */
  readonly script?: string;
  readonly children: ComponentChildren;
}

/** A whole HTML document without its doctype. */
export function Shell({ head, kind, front, rail, live = false, script, children }: ShellProps): VNode {
  const { assets, chrome } = useSurroundings();
  return (
    <html {...spoken(chrome.language)} data-notice={chrome.notice?.id} data-worker={chrome.worker}>
      <HeadElement
        head={head}
        hidden={chrome.preview || unlisted.has(kind)}
        styles={live ? assets.liveStyles : stories.has(kind) ? assets.styles : assets.listStyles}
        script={script}
        title={front ? `${chrome.name} – ${chrome.tagline}` : `${head.title} – ${chrome.name}`}
      />
      <body class={`page-${kind}`}>
        <a class="skip-link" href="#page-main">
          Skip to the content
        </a>
        <Notice />
        <Masthead current={head.canonical} front={front} />
        <div class={rail === undefined ? "frame" : "frame frame-with-rail"}>
          <main id="page-main">{children}</main>
          {rail}
        </div>
        <Footer lite={head.lite} />
      </body>
    </html>
  );
}

interface HeadElementProps {
  readonly head: Head;
  readonly title: string;
  /** From search engines. */
  readonly hidden: boolean;
  readonly styles: string;
  readonly script: string | undefined;
}

/** In the order in which it matters: how to read the page, what it looks like, what it is called, what it is to machines. */
function HeadElement({ head, title, hidden, styles, script }: HeadElementProps): VNode {
  const { assets, chrome, headFacts } = useSurroundings();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#131519" media="(prefers-color-scheme: dark)" />
      <script src={assets.headScript} />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={styles} />
      <script type="module" src={assets.script} />
      {script !== undefined && <script type="module" src={script} />}
      {assets.previewScript !== undefined && <script type="module" src={assets.previewScript} />}
      <meta name="description" content={head.description} />
      <meta name="robots" content={hidden ? "noindex" : "max-image-preview:large"} />
      <link rel="canonical" href={head.canonical} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={assets.touchIcon} />
      <link rel="manifest" href={chrome.manifest} />
      {headFacts.links.map((link) => (
        <link key={link.href} {...link} />
      ))}
      {headFacts.metas.map((meta) => (
        <meta key={(meta.property ?? meta.name ?? "") + meta.content} {...meta} />
      ))}
      {headFacts.graph !== undefined && <RawData json={headFacts.graph} />}
    </head>
  );
}
