// Where something will be once its file has been mended: a link that leads there is no mistake of its own.
import type { Content } from "../content/read-content.ts";

type Broken = Content["broken"][number];

/** The paths of files that could not be read: as remembered, and as they are named. */
export function expectedPaths({ broken, ledger }: Pick<Content, "broken" | "ledger">): string[] {
  const files = new Set(broken.map(({ file }) => file));
  const remembered = files.size === 0 ? [] : ledger.filter(({ file }) => files.has(file));
  return [...remembered.map(({ address }) => address), ...broken.flatMap((one) => likelyPath(one) ?? [])];
}

/** Without its fields an item's date is known only by its folder, and for a brief by its name: `2024/04/12-1832-slug.md`. */
function likelyPath({ kind, slug, file }: Broken): string | undefined {
  switch (kind) {
    case "article": {
      const [, year, month] = /\/(\d{4})\/(\d{2})\/[^/]+$/.exec(file) ?? [];
      return year && `/${year}/${month}/${slug}/`;
    }
    case "brief": {
      const [, year, month, day] = /\/(\d{4})\/(\d{2})\/(\d{2})-[^/]+$/.exec(file) ?? [];
      return year && `/${year}/${month}/${day}/${slug}/`;
    }
    case "author":
      return `/authors/${slug}/`;
    case "topic":
      return `/topics/${slug}/`;
    case "section":
    case "page":
      return `/${slug}/`;
    default:
      return kind satisfies never;
  }
}
