// An author's page: https://developers.google.com/search/docs/appearance/structured-data/profile-page
import { firstSentences } from "../../content/first-sentences.ts";
import type { AuthorProps } from "../../desk/props/author.ts";
import { person } from "./article.ts";
import { searchImages } from "./image.ts";
import { type Around, breadcrumbs, type Node, publisherId } from "./node.ts";
import { publisher } from "./publisher.ts";

export function authorGraph({ head, author }: AuthorProps, around: Around): Node[] {
  const { chrome } = around;
  const { portrait, biography, email, links } = author;
  return [
    {
      "@type": "ProfilePage",
      "@id": head.canonical,
      name: head.title,
      mainEntity: {
        ...person(author, chrome),
        description: biography && firstSentences(biography.markdown),
        email,
        image: portrait && searchImages(portrait, chrome).at(-1),
        sameAs: links.length === 0 ? undefined : links.map(({ address }) => address),
        worksFor: { "@id": publisherId(chrome) },
      },
    },
    publisher(around),
    breadcrumbs(around, { label: author.name, address: head.canonical }),
  ];
}
