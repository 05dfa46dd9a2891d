// Puts a button on each embed card; pressing it loads the provider's frame, and nothing is loaded before.

/** The only hosts that a frame may come from; the security policy's frame-src names the same. */
export const frameHosts: readonly string[] = [
  "www.youtube-nocookie.com",
  "platform.twitter.com",
  "t.me",
  "www.facebook.com",
  "www.instagram.com",
  "www.openstreetmap.org",
  "www.google.com",
];

/** Adds the buttons under `root`. Cards without a frame that may be loaded keep their plain link and get no button. */
export function activateEmbeds(root: ParentNode): void {
  for (const card of root.querySelectorAll<HTMLElement>("[data-embed-src]")) {
    const body = card.querySelector(".embed-body");
    const { embedSrc: source, embedLoad: label, embedTitle: title } = card.dataset;
    if (!body || source === undefined || label === undefined || title === undefined) continue;
    if (!mayBeFramed(source) || body.querySelector("button, iframe")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "embed-load";
    button.textContent = label;
    button.addEventListener("click", () => {
      const frame = createFrame(source, title);
      body.replaceChildren(frame);
      card.classList.add("embed-loaded");
      // The button that had the focus is gone: without this, the keyboard starts again at the top of the page.
      frame.focus();
    });
    body.append(button);
  }
}

/** Whether an address is one of the providers' own, over https. */
export function mayBeFramed(address: string): boolean {
  return frameHosts.includes(/^https:\/\/([\w.-]+)\//.exec(address)?.[1] ?? "");
}

function createFrame(source: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.className = "embed-frame";
  frame.title = title;
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation",
  );
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.loading = "eager";
  frame.allow = "fullscreen; encrypted-media; picture-in-picture";
  frame.src = source;
  return frame;
}
