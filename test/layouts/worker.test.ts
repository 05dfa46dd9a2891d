// The service worker in a browser that differs from the one of the browser tests.
import { afterEach, expect, test, vi } from "vitest";

const scope = "https://paper.example/";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface Device {
  readonly pages: readonly string[];
  /** What is kept of any page. */
  readonly copy: Response;
  fetch(address: Request | string): Promise<Response>;
}

/** What the worker of a device answers to the wish for a page, once it has done all that follows from it. */
async function answer({ pages, copy, fetch }: Device, preloaded?: Response): Promise<string> {
  const listeners = new Map<string, (event: object) => void>();
  const following: Promise<unknown>[] = [];
  vi.stubGlobal("self", {
    registration: { scope },
    shell: { assets: [], pages, offline: "/offline/" },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  const box = { match: async () => copy.clone(), put: async () => {}, keys: async () => [], delete: async () => true };
  vi.stubGlobal("caches", { open: async () => box });
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", fetch);
  vi.resetModules();
  await import("../../layouts/client/worker.ts");
  const answered = await new Promise<Response>((respondWith) =>
    listeners.get("fetch")?.({
      request: { method: "GET", mode: "navigate", url: `${scope}2024/05/ferries/` },
      preloadResponse: Promise.resolve(preloaded),
      waitUntil: (work: Promise<unknown>) => following.push(work),
      respondWith,
    }),
  );
  await Promise.all(following);
  return answered.text();
}

const answerWithoutLine = (copy: Response) =>
  answer({ pages: [], copy, fetch: () => Promise.reject(new TypeError("NetworkError")) }, Response.error());

test.each([
  [29, 0],
  [31, 1],
])(
  "copies of %d minutes by the host's clock: %d fetches of the front page, whatever the device's clock says",
  async (minutes, fetches) => {
    const sent = Date.parse("2024-05-20T12:00Z");
    const page = (at: number) =>
      new Response("<body>Page", { headers: { "content-type": "text/html", date: new Date(at).toUTCString() } });
    for (const wrong of [-24, 24]) {
      vi.setSystemTime(sent + wrong * 3_600_000);
      const asked: string[] = [];
      const fetch = async (address: Request | string) => {
        if (typeof address === "string") asked.push(address);
        return page(sent);
      };
      await answer({ pages: ["/"], copy: page(sent - minutes * 60_000), fetch });
      expect(asked).toEqual(Array.from({ length: fetches }, () => "/"));
    }
  },
);

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

test.each([
  [500, /Copy saved/],
  [503, /Copy saved/],
  [429, /Copy saved/],
  [403, /^Of the host$/],
  [404, /^Of the host$/],
])("a host that answers %d to a page of which there is a copy", async (status, words) => {
  const copy = new Response("<body>Ferries sail again");
  const fetch = async () => new Response("Of the host", { status });
  expect(await answer({ pages: [], copy, fetch })).toMatch(words);
});

test("the device's own list of stories is no copy", async () => {
  expect(await answerWithoutLine(new Response('<body class="page-saved">'))).toBe('<body class="page-saved">');
});
