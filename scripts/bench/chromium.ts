// A Chromium for measurements, reachable for tools on a port of its own.
import { createServer } from "node:net";
import { Refusal } from "../base/command.ts";
import { launchChromium, missingChromium } from "./launch-chromium.ts";

export interface OpenChromium {
  /** Where its debugger listens. */
  readonly port: number;
  close(): Promise<void>;
}

/** Throws `Refusal` where there is none. */
export async function openChromium(): Promise<OpenChromium> {
  if (missingChromium !== undefined) throw new Refusal(missingChromium);
  const port = await freePort();
  const browser = await launchChromium(`--remote-debugging-port=${port}`);
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
