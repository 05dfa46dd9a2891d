// What hosts are told: redirects, what is gone, and what headers depend on.

import type { Forwarding } from "./forwarding.ts";

/** How a list for hosts is written: Cloudflare's form is understood by Netlify too, but Netlify's own can do more. */
export type ListDialect = "netlify" | "cloudflare";

/** What the headers depend on. */
export interface HeadersProps {
  readonly base: string;
  /** True where the site's address is https. */
  readonly secure: boolean;
}

/** /_redirects */
export interface RedirectListProps extends Forwarding {
  readonly dialect: ListDialect;
}

/** /_headers */
export interface HeaderListProps extends HeadersProps {
  readonly dialect: ListDialect;
}

/** What is included into a web server's settings. */
export interface ServerProps extends Forwarding, HeadersProps {
  /** True where compressed twins lie beside the files. */
  readonly compressed: boolean;
  /** True where pages have twins in the lite edition. */
  readonly lite: boolean;
}
