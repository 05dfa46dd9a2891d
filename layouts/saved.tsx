// The stories that a reader saved on this device.
import type { VNode } from "preact";
import type { KeptProps } from "../scripts/desk/props/kept.ts";
import { KeptStories } from "./parts/kept-stories.tsx";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Saved({ head }: KeptProps): VNode {
  const { chrome, assets } = useSurroundings();
  return (
    <Shell head={head} kind="saved" script={assets.keptScript}>
      <ListHead
        label="On this device"
        title="Saved stories"
        description={
          chrome.worker === undefined
            ? "The list is kept on this device alone. Nobody else sees it."
            : "Kept on this device alone, to be read without a connection too. Nobody else sees the list."
        }
      />
      <KeptStories empty={<p class="empty">No story is saved. “Save for later” stands under each headline.</p>} />
    </Shell>
  );
}
