// Lets readers dismiss the notice bar, and remembers which one they dismissed.
import { recall, remember } from "./storage.ts";

const key = "dismissed-notice";
const { dataset } = document.documentElement;

/** Takes a notice that was dismissed before away; called before anything is drawn, so that the page does not jump. */
export function hideDismissed(): void {
  if (dataset.notice !== undefined && recall(key) === dataset.notice) dataset.dismissed = "";
}

/** Lets the button dismiss. */
export function activateNotice(root: ParentNode): void {
  root.querySelector(".notice-dismiss")?.addEventListener("click", () => {
    remember(key, dataset.notice ?? "");
    hideDismissed();
  });
}
