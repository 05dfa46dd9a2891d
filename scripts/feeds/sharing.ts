// What a shared link shows: Open Graph, https://ogp.me/, and the little that X reads beside it.

import { isoInZone } from "../base/time.ts";
import type { Chrome } from "../desk/props/chrome.ts";
import type { Page } from "../desk/props/edition.ts";
import type { HeadFacts } from "../desk/props/head.ts";
import type { Picture } from "../desk/props/picture.ts";
import { type Rendition, renditionOutput } from "../pictures/rendition.ts";
import { socialImageOf } from "../pictures/social-image.ts";
import { whole } from "./whole.ts";

type Metas = HeadFacts["metas"];

export function sharingOf(page: Page, chrome: Chrome): Metas {
  const { head } = page.props;
  const front = page.layout === "home";
  return [
    og("type", typeOf(page)),
    og("title", front ? chrome.name : head.title),
    og("description", head.description),
    og("url", head.canonical),
    og("site_name", chrome.name),
    og("locale", localeOf(head.language)),
    ...(page.layout === "article" ? page.props.translations : []).map(({ language }) =>
      og("locale:alternate", localeOf(language)),
    ),
    ...imageOf(page, chrome),
    ...articleOf(page, chrome),
    { name: "twitter:card", content: "summary_large_image" },
    ...accountOf(chrome),
  ];
}

function typeOf({ layout }: Page): string {
  if (layout === "article" || layout === "brief") return "article";
  return layout === "author" ? "profile" : "website";
}

function og(property: string, content: string): Metas[number] {
  return { property: `og:${property}`, content };
}

const locales = new Map<string, string>();

/** `en_GB`; a language alone gets the country where most of its speakers live. Finding out is slow, and every page asks. */
function localeOf(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  const locale = `${name}_${region}`;
  locales.set(language, locale);
  return locale;
}

function imageOf(page: Page, chrome: Chrome): Metas {
  const picture = pictureOf(page);
  const card = page.layout === "article" ? (page.props.card ?? chrome.card) : chrome.card;
  const alt = picture === undefined ? page.props.head.title : picture.alt;
  const image: Rendition = picture === undefined ? card : socialImageOf(picture);
  return [
    og("image", chrome.origin + chrome.home + renditionOutput(image)),
    og("image:width", String(image.width)),
    og("image:height", String(image.height)),
    og("image:alt", alt),
    // X takes title, text and picture from the above, but not this.
    { name: "twitter:image:alt", content: alt },
  ];
}

function pictureOf({ layout, props }: Page): Picture | undefined {
  if (layout === "article") return props.lead;
  return layout === "author" ? props.author.portrait : undefined;
}

function articleOf({ layout, props }: Page, { timeZone, origin }: Chrome): Metas {
  const fact = (property: string, content: string) => ({ property: `article:${property}`, content });
  if (layout === "brief") return [fact("published_time", isoInZone(props.brief.time, timeZone))];
  if (layout !== "article") return [];
  return [
    fact("published_time", isoInZone(props.published, timeZone)),
    fact("modified_time", isoInZone(props.modified, timeZone)),
    fact("section", props.section.label),
    ...props.authors.flatMap(({ address }) => (address === undefined ? [] : [fact("author", whole(origin, address))])),
  ];
}

/** The newspaper's account at X, where site.yaml has one. */
function accountOf({ accounts }: Chrome): Metas {
  const names = accounts.flatMap(
    ({ address }) => /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w+)/.exec(address)?.[1] ?? [],
  );
  return names.slice(0, 1).map((name) => ({ name: "twitter:site", content: `@${name}` }));
}
