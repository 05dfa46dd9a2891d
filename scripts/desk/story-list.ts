// A long list over several pages, counted from the oldest, so that a page once full never changes.
import type { Instant } from "../base/time.ts";
import { listPagePath } from "./addresses.ts";
import type { Article } from "./desk.ts";
import type { Plan } from "./plan.ts";
import type { Bounds } from "./props/edition.ts";
import type { StoryList } from "./props/story-list.ts";

export interface ListPage {
  readonly path: string;
  /** Absent on the front page of the list. */
  readonly page?: number;
  readonly bounds: Bounds;
  list(): StoryList;
}

/**
 * The front page of the list, then its older pages, newest of them first. Older pages hold exactly `size` stories; the
 * front page holds the rest, fewer than twice `size`.
 */
export function paged(plan: Plan, path: string, stories: readonly Article[], size: number): ListPage[] {
  const olderPages = Math.max(0, Math.floor(stories.length / size) - 1);
  const frontCount = stories.length - olderPages * size;
  const link = (page: number) => (page > olderPages ? path : listPagePath(path, page));
  const front: ListPage = {
    path,
    bounds: { list: path },
    list: () => ({
      stories: stories.slice(0, frontCount).map(plan.card),
      ...(olderPages === 0 ? {} : { older: plan.to("Older stories", link(olderPages)) }),
    }),
  };
  const older = Array.from({ length: olderPages }, (_, place): ListPage => {
    const page = olderPages - place;
    const from = frontCount + place * size;
    return {
      path: link(page),
      page,
      bounds: { list: path, horizon: horizonOf(page, stories, size) },
      list: () => ({
        stories: stories.slice(from, from + size).map(plan.card),
        page,
        newer: plan.to("Newer stories", link(page + 1)),
        ...(page === 1 ? {} : { older: plan.to("Older stories", link(page - 1)) }),
      }),
    };
  });
  return [front, ...older];
}

/** A page is finished once the next newer one is an older page as well: with the story that fills that one. */
function horizonOf(page: number, stories: readonly Article[], size: number): Instant | undefined {
  return stories[stories.length - (page + 2) * size]?.published;
}

/** A list page's title: the name, and the number of an older page, since no two pages may share a title. */
export function listTitle(name: string, { page }: Pick<ListPage, "page">): string {
  return page === undefined ? name : `${name}, page ${page}`;
}
