// Opens the pictures of a page over it: a strip that fingers, keys and buttons move. The browser does the swiping.

/** Takes over the links of pictures. Without the dialog, or for a click that asks for a new window, they open the file. */
export function activateLightbox(root: ParentNode): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>(".figure > a")];
  const dialog = root.querySelector<HTMLDialogElement>(".lightbox");
  const strip = dialog?.querySelector<HTMLElement>(".lightbox-strip");
  const count = dialog?.querySelector("[role=status]");
  if (!dialog || !strip || !count) return;

  const current = () => Math.round(strip.scrollLeft / strip.clientWidth);
  const say = () => {
    count.textContent = `${current() + 1} / ${links.length}`;
  };
  const show = (place: number, behavior: ScrollBehavior = "auto") => {
    const slide = strip.children[(place + links.length) % links.length];
    slide?.scrollIntoView({ behavior, inline: "start", block: "nearest" });
    return slide as HTMLElement | undefined;
  };

  for (const [place, link] of links.entries())
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (strip.childElementCount === 0) strip.append(...links.map(slideOf));
      dialog.classList.toggle("lightbox-beside-bar", innerWidth > document.documentElement.clientWidth);
      dialog.showModal();
      show(place, "instant")?.focus({ preventScroll: true });
      say();
    });
  for (const button of dialog.querySelectorAll<HTMLButtonElement>("button[value]"))
    button.addEventListener("click", () => show(current() + Number(button.value)));
  strip.addEventListener("scroll", say);
  strip.addEventListener("click", ({ target }) => {
    if (target instanceof Element && !target.closest("figcaption")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(current() + step)?.focus({ preventScroll: true });
  });
}

/** The same picture with its words, as large as the window and its file allow. */
function slideOf(link: HTMLAnchorElement): HTMLElement {
  const slide = document.createElement("figure");
  slide.className = "lightbox-slide";
  slide.tabIndex = 0;
  slide.lang = link.closest<HTMLElement>("[lang]")?.lang ?? "";
  const [, width = "", height = ""] = /(\d+)x(\d+)\.\w+$/.exec(link.href) ?? [];
  for (const part of [link.querySelector("picture"), link.nextElementSibling])
    if (part) slide.append(part.cloneNode(true));
  const sizes = `min(100vw, ${(100 * Number(width)) / Number(height)}vh, ${width}px)`;
  for (const part of slide.querySelectorAll("source, img"))
    Object.assign(part, { sizes, width, height, loading: "lazy" });
  return slide;
}
