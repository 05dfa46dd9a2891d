// Starts the service worker once the page is there, and says when a fresh page has come after its copy.

const { worker } = document.documentElement.dataset;

/** Nothing where the paper has no worker, or the browser none. */
export function activateOffline(root: ParentNode): void {
  if (worker === undefined || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const again = root.querySelector<HTMLElement>(".saved-copy a");
  serviceWorker.addEventListener("message", () => {
    if (again) again.textContent = again.dataset.fresh ?? "";
  });
  if (!serviceWorker.controller)
    serviceWorker.addEventListener("controllerchange", () => {
      const pictures = [...document.images].map(({ currentSrc }) => currentSrc);
      const styles = [...document.styleSheets].map(({ href }) => href);
      serviceWorker.controller?.postMessage([location.href, ...styles, ...pictures].filter(Boolean));
    });
  const start = () => void serviceWorker.register(worker);
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}
