// The line above a headline: what kind of work this is, and its section. The kinds differ in form, not only in colour.
import type { VNode } from "preact";
import type { KindOfWork } from "../../scripts/content/article.ts";
import { kindLabels } from "../../scripts/content/kind-labels.ts";
import type { Link } from "../../scripts/desk/props/link.ts";

interface KickerProps {
  readonly kind: KindOfWork;
  readonly section?: Link | undefined;
  /** Whether the section is a link; in cards the headline is the only one. */
  readonly linked: boolean;
}

/** Prints the label of every kind but plain news, and the section; once where both have the same name. */
export function Kicker({ kind, section, linked }: KickerProps): VNode | null {
  const label = kindLabels[kind];
  if (label === undefined && section === undefined) return null;
  const form = `kind kind-${kind.replace(" ", "-")}`;
  if (section !== undefined && section.label === label)
    return <p class="kicker">{sectionName(section, linked, form)}</p>;
  return (
    <p class="kicker">
      {label !== undefined && <span class={form}>{label}</span>}
      {label !== undefined && section !== undefined && " "}
      {section !== undefined && sectionName(section, linked, "section-name")}
    </p>
  );
}

function sectionName({ label, address }: Link, linked: boolean, className: string): VNode {
  return linked ? (
    <a class={className} href={address}>
      {label}
    </a>
  ) : (
    <span class={className}>{label}</span>
  );
}
