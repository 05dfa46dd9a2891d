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
addEventListener("storage", showSaved);
addEventListener("pageshow", showSaved);
// Where this stands in for a page that could not be fetched, the page comes as soon as the line is back.
const own = document.querySelector<HTMLLinkElement>("[rel=canonical]")?.href;
if (document.body.className === "page-offline" && !own?.endsWith(location.pathname)) {
  addEventListener("online", comeBack);
  setInterval(comeBack, 5_000);
}

async function comeBack(): Promise<void> {
  if (navigator.onLine && (await answers())) location.reload();
}

/** Whether the host can be reached: workers do not answer what asks for the head of a page alone. */
function answers(): Promise<boolean> {
  return fetch(location.href, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
}

function showSaved(): void {
  const stories = savedStories();
  fill("saved", stories, async (path) => {
    await forget(path);
    showSaved();
    // The button that had the focus is gone with its story.
    document.getElementById("page-saved")?.focus();
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

function entryOf({ path, headline, language, time, date }: Kept, remove?: (path: string) => void): Element | string {
  const entry = pattern?.content.firstElementChild?.cloneNode(true) as Element | undefined;
  const [link, moment] = [entry?.querySelector("a"), entry?.querySelector("time")];
  const button = entry?.querySelector("button");
  if (!entry || !link || !moment || !button) return headline;
  link.href = location.origin + path;
  link.textContent = headline;
  if (language !== "") link.lang = language;
  link.dir = "auto";
  moment.dateTime = time;
  moment.textContent = date;
  button.querySelector("span")?.append(headline);
  if (remove) button.addEventListener("click", () => remove(path));
  else button.remove();
  return entry;
}
