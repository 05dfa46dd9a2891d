// A Chromium for measurements, reachable for tools on a port of its own.
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { chromium } from "playwright-core";
import { Refusal } from "../base/command.ts";

const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export interface OpenChromium {
  /** Where its debugger listens. */
  readonly port: number;
  close(): Promise<void>;
}

/** Throws `Refusal` where there is none. */
export async function openChromium(): Promise<OpenChromium> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Refusal(
      "There is no Chromium here. Debian: apt-get install chromium; elsewhere set CHROMIUM to its path.",
    );
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [
      `--remote-debugging-port=${port}`,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return { port, close: () => browser.close() };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
