// On the pages of what this device keeps: the saved stories, and those read lately.
import { box, forget, savedStories } from "./saved.ts";

interface Kept {
  readonly path: string;
  readonly headline: string;
  readonly language: string;
  readonly time: string;
  readonly date: string;
}

const pattern = document.querySelector<HTMLTemplateElement>("template.kept-story");

showSaved();
void showRead();
const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
if (document.body.classList.contains("page-offline") && new URL(own).pathname !== location.pathname) comeBack();

/** Where this stands in for a page that could not be fetched, the page comes as soon as the line is back. */
function comeBack(): void {
  let pause = 2_500;
  const look = async () => {
    if (navigator.onLine && (await answers())) location.reload();
    else setTimeout(look, pause);
    pause = Math.min(pause * 2, 60_000);
  };
  addEventListener("online", () => void look());
  setTimeout(look, pause);
}

/** Whether the host can be reached: workers do not answer what asks for the head of a page alone. */
async function answers(): Promise<boolean> {
  try {
    await fetch(location.href, { method: "HEAD", cache: "no-store" });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function showSaved(): void {
  const stories = savedStories();
  fill("saved", stories, (path) => {
    void forget(path);
    showSaved();
  });
}

async function showRead(): Promise<void> {
  const saved = new Set(savedStories().map(({ path }) => path));
  const pages = await box("pages");
  const found: Kept[] = [];
  for (const request of [...((await pages?.keys()) ?? [])].reverse()) {
    const { pathname } = new URL(request.url);
    const copy = await pages?.match(request);
    if (copy && !saved.has(pathname)) found.push(...storyIn(await copy.text(), pathname));
  }
  fill("read", found);
}

/** A kept page as a story; nothing for lists and plain pages. */
function storyIn(html: string, path: string): Kept[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const headline = page.querySelector("h1");
  const time = page.querySelector<HTMLTimeElement>(".published time");
  if (!headline || !time) return [];
  const { lang, textContent } = headline;
  return [{ path, headline: textContent ?? "", language: lang, time: time.dateTime, date: time.textContent ?? "" }];
}

/** Fills a section's list, or shows what stands for an empty one. */
function fill(name: "saved" | "read", stories: readonly Kept[], remove?: (path: string) => void): void {
  const section = document.querySelector<HTMLElement>(`[data-kept="${name}"]`);
  const list = section?.querySelector("ul");
  const empty = section?.querySelector<HTMLElement>(".empty");
  if (!section || !list) return;
  if (empty) empty.hidden = stories.length > 0;
  section.hidden = stories.length === 0 && !empty;
  list.replaceChildren(...stories.map((story) => entryOf(story, remove)));
}

function entryOf({ path, headline, language, time, date }: Kept, remove?: (path: string) => void): DocumentFragment {
  if (pattern === null) throw new Error("The page has no pattern of a kept story.");
  const entry = pattern.content.cloneNode(true) as DocumentFragment;
  const link = entry.querySelector("a");
  const [button, moment] = [entry.querySelector("button"), entry.querySelector("time")];
  if (link) {
    link.href = location.origin + path;
    link.textContent = headline;
    if (language !== "") link.lang = language;
  }
  if (moment) {
    moment.dateTime = time;
    moment.textContent = date;
  }
  button?.querySelector("span")?.append(headline);
  if (remove) button?.addEventListener("click", () => remove(path));
  else button?.remove();
  return entry;
}
