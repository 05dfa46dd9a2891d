// Lets readers dismiss the notice bar, and remembers which one they dismissed.
import { recall, remember } from "./storage.ts";

const key = "dismissed-notice";

/** Hides a notice that was dismissed before; adds the button to one that was not. */
export function activateNotice(root: ParentNode): void {
  const notice = root.querySelector<HTMLElement>("[data-notice]");
  const id = notice?.dataset.notice;
  if (!notice || id === undefined) return;
  if (recall(key) === id) {
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
    remember(key, id);
  });
  notice.append(button);
}
