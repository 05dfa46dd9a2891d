// The service worker in a browser that differs from the one of the browser tests.
import { afterEach, expect, test, vi } from "vitest";

const scope = "https://paper.example/";

afterEach(() => vi.unstubAllGlobals());

/** What a worker without a line answers to the wish for a page of which it has `copy`. */
async function answerWithoutLine(copy: Response): Promise<string> {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal("self", {
    registration: { scope },
    shell: { assets: [], pages: [], offline: "/offline/" },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  vi.stubGlobal("caches", { open: async () => ({ match: async () => copy }) });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("NetworkError")));
  vi.resetModules();
  await import("../../layouts/client/worker.ts");
  const answer = await new Promise<Response>((respondWith) =>
    listeners.get("fetch")?.({
      request: { method: "GET", mode: "navigate", url: `${scope}2024/05/ferries/` },
      preloadResponse: Promise.resolve(Response.error()),
      waitUntil: () => {},
      respondWith,
    }),
  );
  return answer.text();
}

test("without a line Firefox answers early with an error: the kept copy comes all the same", async () => {
  expect(await answerWithoutLine(new Response("<body>Ferries sail again"))).toMatch(/Copy saved.*Ferries sail again/);
});

test.each([
  [30, "this minute"],
  [61 * 60, "1 hour ago"],
  [23.9 * 3600, "23 hours ago"],
  [25 * 3600, "yesterday"],
  [50 * 3600, "2 days ago"],
  [-500, "this minute"],
])("a copy of %d seconds is from %s", async (seconds, words) => {
  const date = new Date(Date.now() - seconds * 1000).toUTCString();
  const copy = new Response('<html lang="en"><body class="page-article">Ferries', { headers: { date } });
  expect(await answerWithoutLine(copy)).toContain(`>Copy saved ${words}. <a`);
});

test("the device's own list of stories is no copy", async () => {
  expect(await answerWithoutLine(new Response('<body class="page-saved">'))).toBe('<body class="page-saved">');
});
