// sw.js: names what is kept from the start, then loads the worker itself.
import type { WorkerProps } from "../desk/props/worker.ts";
import type { FileSurroundings } from "./file-surroundings.ts";

/** Differs whenever a style, a script or a font does, so that browsers take the new worker; the same otherwise. */
export function renderWorker({ pages, offline }: WorkerProps, { assets }: FileSurroundings): string {
  if (pages.length === 0) return `importScripts(${JSON.stringify(assets.leavingWorker)});\n`;
  const shell = JSON.stringify({ assets: assets.shell, pages, offline });
  return `self.shell = ${shell};\nimportScripts(${JSON.stringify(assets.worker)});\n`;
}
