// Takes a credit line apart without changing it.

export interface Credit {
  /** The line as the agency or editor wrote it, to be shown unchanged. */
  readonly line: string;
  readonly photographer?: string;
  /** Taken by one for many, as at a state visit. */
  readonly pool: boolean;
  readonly agency?: string;
  readonly distributor?: string;
}

/**
 * Reads lines of the form `Photographer/POOL/Agency via Distributor`, each part but one being optional.
 * A single name is the photographer where nothing else stands beside it.
 */
export function parseCredit(line: string): Credit {
  const [before = "", distributor] = line.split(/\s+via\s+/i, 2).map((part) => part.trim());
  const parts = before
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names = parts.filter((part) => !isPool(part));
  const [photographer, ...agencies] = names;
  return {
    line,
    pool: names.length < parts.length,
    photographer,
    ...(agencies.length === 0 ? {} : { agency: agencies.join("/") }),
    ...(distributor === undefined || distributor === "" ? {} : { distributor }),
  };
}

function isPool(part: string): boolean {
  return /^pool$/i.test(part);
}
