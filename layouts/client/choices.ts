// The reader's own colours and text size, kept on the device.
import { recall } from "./storage.ts";

const themes = ["light", "dark"];

/** What the device remembers of a choice: `theme` or `text`; empty as long as nothing was chosen. */
export function choice(name: string): string {
  return recall(`dateline-${name}`) ?? "";
}

/** Puts the choices on the page, and the chosen colours on the browser's own frame. */
export function applyChoices(): void {
  const theme = choice("theme");
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.text = choice("text");
  const scheme = document.querySelector<HTMLMetaElement>("[name=color-scheme]");
  if (scheme) scheme.content = theme || themes.join(" ");
  for (const [place, meta] of document.querySelectorAll<HTMLMetaElement>("[name=theme-color]").entries())
    meta.media =
      theme === "" ? `(prefers-color-scheme: ${themes[place]})` : theme === themes[place] ? "all" : "not all";
}
