// A Chromium that is already on the machine.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const executablePath = places.find((place) => place !== undefined && existsSync(place));

const advice =
  "There is no Chromium on this machine. Debian: apt-get install chromium; elsewhere set CHROMIUM to its path.";

/** Why browser tests cannot run here; nothing where they can. With CI=true a missing browser is an error. */
function missingBrowser(): string | undefined {
  if (executablePath !== undefined) return undefined;
  if (process.env.CI !== undefined) throw new Error(advice);
  return advice;
}

/** For `describe.skipIf` and the name of the tests, so that a skipped test says what to install. */
export function namedSkip(): { readonly skip: boolean; readonly reason: string } {
  const missing = missingBrowser();
  return { skip: missing !== undefined, reason: missing === undefined ? "" : ` (skipped: ${missing})` };
}

/** Starts the browser without the sandbox that root may not use, and without calls home. */
export function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(advice);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
