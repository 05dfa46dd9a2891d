// The panel behind "Aa": colours and text size, chosen once for all pages of the device.
import { applyChoices, choice } from "./choices.ts";
import { remember } from "./storage.ts";

/** Lets the button open the panel, and the panel change the page. */
export function activateDisplay(root: ParentNode): void {
  const button = root.querySelector(".display-button");
  const panel = root.querySelector<HTMLElement>(".display-panel");
  if (!button || !panel) return;
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  });
  const inputs = panel.querySelectorAll("input");
  const check = () => {
    for (const input of inputs) input.checked = input.value === choice(input.name);
  };
  const follow = () => {
    applyChoices();
    check();
  };
  panel.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    remember(`dateline-${target.name}`, target.value);
    applyChoices();
  });
  check();
  // Chosen in another tab, or on a page from which one comes back.
  addEventListener("storage", follow);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) follow();
  });
}
