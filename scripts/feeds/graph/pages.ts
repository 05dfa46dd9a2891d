// Pages that lead on, and pages about the newspaper itself.
import type { Head } from "../../desk/props/head.ts";
import type { HomeProps } from "../../desk/props/home.ts";
import type { Link } from "../../desk/props/link.ts";
import type { PageProps } from "../../desk/props/page.ts";
import { type Around, breadcrumbs, type Node, publisherId } from "./node.ts";
import { wholePublisher } from "./publisher.ts";

/** The front page says whose site this is. */
export function homeGraph({ head }: HomeProps, around: Around): Node[] {
  const { chrome } = around;
  const home = chrome.origin + chrome.home;
  return [
    {
      "@type": "WebSite",
      "@id": `${home}#site`,
      url: home,
      name: chrome.name,
      description: chrome.tagline,
      inLanguage: head.language,
      publisher: { "@id": publisherId(chrome) },
    },
    wholePublisher(around),
  ];
}

/** A page that is there to be used. */
export function webPageGraph(head: Head, around: Around): Node[] {
  const page: Node = { "@type": "WebPage", "@id": head.canonical, name: head.title, inLanguage: head.language };
  return [page, breadcrumbs(around, { label: head.title, address: head.canonical })];
}

/** A list of stories, under the pages that lead to it. */
export function collectionGraph(head: Head, around: Around, ...above: readonly Link[]): Node[] {
  const page: Node = {
    "@type": "CollectionPage",
    "@id": head.canonical,
    name: head.title,
    description: head.description,
    inLanguage: head.language,
  };
  return [page, breadcrumbs(around, ...above, { label: head.title, address: head.canonical })];
}

/** A plain page; site.yaml says which one is about the newspaper, and which one tells how to reach it. */
export function plainPageGraph({ head, headline }: PageProps, around: Around): Node[] {
  const { chrome } = around;
  const roles = chrome.policies.find(({ address }) => chrome.origin + address === head.canonical)?.roles ?? [];
  const type = roles.includes("about") ? "AboutPage" : roles.includes("contact") ? "ContactPage" : "WebPage";
  return [
    { "@type": type, "@id": head.canonical, name: headline, description: head.description, inLanguage: head.language },
    wholePublisher(around),
    breadcrumbs(around, { label: headline, address: head.canonical }),
  ];
}
