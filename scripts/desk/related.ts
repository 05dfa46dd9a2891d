// Related stories: the editor's picks first, then what shares topics and section.
import { type Instant, plusHours } from "../base/time.ts";
import type { Article } from "./desk.ts";
import { type Lists, newsAbout } from "./lists.ts";

/** How long after its publication an article still takes notice of newer items, so that an old page is finished. */
const windowHours = 72;

/** The last moment whose news an article published at `published` may show. */
export function horizonOf(published: Instant): Instant {
  return plusHours(published, windowHours);
}

const candidatesEitherSide = 10;
const pointsPerTopic = 3;
const pointsForSection = 1;

/**
 * Up to `count` stories. After the picks, candidates are the 10 last before the article and the 10 first after it, up
 * to its horizon, of each shared topic and of the section; each shared topic counts 3, the section 1; ties go to the story
 * that is nearest in time, then to the newer, then to the path that sorts first. So a new story comes into few older
 * ones, however many appear in a day. `isOut` says whether readers may see a pick.
 */
export function relatedTo(
  article: Article,
  lists: Lists,
  count: number,
  isOut: (story: Article) => boolean,
): Article[] {
  const picks = article.picks.filter((story) => story !== article && isOut(story));
  if (picks.length >= count) return picks.slice(0, count);
  const taken = new Set<Article>([article, ...picks]);
  const about = { moment: article.published, limit: horizonOf(article.published) };
  const points = new Map<Article, number>();
  const award = (stories: readonly Article[] | undefined, worth: number) => {
    for (const story of newsAbout(stories ?? [], about, candidatesEitherSide, ({ published }) => published))
      if (!taken.has(story)) points.set(story, (points.get(story) ?? 0) + worth);
  };
  for (const topic of new Set(article.topics)) award(lists.byTopic.get(topic), pointsPerTopic);
  award(lists.bySection.get(article.section), pointsForSection);
  const moment = Date.parse(article.published);
  const distance = ({ published }: Article) => Math.abs(Date.parse(published) - moment);
  const ranked = firstOf(
    points,
    count - picks.length,
    ([a, worthA], [b, worthB]) =>
      worthB - worthA || distance(a) - distance(b) || compare(b.published, a.published) || compare(a.path, b.path),
  );
  return [...picks, ...ranked.map(([story]) => story)];
}

/** The first `count`, at least one, in an order; sorting all of the candidates would take longer than finding them. */
function firstOf<T>(items: Iterable<T>, count: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (last !== undefined && order(last, item) <= 0) continue;
    const place = first.findIndex((other) => order(item, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
