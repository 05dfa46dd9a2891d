// A tiny page for hosts without redirects of their own: browsers go on at once, and people without patience have a link.
import type { VNode } from "preact";
import type { RedirectProps } from "../scripts/desk/props/forwarding.ts";
import { spoken } from "./parts/spoken.ts";
import { useSurroundings } from "./parts/surroundings.ts";

export function Redirect({ head, address }: RedirectProps): VNode {
  const { chrome } = useSurroundings();
  const title = `${head.title} – ${chrome.name}`;
  return (
    <html {...spoken(chrome.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${address}`} />
        <title>{title}</title>
        <meta name="description" content={head.description} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={head.canonical} />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <h1>{head.title}</h1>
        <p>
          <a href={address}>{head.canonical}</a>
        </p>
      </body>
    </html>
  );
}
