// What other sites show where they quote a story: one small file beside each. https://oembed.com/
import { oembedPath } from "../addresses.ts";
import { makeFile } from "../make-page.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";

/** A file for each story, where site.yaml has `oembed: true`. */
export function planOembed(plan: Plan): MachineFile[] {
  if (!plan.desk.site.oembed) return [];
  return plan.lists.articles.map((article) =>
    makeFile(
      "oembed",
      oembedPath(article.path).slice(1),
      () => {
        const { headline, authors, picture } = plan.card(article);
        return { headline, authors, picture };
      },
      { file: article.entry.file, horizon: article.published },
    ),
  );
}
