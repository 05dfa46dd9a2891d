// Lets readers dismiss the notice bar, and remembers which one they dismissed.

const key = "dismissed-notice";

/** Hides a notice that was dismissed before; adds the button to one that was not. */
export function activateNotice(root: ParentNode): void {
  const notice = root.querySelector<HTMLElement>("[data-notice]");
  const id = notice?.dataset.notice;
  if (!notice || id === undefined) return;
  if (read() === id) {
    notice.hidden = true;
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "notice-dismiss";
  button.textContent = "×";
  button.setAttribute("aria-label", "Dismiss this notice");
  button.addEventListener("click", () => {
    notice.hidden = true;
    remember(id);
  });
  notice.append(button);
}

/** Storage may be switched off; then the notice comes back on the next page. */
function read(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function remember(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
