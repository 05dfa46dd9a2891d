// Brief pages: each brief at an address of its own.
import { longDate } from "../../base/time.ts";
import { dayPath } from "../addresses.ts";
import type { Brief } from "../desk.ts";
import { newestUpTo } from "../lists.ts";
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { BriefProps } from "../props/brief.ts";
import type { Page } from "../props/edition.ts";
import { horizonOf } from "../related.ts";

/** One page each. */
export function planBriefs(plan: Plan): Page[] {
  return plan.lists.briefs.map((brief) =>
    makePage(plan, "brief", brief.path, () => propsOf(brief, plan), {
      file: brief.entry.file,
      horizon: horizonOf(brief.time),
    }),
  );
}

function propsOf(brief: Brief, plan: Plan): BriefProps {
  const { lists, desk } = plan;
  const { fields, text } = brief.entry;
  const { counts, language } = desk.site;
  const around = newestUpTo(lists.briefs, horizonOf(brief.time), counts.articleBriefs + 1, ({ time }) => time);
  const others = around.filter((other) => other !== brief).slice(0, counts.articleBriefs);
  return {
    head: plan.head(fields.headline, text.opening || fields.headline, brief.path, fields.language),
    brief: plan.brief(brief),
    day: { ...plan.to(longDate(brief.day, language), dayPath(brief.day)), day: brief.day },
    topics: brief.topics.map(({ name, path }) => plan.to(name, path)),
    latest: plan.briefsByDay(others),
  };
}
