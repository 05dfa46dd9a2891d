// The stories that the reader saved: a list in the device's storage, and, where a worker serves them, copies.
import { cacheName } from "./cache-names.ts";
import { attempt, recall, remember } from "./storage.ts";

export interface SavedStory {
  /** From the root of the host. */
  readonly path: string;
  readonly headline: string;
  readonly language: string;
  /** ISO 8601, of publication. */
  readonly time: string;
  readonly date: string;
  /** Addresses of the pictures that go with it. */
  readonly pictures: readonly string[];
}

/** Under which the whole paper lives: another one on the same host has a list of its own. */
const scope = new URL("..", import.meta.url).href;
const key = `dateline-saved ${scope}`;
const { worker } = document.documentElement.dataset;

/** Newest saved first; none where the list cannot be read. */
export function savedStories(): readonly SavedStory[] {
  return attempt(() => JSON.parse(recall(key) ?? "[]") as SavedStory[]) ?? [];
}

/** Puts a story on the list and keeps copies of it and its pictures. Throws where that cannot be done. */
export async function save(story: SavedStory): Promise<void> {
  if (!remember(key, JSON.stringify([story, ...savedStories().filter(({ path }) => path !== story.path)])))
    throw new Error();
  await keepCopies(story);
}

async function keepCopies(story: SavedStory): Promise<void> {
  const copies = await box("saved");
  for (const address of copies ? [story.path, ...story.pictures] : []) {
    const copy = (await caches.match(address)) ?? (await fetch(address));
    if (!copy.ok) throw new Error();
    await copies?.put(address, copy);
  }
  // The reader may have taken it off meanwhile.
  await dropCopies(story);
}

/** Takes a story off, with its copies. */
export async function forget(path: string): Promise<void> {
  const stories = savedStories();
  remember(key, JSON.stringify(stories.filter((story) => story.path !== path)));
  for (const story of stories) if (story.path === path) await dropCopies(story);
}

/** Pictures that another saved story shows stay, and all of a story that is on the list. */
async function dropCopies({ path, pictures }: SavedStory): Promise<void> {
  const needed = savedStories().flatMap((story) => [story.path, ...story.pictures]);
  const copies = await box("saved");
  for (const address of [path, ...pictures]) if (!needed.includes(address)) await copies?.delete(address);
}

/** One of the device's boxes, where the paper has a worker that serves from them. */
export async function box(name: "saved" | "pages"): Promise<Cache | undefined> {
  if (worker === undefined || !("caches" in window)) return undefined;
  return caches.open(cacheName(scope, name));
}
