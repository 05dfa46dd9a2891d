// The stories that a reader saved on this device.
import type { VNode } from "preact";
import type { KeptProps } from "../scripts/desk/props/kept.ts";
import { KeptPage } from "./parts/kept-page.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Saved({ head }: KeptProps): VNode {
  const { worker } = useSurroundings().chrome;
  return (
    <KeptPage
      head={head}
      kind="saved"
      label="On this device"
      title="Saved stories"
      description={
        worker === undefined
          ? "The list is kept on this device alone. Nobody else sees it."
          : "Kept on this device alone, to be read without a connection too. Nobody else sees the list."
      }
      empty="No story is saved. “Save for later” stands under each headline."
    />
  );
}
