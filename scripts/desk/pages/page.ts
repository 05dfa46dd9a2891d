// Plain pages: about, contact, policies.

import { makePage } from "../make-page.ts";
import { type Plan, unpublishedIn } from "../plan.ts";
import type { Page } from "../props/edition.ts";
import { translationsOf } from "../translations.ts";

/** One page each. */
export function planPages(plan: Plan): Page[] {
  return plan.lists.pages.map((item) => {
    const { headline, description, updated, language } = item.entry.fields;
    return makePage(plan, "page", item.path, {
      head: plan.head(headline, description, item.path, language),
      translations: translationsOf(item, plan),
      headline,
      updated,
      language,
      body: plan.body(item.entry, item.body),
      unpublished: unpublishedIn(plan.preview, plan.clock, item),
    });
  });
}
