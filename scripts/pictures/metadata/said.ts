// What one kind of metadata says of a picture's rights, before the kinds are weighed against each other.
import type { Rights } from "../rights.ts";

/** Fields of one source; absent where it says nothing. */
export type Said = Partial<Rights>;

/** Leaves out what is not there. */
export function said(fields: { [F in keyof Rights]?: Rights[F] | undefined }): Said {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** `Berth 6, Port Halvern, Coast, Northland`, from near to far. */
export function placeFrom(parts: readonly (string | undefined)[]): string | undefined {
  const named = [...new Set(parts.filter((part) => part !== undefined))];
  return named.length === 0 ? undefined : named.join(", ");
}
