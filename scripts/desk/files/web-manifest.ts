// What a system needs to know to put the paper among its apps.
import { webManifestPath } from "../addresses.ts";
import type { Plan } from "../plan.ts";
import type { MachineFile } from "../props/edition.ts";

/** One file. */
export function planWebManifest({ desk, href }: Plan): MachineFile[] {
  const { name, tagline, language } = desk.site;
  return [
    {
      kind: "web-manifest",
      output: webManifestPath.slice(1),
      props: { name, description: tagline, language, start: href("/") },
    },
  ];
}
