// How every command ends that cannot do what it was asked: with a sentence, not with a stack.

/** What was asked cannot be done; the message says why and what to write instead. */
export class Refusal extends Error {}

/** Runs a command. A refusal or a wrong option is printed and sets exit code 1; any other error passes through. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal) && !isWrongOption(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
