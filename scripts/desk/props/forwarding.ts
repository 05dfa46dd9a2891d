// Addresses that have no page of their own any more.
import type { Head } from "./head.ts";

export interface Redirect {
  /** With the base path, not encoded. */
  readonly from: string;
  /** Ready for `href`. */
  readonly to: string;
}

/** What hosts must know of addresses that have no page of their own any more. */
export interface Forwarding {
  readonly redirects: readonly Redirect[];
  readonly gone: readonly {
    /** With the base path, not encoded. */
    readonly path: string;
    /** The page that says so, ready for `href`. */
    readonly page: string;
  }[];
}

/** A page that sends browsers on, for hosts without redirects of their own. */
export interface RedirectProps {
  readonly head: Head;
  /** Ready for `href`. */
  readonly address: string;
}

/** What stands where something has been taken down. */
export interface GoneProps {
  readonly head: Head;
  readonly reason?: string;
}
