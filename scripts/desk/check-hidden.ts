// Links of site.yaml and old-addresses.yaml that readers do not get at this moment, since what they lead to is not out.
import type { Problem } from "../base/problem.ts";
import { oldAddressesFile } from "../content/old-addresses.ts";
import { siteFile } from "../content/read-content.ts";
import { siteLinks } from "./check-links.ts";
import { followMoves, withoutFragment } from "./follow-moves.ts";
import type { Plan } from "./plan.ts";
import { createReporter } from "./reporter.ts";
import { unpublishedAt } from "./visibility.ts";

/** A warning for each, once: the site stands without the link, and has it as soon as there is something. */
export function checkHidden(root: string, plan: Plan): readonly Problem[] {
  const { desk } = plan;
  const reporter = createReporter(root);
  const moves = desk.moved.map(({ to }, place) => ({ file: oldAddressesFile, path: ["moved", place, "to"], link: to }));
  for (const { file, path, link } of [...siteLinks(desk).map((one) => ({ file: siteFile, ...one })), ...moves])
    if (plan.link(link) === undefined)
      reporter.fieldWarning(
        file,
        path,
        `${withoutFragment(link)} ${reasonFor(link, plan)}, so readers are not led there.`,
      );
  return reporter.warnings;
}

const reasons = { draft: "is a draft", embargo: "is not out yet", expired: "has expired" } as const;

function reasonFor(link: string, { desk, clock }: Plan): string {
  const end = followMoves(withoutFragment(link), desk.formers);
  const path = "item" in end ? end.item.path : "to" in end ? withoutFragment(end.to) : undefined;
  const item = [...desk.articles, ...desk.briefs, ...desk.pages].find((one) => one.path === path);
  const why = item && unpublishedAt(clock, item);
  return why === undefined ? "has no news yet" : reasons[why.reason];
}
