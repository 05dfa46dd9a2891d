// The service worker: pages come from the line, or, where it is slow or gone, from what this device has kept of them.
import { forgetPage, keep, keepPage, keptPage, keptPicture, open, whole } from "./boxes.ts";
import { smallRenditions } from "./renditions.ts";
import { asSavedCopy } from "./saved-copy.ts";
import { type FetchEvent, scope, worker } from "./worker-scope.ts";

/** Milliseconds: how long a fresh page may take before a copy stands in, and how old the shell's pages may become. */
const patience = 3_000;
const shellAge = 30 * 60_000;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => event.waitUntil(keepVisited(event.data as readonly string[])));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  if (mode === "navigate") event.respondWith(answerPage(event));
  else if (url.startsWith(`${scope}assets/`)) event.respondWith(answerFile(event, "assets"));
  else if (url.startsWith(`${scope}pictures/`)) event.respondWith(answerFile(event, "pictures"));
});

/** A new worker takes over at once: pages are fresh anyway, and files have their content's name. */
async function install(): Promise<void> {
  const { assets, pages } = worker.shell;
  await Promise.all([(await open("assets")).addAll(assets as string[]), ...pages.map(fetchShellPage)]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** The page from which this worker was started, its styles and pictures, came before there was a worker to keep them. */
async function keepVisited(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const response = await fetch(address);
    const box = (["assets", "pictures"] as const).find((name) => address.startsWith(`${scope}${name}/`));
    if (isPage(response)) await keepPage(plain(address), response);
    else if (response.ok && box) await keep(box, address, response);
  }
  await keepShellPictures();
}

/**
 * Without a copy from the line, as it comes, or the page that says there is none. With a copy that stands in unless all
 * of the fresh page comes soon.
 */
async function answerPage(event: FetchEvent): Promise<Response> {
  const address = plain(event.request.url);
  const fresh = fetchPage(event, address);
  // Told where it is waited for.
  fresh.catch(nothing);
  const copy = await keptPage(address);
  if (copy === undefined) return fresh.catch(async () => noLine());
  const all = fresh.then((response) => (isPage(response) ? whole(response) : response));
  const soon = await Promise.race([all.catch(nothing), wait(patience)]);
  if (soon && !isBusy(soon)) return soon;
  event.waitUntil(all.then((response) => (response.ok ? offerFresh(event.resultingClientId) : undefined), nothing));
  return asSavedCopy(copy);
}

async function fetchPage(event: FetchEvent, address: string): Promise<Response> {
  const early = await event.preloadResponse;
  // Without a line Firefox gives an answer that is an error, where others give none.
  const response = early && early.type !== "error" ? early : await fetch(event.request);
  if (response.status === 404 || response.status === 410) event.waitUntil(forgetPage(address));
  if (!isPage(response)) return response;
  const at = sent(response);
  event.waitUntil(
    keepPage(address, response.clone())
      .then(() => refreshShell(at))
      .catch(nothing),
  );
  return response;
}

/** Files of the paper never change under their name. Without a line another size of a picture is better than none. */
async function answerFile(event: FetchEvent, box: "assets" | "pictures"): Promise<Response> {
  const { url } = event.request;
  const known = await caches.match(url, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(event.request).catch(async (error: unknown) => {
    const other = box === "pictures" && (await keptPicture(url));
    if (other) return other;
    throw error;
  });
  if (response.ok) event.waitUntil(keep(box, url, response.clone()).catch(nothing));
  return response;
}

/**
 * Front page and latest news are worth having when the line goes: brought up to date while it is there. `now` is the host's
 * time, as the age of what it sent: the device's own clock may be wrong.
 */
async function refreshShell(now: number): Promise<void> {
  if (savesData()) return;
  const { pages, offline } = worker.shell;
  const kept = await keptPage(new URL(offline, scope).href);
  if (now - sent(kept) < shellAge) return;
  await Promise.all(pages.map((page) => fetchShellPage(page).catch(nothing)));
  await keepShellPictures();
}

async function fetchShellPage(path: string): Promise<void> {
  const response = await fetch(path, { cache: "no-cache" });
  if (!isPage(response)) throw new TypeError(`${path} cannot be kept.`);
  await keepPage(new URL(path, scope).href, response);
}

/** The pictures of the shell's pages are taken along in one small size, where no other is there. */
async function keepShellPictures(): Promise<void> {
  if (savesData()) return;
  for (const path of worker.shell.pages) {
    const copy = await keptPage(new URL(path, scope).href);
    if (copy) await Promise.allSettled(smallRenditions(await copy.text()).map(keepPicture));
  }
}

async function keepPicture(path: string): Promise<void> {
  const { href } = new URL(path, scope);
  if (await keptPicture(href)) return;
  const response = await fetch(href);
  if (response.ok) await keep("pictures", href, response);
}

/** When the host sent it, in milliseconds. */
function sent(response: Response | undefined): number {
  return Date.parse(response?.headers.get("date") ?? "");
}

function savesData(): boolean {
  return ("connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData) || false;
}

function isPage(response: Response): boolean {
  return response.ok && !response.redirected && (response.headers.get("content-type") ?? "").startsWith("text/html");
}

/** The host has an answer, but not now. */
function isBusy({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

async function offerFresh(client: string): Promise<void> {
  (await worker.clients.get(client))?.postMessage("fresh");
}

async function noLine(): Promise<Response> {
  const page = await keptPage(new URL(worker.shell.offline, scope).href);
  return page === undefined ? Response.error() : new Response(page.body, { status: 503, headers: page.headers });
}

/** One copy does for all that may follow a page's path. */
function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

/** A line that fails is what this worker is for. */
function nothing(): undefined {}
