// Sharing: the system's sheet, or the address on the clipboard, or the mail that the link writes by itself.

/** Takes the share links over. Without scripts, or where nothing else works, they open a mail. */
export function activateShare(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[data-share]"))
    link.addEventListener("click", (event) => {
      event.preventDefault();
      void share(link);
    });
}

async function share(link: HTMLAnchorElement): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>("[rel=canonical]")?.href ?? location.href;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  if ("share" in navigator && (await succeeds(navigator.share({ title, url })))) return;
  if ("clipboard" in navigator && (await succeeds(navigator.clipboard.writeText(url)))) {
    const note = link.parentElement?.querySelector(".share-note");
    if (note) note.textContent = link.dataset.share ?? "";
    return;
  }
  location.href = link.href;
}

/** A sheet that the reader closed is an answer too; anything else that the browser refuses is not. */
async function succeeds(attempt: Promise<void>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
