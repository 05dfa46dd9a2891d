// The line of sections, which scrolls sideways where it must.

/** Shows a section whole when the keyboard comes to it: browsers count what lies under the fade as seen. */
export function activateNavigation(root: ParentNode): void {
  root.querySelector(".navigation")?.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(":focus-visible"))
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
