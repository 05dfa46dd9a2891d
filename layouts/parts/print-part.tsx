// From a part to its HTML, by itself.
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Surroundings, SurroundingsProvider } from "./surroundings.ts";

/** The HTML of a part as it stands in its surroundings. */
export function printPart(part: ComponentChildren, surroundings: Surroundings): string {
  return renderToString(<SurroundingsProvider value={surroundings}>{part}</SurroundingsProvider>);
}
