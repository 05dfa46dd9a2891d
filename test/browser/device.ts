// What a reader's device keeps of the paper.
import type { Locator, Page } from "playwright-core";

/** Throws away what is kept in one of the boxes, like `pages`. */
export async function emptyBox(page: Page, box: string): Promise<void> {
  await page.evaluate((name) => caches.delete(`${location.origin}/ ${name}`), box);
}

/** How many files are kept of what the reader saved. */
export function saved(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open(`${location.origin}/ saved`)).keys()).length);
}

/** The addresses of pictures that do not come, those included that nobody has scrolled to. */
export function missing(pictures: Locator): Promise<string[]> {
  return pictures.evaluateAll(async (all) => {
    const images = all as HTMLImageElement[];
    for (const image of images) image.loading = "eager";
    await Promise.allSettled(images.map((image) => image.decode()));
    return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ currentSrc }) => currentSrc);
  });
}

/** Opens a page and waits until the device keeps it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    const kept = await caches.match(location.href);
    return navigator.serviceWorker.controller !== null && kept !== undefined;
  });
  await page.waitForLoadState("networkidle");
}
