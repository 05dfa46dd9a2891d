// What the preview says of things that readers do not see yet.
import type { Instant } from "../../base/time.ts";

/** Why something stands in the preview but not on the site. */
export type Unpublished =
  | { readonly reason: "draft" }
  | { readonly reason: "embargo"; readonly until: Instant }
  | { readonly reason: "expired"; readonly since: Instant };
