// What hosts are told of redirects and headers: lists at the site's root, and settings for web servers beside the site.
import type { SiteFields } from "../../content/site.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import type { Forwarding } from "../props/forwarding.ts";
import type { ListDialect } from "../props/hosts.ts";

type Server = "nginx" | "caddy";

interface Needs {
  /** In which form `_redirects` and `_headers` are written, if at all. */
  readonly lists?: ListDialect;
  readonly servers: readonly Server[];
}

/** What each host reads; where site.yaml names none, everything that does not stand in another's way. */
function needsOf(host: SiteFields["host"]): Needs {
  switch (host) {
    case undefined:
      return { lists: "cloudflare", servers: ["nginx", "caddy"] };
    case "github-pages":
      return { servers: [] };
    case "netlify":
      return { lists: "netlify", servers: [] };
    case "cloudflare-pages":
      return { lists: "cloudflare", servers: [] };
    case "nginx":
    case "caddy":
      return { servers: [host] };
    default:
      return host satisfies never;
  }
}

export interface HostFiles {
  /** At the site's root. */
  readonly inside: readonly MachineFile[];
  /** Beside the site, where readers cannot fetch them. */
  readonly beside: readonly MachineFile[];
}

/** None in a preview, which has a server of its own. */
export function planHosts({ desk, preview }: Plan, forwarding: Forwarding): HostFiles {
  if (preview) return { inside: [], beside: [] };
  const { host, address, compress, lite } = desk.site;
  const { lists: dialect, servers } = needsOf(host);
  const facts = { base: desk.base, secure: new URL(address).protocol === "https:" };
  const server = { ...facts, ...forwarding, compressed: compress, lite };
  return {
    inside:
      dialect === undefined
        ? []
        : [
            { kind: "redirects", output: "_redirects", props: { ...forwarding, dialect } },
            { kind: "headers", output: "_headers", props: { ...facts, dialect } },
          ],
    beside: servers.map((kind) => ({ kind, output: kind === "nginx" ? "nginx.conf" : "Caddyfile", props: server })),
  };
}
