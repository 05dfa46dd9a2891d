// What a shared link shows where there is no picture: the words of a card.
import { kindLabels } from "../content/kind-labels.ts";
import type { SiteFields } from "../content/site.ts";
import { type Card, cardOf } from "../pictures/cards/card.ts";
import { type Article, isStaff } from "./desk.ts";
import type { Plan } from "./plan.ts";

/** The card of a story: its kind and section, headline and authors. */
export function storyCardOf({ entry, section, authors, slug }: Article, { name: paper }: SiteFields): Card {
  const { headline, kind } = entry.fields;
  const labels = [...new Set([kindLabels[kind], section.name])].filter((label) => label !== undefined);
  const credit = authors.map((author) => (isStaff(author) ? author.entry.fields.name : author.name)).join(", ");
  return cardOf(slug, { paper, headline, label: labels.join(" · "), credit });
}

/** The card of everything else: the paper's name and what it is. */
export function paperCardOf({ name, tagline }: SiteFields): Card {
  return cardOf(name, { paper: name, headline: name, credit: tagline });
}

/** All cards of an edition, by id. */
export function socialCardsOf({ desk, lists }: Plan): Map<string, Card> {
  const without = lists.articles.filter(({ lead }) => lead === undefined);
  const cards = [paperCardOf(desk.site), ...without.map((article) => storyCardOf(article, desk.site))];
  return new Map(cards.map((card) => [card.id, card]));
}
