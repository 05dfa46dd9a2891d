// _headers, as Netlify and Cloudflare Pages read it: a path, and under it the headers of what is there.
import type { HeaderListProps } from "../../desk/props/hosts.ts";
import { type HeaderRule, type Headers, headerRules } from "./header-rules.ts";

/**
 * Both hosts let pages be revalidated by themselves and know the types. Cloudflare joins the values of all rules that
 * fit, unless a rule first takes the header away with `!`, which Netlify, where the nearest rule wins, does not know.
 */
export function renderHeaders({ base, secure, dialect }: HeaderListProps, frameHosts: readonly string[]): string {
  const { security, rules } = headerRules(frameHosts, secure);
  const blocks = rules.flatMap((rule) => {
    const path = pathOf(base, rule);
    if (path === undefined) return [];
    const replaced = dialect === "cloudflare" ? Object.keys(rule.headers).filter((name) => name in security) : [];
    return [[path, ...replaced.map((name) => `  ! ${name}`), ...linesOf(rule.headers)]];
  });
  return [
    ["# Written by the build: what each response says beside its content."],
    [`${base}*`, ...linesOf(security)],
    ...blocks,
  ]
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/** A path that both hosts understand; they have none for names that end in something. */
function pathOf(base: string, { where }: HeaderRule): string | undefined {
  if ("folder" in where) return `${base}${where.folder}*`;
  return "file" in where ? base + where.file : undefined;
}

function linesOf(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}
