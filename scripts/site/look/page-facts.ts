// What the last look needs to know of a page, read from its HTML.
import { gatherFacts, type PageFacts } from "./gather-facts.ts";
import { scanAny } from "./scan-any.ts";
import { scanPrinted } from "./scan-printed.ts";

/** Reads a whole document: quickly where it is written as our printers write, which is nearly always. */
export function readFacts(html: string): PageFacts {
  const quick = gatherFacts();
  if (scanPrinted(html, quick)) return quick.facts();
  const whole = gatherFacts();
  scanAny(html, whole);
  return whole.facts();
}
