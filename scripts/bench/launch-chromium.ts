// The Chromium that is already on the machine.
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

/** What to do where there is no browser; absent where there is one. */
export const missingChromium =
  executablePath === undefined
    ? "There is no Chromium on this machine. Debian: apt-get install chromium; elsewhere set CHROMIUM to its path."
    : undefined;

/** Starts the browser without the sandbox that root may not use, and without calls home. */
export function launchChromium(...flags: readonly string[]): Promise<Browser> {
  if (executablePath === undefined) throw new Error(missingChromium);
  return chromium.launch({
    executablePath,
    args: [
      ...flags,
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
