// What readers see where something was and has been taken down.
import type { VNode } from "preact";
import type { GoneProps } from "../scripts/desk/props/forwarding.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Gone({ head, reason }: GoneProps): VNode {
  const { home, latest, archive } = useSurroundings().chrome;
  return (
    <Shell head={head} kind="gone">
      <ListHead label="No longer here" title={head.title} description={reason ?? `${head.description}.`} />
      <p class="empty">
        Go to the <a href={home}>front page</a>, the <a href={latest}>latest news</a> or the{" "}
        <a href={archive}>archive</a>.
      </p>
    </Shell>
  );
}
