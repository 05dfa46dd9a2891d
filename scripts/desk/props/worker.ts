// What the service worker keeps.

/** /sw.js: with an empty list, the worker that empties the device and goes. */
export interface WorkerProps {
  /** Pages that are kept from the start, with the base path. */
  readonly pages: readonly string[];
  /** The page for all that is not kept. */
  readonly offline: string;
}
