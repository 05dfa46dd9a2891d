// Where the same can be read in another language.
import type { VNode } from "preact";
import type { Translation } from "../../scripts/desk/props/link.ts";
import { spoken } from "./spoken.ts";

/** Prints a link to each, named in its own language. */
export function Translations({ translations }: { readonly translations: readonly Translation[] }): VNode | null {
  if (translations.length === 0) return null;
  return (
    <p class="translations">
      Also in{" "}
      {translations.map(({ language, address }, place) => (
        <span key={address}>
          {place > 0 && ", "}
          <a href={address} hreflang={language} {...spoken(language)} rel="alternate">
            {nameOf(language)}
          </a>
        </span>
      ))}
    </p>
  );
}

function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
