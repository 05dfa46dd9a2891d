// What a service worker sees of the browser: the few things that ours uses. TypeScript cannot have these beside the page's.

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** The page that a navigation will make. */
  readonly resultingClientId: string;
  /** The answer that the browser asked for while the worker was starting; nothing where it cannot do that. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: string): void } | undefined>;
  };
  /** What /sw.js says before it loads the worker: the addresses of the shell. */
  readonly shell: { readonly assets: readonly string[]; readonly pages: readonly string[]; readonly offline: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: ExtendableEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

export const worker = self as unknown as WorkerScope;

/** The address under which the whole paper lives. */
export const scope = worker.registration.scope;
