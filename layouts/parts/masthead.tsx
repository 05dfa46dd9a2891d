// The newspaper's name and its navigation: large and dated on the front page, small and quiet inside.
import type { VNode } from "preact";
import { weekdayDate } from "../../scripts/base/time.ts";
import type { HomeProps } from "../../scripts/desk/props/home.ts";
import { Display } from "./display.tsx";
import { Once } from "./once.tsx";
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
  if (front !== undefined) return <Banner current={current} front={front} />;
  const marked = [chrome.search, ...chrome.navigation.map(({ address }) => address)];
  const here = marked.some((address) => chrome.origin + address === current) ? current : "";
  return <Once of={chrome} form={`masthead ${here}`} part={() => <Banner current={here} />} />;
}

function Banner({ current, front }: MastheadProps): VNode {
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
        <SearchLink current={current} />
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

/** A plain link, so that it works everywhere; its sign is drawn, its word is for those who hear the page. */
function SearchLink({ current }: { readonly current: string }): VNode {
  const { search, origin } = useSurroundings().chrome;
  return (
    <a class="search-link" href={search} aria-current={origin + search === current ? "page" : undefined}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.5 12.5 18 18" />
      </svg>
      <span class="visually-hidden">Search</span>
    </a>
  );
}
