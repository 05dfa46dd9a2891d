// The page around the page: head, skip link, notice, masthead, main, rail, footer.
import type { ComponentChildren, VNode } from "preact";
import type { Head } from "../../scripts/desk/props.ts";
import { Footer } from "./footer.tsx";
import { type Edition, Masthead } from "./masthead.tsx";
import { Notice } from "./notice.tsx";
import { useSurroundings } from "./surroundings.ts";

interface ShellProps {
  readonly head: Head;
  /** Names the kind of page for the styles. */
  readonly kind: string;
  /** Home only: the masthead is large and dated. */
  readonly front?: { readonly edition?: Edition };
  /** What stands beside the page on wide screens and after it on narrow ones. */
  readonly rail?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A whole HTML document without its doctype. */
export function Shell({ head, kind, front, rail, children }: ShellProps): VNode {
  const { chrome } = useSurroundings();
  return (
    <html lang={chrome.language} data-notice={chrome.notice?.id}>
      <HeadElement
        head={head}
        hidden={chrome.preview || kind === "not-found" || kind === "gone"}
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
        <Footer />
      </body>
    </html>
  );
}

interface HeadElementProps {
  readonly head: Head;
  readonly title: string;
  /** From search engines. */
  readonly hidden: boolean;
}

function HeadElement({ head, title, hidden }: HeadElementProps): VNode {
  const { assets } = useSurroundings();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#131519" media="(prefers-color-scheme: dark)" />
      <script src={assets.headScript} />
      <title>{title}</title>
      <meta name="description" content={head.description} />
      {hidden && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={head.canonical} />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.styles} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <script type="module" src={assets.script} />
      {assets.previewScript !== undefined && <script type="module" src={assets.previewScript} />}
    </head>
  );
}
