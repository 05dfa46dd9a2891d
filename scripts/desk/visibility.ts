// Who may see an item at a moment. Nothing that is not out yet may leave a trace on any page.
import type { Clock } from "../base/clock.ts";
import type { Entry } from "../content/kinds.ts";
import type { Unpublished } from "./props/unpublished.ts";

/** Why readers do not see an item now; nothing where they do. */
export function unpublishedAt(
  clock: Clock,
  { entry }: { readonly entry: Entry<"article" | "brief" | "page"> },
): Unpublished | undefined {
  const { fields } = entry;
  if (fields.draft) return { reason: "draft" };
  const moment = "published" in fields ? fields.published : "time" in fields ? fields.time : undefined;
  const embargo = "publishAt" in fields ? fields.publishAt : undefined;
  const until = [moment, embargo]
    .filter((instant) => instant !== undefined && !clock.hasCome(instant))
    .sort()
    .at(-1);
  if (until !== undefined) return { reason: "embargo", until };
  if ("expires" in fields && fields.expires !== undefined && clock.hasCome(fields.expires))
    return { reason: "expired", since: fields.expires };
  return undefined;
}
