// How every command reads the time it is given, and ends when it cannot do what it was asked: with a sentence, not with a stack.
import { sayForbidden } from "./forbidden.ts";
import { sayNoRoom } from "./no-room.ts";
import { type Instant, instantFromMillis, readDateTime } from "./time.ts";

/** What was asked cannot be done; the message says why and what to write instead. */
export class Refusal extends Error {}

/** Runs a command. A refusal or a wrong option is printed and sets exit code 1; any other error passes through. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message =
      error instanceof Refusal || isWrongOption(error) ? error.message : (sayForbidden(error) ?? sayNoRoom(error));
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}

/** The moment that a command works at: that of `--now`, else of SOURCE_DATE_EPOCH, else of the clock. */
export function momentOf(now: string | undefined, { SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): Instant {
  if (now !== undefined) return readNow(now);
  if (epoch === undefined) return instantFromMillis(Date.now());
  if (!/^\d+$/.test(epoch))
    throw new Refusal(`SOURCE_DATE_EPOCH is "${epoch}". It must be a number of seconds since 1970, like 1712958180.`);
  return instantFromMillis(Number(epoch) * 1000);
}

/** Without an offset it is UTC. */
function readNow(text: string): Instant {
  const reading = readDateTime(text, "UTC");
  if ("problem" in reading)
    throw new Refusal(`--now: ${reading.problem}, or with an offset, like 2024-04-13T00:43+03:00`);
  return reading.instant;
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
