// Arrow keys go from the field to the results and from one to the next; Escape goes back to the field.

/** Listens inside `root`; the results are links in `.card-title`. */
export function activateArrowKeys(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".card-title a")];
    const place = links.findIndex((link) => link === document.activeElement);
    if (step === undefined || event.isComposing || (place < 0 && (event.target !== field || step === 0))) return;
    if (place < 0 && step < 0) return;
    const target = step === 0 ? field : (links[place + step] ?? (step < 0 ? field : undefined));
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}
