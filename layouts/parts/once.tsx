// A part that is the same on every page where it stands is printed once.
import type { VNode } from "preact";
import { ownText } from "../../scripts/base/own-text.ts";
import { createRecent, type Recent } from "../../scripts/base/recent.ts";
import { printPart } from "./print-part.tsx";
import { Printed } from "./raw-html.tsx";
import { type Surroundings, useSurroundings } from "./surroundings.ts";

interface OnceProps {
  /** What the part shows: the same object, or text, gives the same HTML. */
  readonly of: object | string;
  /** Names the part, and says all else that it depends on. */
  readonly form: string;
  readonly part: () => VNode;
}

/** Prints the part; one that was printed lately is not printed again. It must depend on nothing but what is named here. */
export function Once({ of, form, part }: OnceProps): VNode {
  const surroundings = useSurroundings();
  const html = surroundings.once(of, form, () =>
    printPart(part(), { ...surroundings, headFacts: { metas: [], links: [] } }),
  );
  return <Printed html={html} />;
}

/** Pages come in the order of their time, so that what two of them show is mostly on pages that follow each other. */
const atHand = 1000;

/** Remembers what was printed lately. */
export function createOnce(): Surroundings["once"] {
  const forms = new Map<string, Recent<object | string, string>>();
  return (of, form, print) => {
    const prints = forms.get(form) ?? createRecent<object | string, string>(atHand);
    forms.set(form, prints);
    // In one piece: what has been put together of many is put together again on each page.
    return prints(of, () => ownText(print()));
  };
}
