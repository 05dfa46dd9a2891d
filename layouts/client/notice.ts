// Lets readers dismiss the notice bar, and remembers which one they dismissed.
import { recall, remember } from "./storage.ts";

const key = "dismissed-notice";
const { dataset } = document.documentElement;

/** Takes a notice that was dismissed before away; called before anything is drawn, so that the page does not jump. */
export function hideDismissed(): void {
  if (dataset.notice !== undefined && recall(key) === dataset.notice) dataset.dismissed = "";
}

/** Adds the button that dismisses. */
export function activateNotice(root: ParentNode): void {
  const notice = root.querySelector<HTMLElement>(".notice");
  const id = dataset.notice;
  if (!notice || id === undefined) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "notice-dismiss";
  button.textContent = "×";
  button.setAttribute("aria-label", "Dismiss this notice");
  button.addEventListener("click", () => {
    remember(key, id);
    hideDismissed();
  });
  notice.append(button);
}
