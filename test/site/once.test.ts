// Parts that are printed once for many pages: no page shows what another one has asked for.
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { createRenderer } from "../../scripts/site/renderer.ts";
import { surroundings } from "../layouts/sample.ts";

test("a page is the same whichever pages were rendered before it", async () => {
  const { desk } = await openDesk(resolve("."), surveyBody);
  if (desk === undefined) throw new Error("The sample newspaper has no desk.");
  const { chrome, pages } = planEdition(desk, "2024-05-20T09:00:00Z");
  const create = () => createRenderer(chrome, surroundings.assets, desk.base);
  const [forwards, backwards] = [create(), create()];
  const after = new Map(pages.map((page) => [page.output, forwards.page(page)]));
  const before = new Map(pages.toReversed().map((page) => [page.output, backwards.page(page)]));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const alone = create().page(page);
    expect(after.get(page.output)).toBe(alone);
    expect(before.get(page.output)).toBe(alone);
  }
});
