// Whether browser tests can run here.
import { missingChromium } from "../../scripts/bench/launch-chromium.ts";

/** For `describe.skipIf` and the name of the tests, so that a skipped test says what to install; with CI=true that is an error. */
export function namedSkip(): { readonly skip: boolean; readonly reason: string } {
  if (missingChromium === undefined) return { skip: false, reason: "" };
  if (process.env.CI !== undefined) throw new Error(missingChromium);
  return { skip: true, reason: ` (skipped: ${missingChromium})` };
}
