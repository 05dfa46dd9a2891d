// The kill switch: a worker that takes the place of the last one, empties what it kept, and goes (site.yaml: offline: false).
import { scope, worker } from "./worker-scope.ts";

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const boxes = (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
  await Promise.all(boxes.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
