// What the worker keeps on the device, box by box, and how much of it.
import { type Box, cacheName } from "./cache-names.ts";
import { pictureOf } from "./renditions.ts";
import { scope, worker } from "./worker-scope.ts";

/** How many of a kind: the oldest make room. What the reader saved is never thrown away. */
const most: Partial<Record<Box, number>> = { assets: 40, pages: 50, pictures: 120 };

export function open(box: Box): Promise<Cache> {
  return caches.open(cacheName(scope, box));
}

/**
 * Puts an answer into a box, as the newest, and throws out what is too much. Where it breaks off, or the device is full, what
 * was there stays.
 */
export async function keep(box: Box, address: string, response: Response): Promise<void> {
  const [cache, answer] = await Promise.all([open(box), whole(response)]);
  await cache.put(address, answer);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - (most[box] ?? keys.length)))) await cache.delete(old);
}

/** The answer once all of it has come; throws where it breaks off. */
export async function whole(response: Response): Promise<Response> {
  return new Response(await response.blob(), response);
}

/** Keeps a page where its like are, and in the reader's own box if it is there too. */
export async function keepPage(address: string, response: Response): Promise<void> {
  const saved = await (await open("saved")).match(address);
  if (saved) await keep("saved", address, response.clone());
  await keep(worker.shell.pages.includes(new URL(address).pathname) ? "shell" : "pages", address, response);
}

/** The copy of a page, the newest box first. */
export async function keptPage(address: string): Promise<Response | undefined> {
  for (const box of ["pages", "shell", "saved"] as const) {
    const copy = await (await open(box)).match(address, { ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}

/** The file of the same picture that was kept last, of whatever size and format. */
export async function keptPicture(address: string): Promise<Response | undefined> {
  const boxes = await Promise.all([open("pictures"), open("saved")]);
  const files = (await Promise.all(boxes.map((box) => box.keys()))).flat();
  const last = files.filter(({ url }) => pictureOf(url) === pictureOf(address)).at(-1);
  return last && caches.match(last, { ignoreVary: true });
}

/** What was taken off the site leaves the devices too. */
export async function forgetPage(address: string): Promise<void> {
  for (const box of ["pages", "shell", "saved"] as const) await (await open(box)).delete(address);
}
