// The button that saves the story on this page for later.
import { forget, type SavedStory, save, savedStories } from "./saved.ts";

/** Lets the button say how things stand, and change it. */
export function activateSave(root: ParentNode): void {
  const button = root.querySelector<HTMLElement>("[data-save]");
  const { pathname } = location;
  if (!button) return;
  const offer = button.textContent;
  const { save: done = "", failed = "" } = button.dataset;
  const note = button.parentElement?.querySelector<HTMLElement>(".saved-note");
  const pictures = [...root.querySelectorAll<HTMLImageElement>(".story img")];
  const isSaved = () => savedStories().some(({ path }) => path === pathname);
  const show = () => {
    button.setAttribute("aria-pressed", String(isSaved()));
    button.textContent = isSaved() ? done : offer;
  };
  const change = async () => {
    const copied = isSaved() ? forget(pathname) : save(storyOn(root, pathname, pictures));
    show();
    if (note) note.hidden = !isSaved();
    await copied;
    // Pictures that the reader has not scrolled to are not there yet.
    if (isSaved()) await Promise.allSettled(pictures.map(load));
    if (isSaved()) await save(storyOn(root, pathname, pictures));
  };
  button.addEventListener("click", () =>
    change().catch(async () => {
      await forget(pathname);
      show();
      if (note) note.hidden = true;
      button.textContent = failed;
    }),
  );
  show();
  addEventListener("pageshow", show);
  addEventListener("storage", show);
}

function storyOn(root: ParentNode, path: string, pictures: readonly HTMLImageElement[]): SavedStory {
  const headline = root.querySelector("h1");
  const time = root.querySelector<HTMLTimeElement>(".published time");
  return {
    path,
    headline: headline?.textContent ?? document.title,
    language: headline?.lang ?? "",
    time: time?.dateTime ?? "",
    date: time?.textContent ?? "",
    pictures: pictures.filter(({ naturalWidth }) => naturalWidth).map(({ currentSrc }) => currentSrc),
  };
}

function load(picture: HTMLImageElement): Promise<void> {
  picture.loading = "eager";
  return picture.decode();
}
