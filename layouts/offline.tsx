// What stands in for a page that cannot be fetched and is not kept.
import type { VNode } from "preact";
import type { KeptProps } from "../scripts/desk/props/kept.ts";
import { KeptPage } from "./parts/kept-page.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Offline({ head }: KeptProps): VNode {
  const { home, latest } = useSurroundings().chrome;
  return (
    <KeptPage
      head={head}
      kind="offline"
      label="No connection"
      title="This page is not on your device"
      description="It opens by itself as soon as there is a connection again."
      empty="No story is saved."
    >
      <p class="empty">
        On your device are the <a href={home}>front page</a>, the <a href={latest}>latest news</a>, and what you saved
        or read.
      </p>
    </KeptPage>
  );
}
