// The page around a page of the lite edition: text, one small style sheet, nothing that runs.
import type { ComponentChildren, VNode } from "preact";
import type { Chrome } from "../../scripts/desk/props/chrome.ts";
import type { Head } from "../../scripts/desk/props/head.ts";
import { Once } from "./once.tsx";
import { spoken } from "./spoken.ts";
import { useSurroundings } from "./surroundings.ts";

interface LiteShellProps {
  /** Its canonical address is that of the full page. */
  readonly head: Head;
  /** Address of the full page. */
  readonly full: string;
  /** Whether the newspaper's name is the page's title. */
  readonly front?: boolean;
  readonly children: ComponentChildren;
}

/** A whole HTML document without its doctype. */
export function LiteShell({ head, full, front = false, children }: LiteShellProps): VNode {
  const { chrome, assets } = useSurroundings();
  const edition = `${chrome.name}, lite edition`;
  return (
    <html {...spoken(chrome.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{front ? edition : `${head.title} – ${edition}`}</title>
        <meta name="description" content={head.description} />
        {chrome.preview && <meta name="robots" content="noindex" />}
        <link rel="canonical" href={head.canonical} />
        <link rel="stylesheet" href={assets.liteStyles} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#page-main">
          Skip to the content
        </a>
        <Once of={chrome} form={`lite header ${front}`} part={() => <Header {...chrome} front={front} />} />
        <main id="page-main">
          <p class="labels">
            <a href={full}>This page with pictures</a>
          </p>
          {children}
        </main>
        <footer>
          <p>Published by {chrome.organisation.legalName ?? chrome.organisation.name}</p>
        </footer>
      </body>
    </html>
  );
}

function Header({ name, tagline, lite, front }: Chrome & { readonly front: boolean }): VNode {
  const edition = <small>Lite edition</small>;
  return (
    <header>
      {front ? (
        <>
          <h1>
            {name} {edition}
          </h1>
          <p>{tagline}</p>
        </>
      ) : (
        <p class="name">
          <a href={lite?.home}>{name}</a> {edition}
        </p>
      )}
      <nav aria-label="Sections">
        <ul>
          {lite?.navigation.map(({ label, address }) => (
            <li key={address}>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
