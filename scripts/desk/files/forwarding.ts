// What becomes of addresses that readers know and that have no page of their own any more: redirects and notes of what is gone.
import type { Entry, Kind } from "../../content/kinds.ts";
import { hrefOf } from "../addresses.ts";
import { allItems } from "../check-addresses.ts";
import type { Item } from "../desk.ts";
import { followMoves, withoutFragment } from "../follow-moves.ts";
import { makePage, outputOf } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import type { Forwarding, Redirect } from "../props/forwarding.ts";
import { unpublishedAt } from "../visibility.ts";

/** Hosts that answer with redirects of their own accord need no page that redirects. */
const hostsWithRedirects: ReadonlySet<string | undefined> = new Set(["netlify", "nginx", "caddy"]);

interface Ends {
  /** By former path; the target is a path or a web address. */
  readonly moved: Map<string, string>;
  readonly gone: Map<string, string | undefined>;
}

/** Redirects and tombstones at this moment; `taken` are the outputs of all other pages and files. Hidden items leave no trace. */
export function planForwarding(plan: Plan, taken: ReadonlySet<string>): { lists: Forwarding; pages: Page[] } {
  const { desk, href } = plan;
  const { moved, gone } = endsOf(plan, taken);
  const base = decodeURI(desk.base);
  const isFree = firstOf(taken);
  const free = [...moved].filter(([from]) => isFree(from));
  const redirects = free.map(([from, to]): Redirect => ({ from: base + from.slice(1), to: targetOf(desk.base, to) }));
  const graves = [...gone].filter(([path]) => isFree(path));
  const stubs = hostsWithRedirects.has(desk.site.host) ? [] : free;
  return {
    lists: {
      redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)),
      gone: graves.map(([path]) => ({ path: base + path.slice(1), page: href(`/${outputOf(graveOf(path))}`) })),
    },
    pages: [
      ...stubs.filter(([from]) => outputOf(from).endsWith(".html")).map(([from, to]) => planStub(from, to, plan)),
      ...graves.map(([path, reason]) => planGrave(path, reason, plan)),
    ],
  };
}

/** With and without the last slash an address is one place: the first that is asked for is free. */
function firstOf(taken: ReadonlySet<string>): (path: string) => boolean {
  const answered = new Set<string>();
  return (path) => {
    const output = outputOf(path);
    if (taken.has(output) || answered.has(output)) return false;
    answered.add(output);
    return true;
  };
}

function endsOf(plan: Plan, taken: ReadonlySet<string>): Ends {
  const { desk, clock, preview } = plan;
  const ends: Ends = { moved: new Map(), gone: new Map() };
  const all = allItems(desk);
  const items = new Map((desk.formers.size === 0 ? [] : all).map((item) => [item.path, item]));
  const isExpired = ({ entry }: Item<Kind>) =>
    !preview && mayExpire(entry) && unpublishedAt(clock, { entry })?.reason === "expired";
  for (const [from] of desk.formers) {
    const end = followMoves(from, desk.formers);
    if ("circle" in end) continue;
    if ("gone" in end) ends.gone.set(from, end.reason);
    else if ("to" in end && plan.link(end.to) !== undefined) ends.moved.set(from, end.to);
    else {
      const item = "item" in end ? end.item : items.get(withoutFragment(end.to));
      if (item === undefined) continue;
      if (taken.has(outputOf(item.path))) moveAll(from, item, taken, ends.moved);
      else if (isExpired(item) && desk.published.has(from)) ends.gone.set(from, undefined);
    }
  }
  for (const item of all) if (isExpired(item) && desk.published.has(item.path)) ends.gone.set(item.path, undefined);
  return ends;
}

/** A section, topic or author takes along what lives under its address: older pages and feeds. */
function moveAll(from: string, { path, entry }: Item<Kind>, taken: ReadonlySet<string>, moved: Ends["moved"]): void {
  moved.set(from, path);
  if (!["section", "topic", "author"].includes(entry.kind) || !from.endsWith("/")) return;
  for (const output of taken) {
    if (!`/${output}`.startsWith(path) || output === outputOf(path)) continue;
    const rest = output.slice(path.length - 1).replace(/(^|\/)index\.html$/, "$1");
    moved.set(from + rest, path + rest);
  }
}

/** Web addresses are written anew, so that nothing but an address gets into the settings of a server. */
function targetOf(base: string, to: string): string {
  return to.startsWith("/") ? hrefOf(base, to) : new URL(to).href;
}

function mayExpire(entry: Entry): entry is Entry<"article"> {
  return "expires" in entry.fields && entry.fields.expires !== undefined;
}

function planStub(from: string, to: string, plan: Plan): Page {
  const { desk } = plan;
  const address = targetOf(desk.base, to);
  const { origin } = new URL(desk.site.address);
  const canonical = to.startsWith("/") ? origin + address : address;
  const head = { ...plan.head("This page has moved", `Its new address is ${canonical}`, from), canonical };
  return makePage(plan, "redirect", from, { head, address });
}

/** Where the note of what is gone stands: a page, whatever was at the address. */
function graveOf(path: string): string {
  return path.endsWith("/") || path.endsWith(".html") ? path : `${path}/`;
}

function planGrave(path: string, reason: string | undefined, plan: Plan): Page {
  const place = graveOf(path);
  const head = plan.head("This page is gone", "What was at this address has been taken down", place);
  return makePage(plan, "gone", place, { head, reason });
}
