// What processes send each other is left in a file, and only its name is said: a busy process could not send much.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Leaves a parcel for the process that is told of it. */
export function leaveParcel(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(content));
}

/** Takes what the other process has left; it can be taken once. */
export function takeParcel<T>(file: string): T {
  const content: T = deserialize(readFileSync(file));
  rmSync(file);
  return content;
}
