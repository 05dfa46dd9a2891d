// What robots may fetch.
import { sitemapPath } from "../addresses.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";
import { newsSitemapPaths } from "./news-sitemap.ts";

/** One file; robots look for it at the root of the host. */
export function planRobots(plan: Plan): MachineFile[] {
  const { preview, href, desk } = plan;
  const { training = "allow", answers = "allow" } = desk.site.robots ?? {};
  return [
    {
      kind: "robots",
      output: "robots.txt",
      props: {
        disallowed: preview ? [href("/")] : [],
        refused: { training: training === "refuse", answers: answers === "refuse" },
        sitemaps: preview ? [] : [sitemapPath, ...newsSitemapPaths(plan)].map(href),
      },
    },
  ];
}
