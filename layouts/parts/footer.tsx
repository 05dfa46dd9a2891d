// The end of each page: who publishes, by which rules, and where else.
import type { VNode } from "preact";
import type { Link } from "../../scripts/desk/props/link.ts";
import { Once } from "./once.tsx";
import { useSurroundings } from "./surroundings.ts";

interface FooterProps {
  /** The same page in the lite edition, where it has one. */
  readonly lite: string | undefined;
}

/** Prints the footer. */
export function Footer({ lite }: FooterProps): VNode {
  const { chrome } = useSurroundings();
  if (lite !== undefined) return <End lite={lite} />;
  return <Once of={chrome} form="footer" part={() => <End lite={undefined} />} />;
}

function End({ lite }: FooterProps): VNode {
  const { chrome } = useSurroundings();
  const { name, tagline, home, policies, accounts, latest, archive, saved, search, corrections, feeds, organisation } =
    chrome;
  const liteAddress = lite ?? chrome.lite?.home;
  const { legalName, email, address, founded } = organisation;
  return (
    <footer class="footer">
      <div class="footer-name">
        <a class="wordmark" href={home}>
          {name}
        </a>
        <p>{tagline}</p>
      </div>
      <nav class="footer-links" aria-label="About this newspaper">
        <LinkList links={policies} />
        <LinkList
          links={[
            { label: "Latest news", address: latest },
            { label: "Archive", address: archive },
            { label: "Saved stories", address: saved },
            { label: "Search", address: search },
            ...(corrections === undefined ? [] : [{ label: "All corrections", address: corrections }]),
            { label: "Feeds", address: feeds },
            ...(liteAddress === undefined ? [] : [{ label: "Lite edition", address: liteAddress }]),
          ]}
        />
        <LinkList links={accounts} rel="me external noopener" />
      </nav>
      <p class="imprint">
        Published by {legalName ?? organisation.name}
        {founded !== undefined && <> since {founded}</>}
        {address !== undefined && <>, {address}</>}
        {email !== undefined && (
          <>
            {" · "}
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
      </p>
    </footer>
  );
}

function LinkList({ links, rel }: { readonly links: readonly Link[]; readonly rel?: string }): VNode | null {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ label, address }) => (
        <li key={address}>
          <a href={address} rel={rel}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
