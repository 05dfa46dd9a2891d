// The page that hosts show for an address that does not exist.
import { makePage } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { Page } from "../props/edition.ts";

const newestShown = 5;

/** One page, 404.html. */
export function planNotFound(plan: Plan): Page[] {
  return [
    makePage(plan, "not-found", "/404.html", {
      head: plan.head("Page not found", "There is no page at this address", "/404.html"),
      newest: plan.lists.articles.slice(0, newestShown).map(plan.card),
    }),
  ];
}
