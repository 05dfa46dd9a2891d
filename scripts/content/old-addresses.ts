// content/old-addresses.yaml: addresses that no file answers for any more, as an editor writes them.
import { z } from "zod";
import type { Problem } from "../base/problem.ts";
import { checkFields } from "./check-fields.ts";
import { link, oldAddress, text } from "./fields.ts";
import { readText } from "./read-text.ts";

export const oldAddressesFile = "content/old-addresses.yaml";

const schema = z.strictObject({
  gone: z
    .array(
      z.union([
        oldAddress,
        z.strictObject({
          address: oldAddress.meta({ example: "address: /2024/04/old-story/" }),
          reason: text.optional().meta({ example: "reason: We could not stand by this report." }),
        }),
      ]),
    )
    .default([])
    .meta({ example: "gone: [/2024/04/old-story/]" }),
  moved: z
    .array(
      z.strictObject({
        from: oldAddress.meta({ example: "from: /old-page/" }),
        to: link.meta({ example: "to: /about/" }),
      }),
    )
    .default([])
    .meta({ example: "moved: [{from: /old-page/, to: /about/}]" }),
});

export type OldAddresses = z.infer<typeof schema>;

/** What the file says; nothing where there is none. */
export function readOldAddresses(root: string, exists: boolean): { old: OldAddresses; problems: Problem[] } {
  const none: OldAddresses = { gone: [], moved: [] };
  if (!exists) return { old: none, problems: [] };
  const reading = readText(root, oldAddressesFile);
  if ("problem" in reading) return { old: none, problems: [reading.problem] };
  const checked = checkFields({ file: oldAddressesFile, yaml: reading.text, firstLine: 1 }, schema);
  return "fields" in checked ? { old: checked.fields, problems: [] } : { old: none, problems: checked.problems };
}
