// A list of the lite edition: headlines, and what they are about.
import type { VNode } from "preact";
import { kindLabels } from "../../scripts/content/kind-labels.ts";
import type { LiteItem } from "../../scripts/desk/props/lite.ts";
import { Moment } from "./moment.tsx";
import { spoken } from "./spoken.ts";

/** Prints the items in their order. */
export function LiteItems({ items }: { readonly items: readonly LiteItem[] }): VNode {
  return (
    <ul class="list">
      {items.map((item) => (
        <Item key={item.address} item={item} />
      ))}
    </ul>
  );
}

function Item({ item }: { readonly item: LiteItem }): VNode {
  const { address, headline, standfirst, kind, language, at } = item;
  const label = kindLabels[kind];
  return (
    <li>
      {label !== undefined && <strong>{label} </strong>}
      <a href={address} {...spoken(language)}>
        {headline}
      </a>{" "}
      {standfirst !== undefined && <span {...spoken(language)}>{standfirst} </span>}
      <small>
        <Moment at={at} form={standfirst === undefined ? "date and time" : "date"} />
      </small>
    </li>
  );
}
