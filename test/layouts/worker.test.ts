// The service worker in a browser that differs from the one of the browser tests.
import { afterEach, expect, test, vi } from "vitest";

const scope = "https://paper.example/";

afterEach(() => vi.unstubAllGlobals());

test("without a line Firefox answers early with an error: the kept copy comes all the same", async () => {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal("self", {
    registration: { scope },
    shell: { assets: [], pages: [], offline: "/offline/" },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  vi.stubGlobal("caches", { open: async () => ({ match: async () => new Response("<body>Ferries sail again") }) });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("NetworkError")));
  await import("../../layouts/client/worker.ts");
  const answer = await new Promise<Response>((respondWith) =>
    listeners.get("fetch")?.({
      request: { method: "GET", mode: "navigate", url: `${scope}2024/05/ferries/` },
      preloadResponse: Promise.resolve(Response.error()),
      waitUntil: () => {},
      respondWith,
    }),
  );
  expect(await answer.text()).toMatch(/Saved copy.*Ferries sail again/);
});
