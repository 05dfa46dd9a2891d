// The newspaper's name and its navigation: large and dated on the front page, small and quiet inside.
import type { VNode } from "preact";
import { weekdayDate } from "../../scripts/base/time.ts";
import type { HomeProps } from "../../scripts/desk/props.ts";
import { Display } from "./display.tsx";
import { useSurroundings } from "./surroundings.ts";

export type Edition = NonNullable<HomeProps["edition"]>;

interface MastheadProps {
  /** Canonical address of the page, so that the navigation can mark it. */
  readonly current: string;
  readonly front?: { readonly edition?: Edition } | undefined;
}

/** Prints the banner. */
export function Masthead({ current, front }: MastheadProps): VNode {
  const { chrome } = useSurroundings();
  return (
    <header class={front ? "masthead masthead-front" : "masthead"}>
      <div class="masthead-name">
        <a class="wordmark" href={chrome.home}>
          {chrome.name}
        </a>
        {front && <p class="tagline">{chrome.tagline}</p>}
        {front?.edition && <EditionLine edition={front.edition} />}
      </div>
      <div class="bar">
        <nav class="navigation" aria-label="Sections">
          <ul>
            {chrome.navigation.map(({ label, address }) => (
              <li key={address}>
                <a href={address} aria-current={chrome.origin + address === current ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Display />
      </div>
    </header>
  );
}

function EditionLine({ edition: { day, place } }: { readonly edition: Edition }): VNode {
  const { language } = useSurroundings().chrome;
  return (
    <p class="edition">
      {place !== undefined && <>{place}, </>}
      <time dateTime={day}>{weekdayDate(day, language)}</time>
    </p>
  );
}
