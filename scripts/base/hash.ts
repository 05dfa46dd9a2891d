// Short hashes, to tell contents apart.
import { hash } from "node:crypto";

/** 22 characters of SHA-1 for text or bytes. */
export function shortHash(content: string | Uint8Array): string {
  return hash("sha1", content, "base64url").slice(0, 22);
}
