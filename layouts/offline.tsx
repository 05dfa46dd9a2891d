// What stands in for a page that cannot be fetched and is not kept.
import type { VNode } from "preact";
import type { KeptProps } from "../scripts/desk/props/kept.ts";
import { KeptStories } from "./parts/kept-stories.tsx";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Offline({ head }: KeptProps): VNode {
  const { chrome, assets } = useSurroundings();
  return (
    <Shell head={head} kind="offline" script={assets.keptScript}>
      <ListHead
        label="No connection"
        title="This page is not on your device"
        description="It opens by itself as soon as there is a connection again."
      />
      <p class="empty">
        On your device are the <a href={chrome.home}>front page</a>, the <a href={chrome.latest}>latest news</a>, and
        what you saved or read.
      </p>
      <KeptStories empty={<p class="empty">No story is saved.</p>} />
    </Shell>
  );
}
