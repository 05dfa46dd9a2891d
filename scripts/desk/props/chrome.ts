// The furniture that all pages share.
import type { Instant } from "../../base/time.ts";
import type { FeedFormat, PolicyRole } from "../../content/machines.ts";
import type { Rendition } from "../../pictures/rendition.ts";
import type { Link } from "./link.ts";

/** The furniture that all pages share. */
export interface Chrome {
  readonly name: string;
  readonly tagline: string;
  readonly language: string;
  readonly timeZone: string;
  /** How readers call the zone: `Kyiv time`. */
  readonly zoneName: string;
  /** Scheme and host of the site: `https://www.example.org`. */
  readonly origin: string;
  readonly home: string;
  readonly latest: string;
  readonly archive: string;
  readonly saved: string;
  /** The web app manifest. */
  readonly manifest: string;
  /** The service worker; absent where nothing is kept for reading without a line. */
  readonly worker?: string;
  /** The page that lists all feeds. */
  readonly feeds: string;
  /** In which formats the lists have feeds; all other feeds have all formats. */
  readonly feedFormats: { readonly topics: readonly FeedFormat[]; readonly authors: readonly FeedFormat[] };
  /** Whether stories have an oEmbed file. */
  readonly oembed: boolean;
  /** What stands beside a shared link of a page without a picture. */
  readonly card: Rendition;
  /** The newest briefs for pages that are open; absent in a preview, which loads whole pages again. */
  readonly latestFeed?: string;
  readonly search: string;
  /** Absent where site.yaml does not ask for a lite edition. */
  readonly lite?: { readonly home: string; readonly navigation: readonly Link[] };
  /** The list of all corrections, once there are any. */
  readonly corrections?: string;
  /** Front page first. */
  readonly navigation: readonly Link[];
  readonly notice?: {
    /** Changes with the notice, so that a new one shows to those who dismissed the last. */
    readonly id: string;
    readonly text: string;
    readonly from: Instant;
    readonly link?: Link;
  };
  readonly policies: readonly (Link & { readonly roles?: readonly PolicyRole[] })[];
  readonly accounts: readonly Link[];
  readonly organisation: {
    readonly name: string;
    readonly legalName?: string;
    readonly email?: string;
    readonly address?: string;
    readonly founded?: number;
  };
  /** True under `npm start`: shows unpublished items and problems. */
  readonly preview: boolean;
}
