// Arrow keys go from the field to the results and from one to the next; Escape goes back to the field.

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Listens inside `root`; the results are links in `.card-title`. */
export function activateArrowKeys(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const links = [...root.querySelectorAll<HTMLElement>(".card-title a")];
    const target = targetOf(event.key, links, field);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}

/** Nothing where the key has its usual meaning: in the lists to choose from, and before the field. */
function targetOf(key: string, links: readonly HTMLElement[], field: HTMLElement): HTMLElement | undefined {
  const place = links.findIndex((link) => link.matches(":focus"));
  if (place < 0) return field.matches(":focus") && key === "ArrowDown" ? links[0] : undefined;
  if (key === "Escape") return field;
  const step = steps[key];
  if (step === undefined) return undefined;
  return place + step < 0 ? field : links[place + step];
}
