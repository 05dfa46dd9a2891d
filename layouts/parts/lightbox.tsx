// The pictures of a page, large and one beside the other, over the page. Its script is layouts/client/lightbox.ts.
import type { VNode } from "preact";
import type { BodyText } from "../../scripts/desk/props/body-text.ts";
import type { Picture } from "../../scripts/desk/props/picture.ts";
import { Once } from "./once.tsx";
import { Scripted } from "./scripted.tsx";
import { useSurroundings } from "./surroundings.ts";

interface LightboxProps {
  readonly lead?: Picture | undefined;
  readonly text: BodyText;
}

/**
 * Prints an empty dialog, where a page has pictures to fill it with when the first one is opened. Without scripts, a
 * picture's link opens its file.
 */
export function Lightbox({ lead, text }: LightboxProps): VNode | null {
  const { chrome } = useSurroundings();
  if (lead === undefined && Object.keys(text.pictures).length === 0) return null;
  return <Once of={chrome} form="lightbox" part={() => <Dialog />} />;
}

function Dialog(): VNode {
  return (
    <Scripted>
      <dialog class="lightbox" aria-label="Pictures">
        <form class="lightbox-bar" method="dialog">
          <p role="status" />
          <button type="button" value="-1" aria-label="Previous picture">
            ←
          </button>
          <button type="button" value="1" aria-label="Next picture">
            →
          </button>
          <button type="submit" aria-label="Close">
            ×
          </button>
        </form>
        <div class="lightbox-strip" />
      </dialog>
    </Scripted>
  );
}
