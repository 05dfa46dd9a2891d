// Pictures in RSS and Atom, with their credit: https://www.rssboard.org/media-rss
import type { Chrome } from "../desk/props/chrome.ts";
import type { Picture } from "../desk/props/picture.ts";
import { contentTypes, renditionOutput } from "../pictures/rendition.ts";
import { wholeImageOf } from "../pictures/social-image.ts";
import { factsOf } from "./picture-facts.ts";
import type { XmlElement } from "./xml.ts";

export const mediaNamespace = "http://search.yahoo.com/mrss/";

/** `<media:content>` with caption, what the picture shows, each photographer, the whole credit line and the copyright. */
export function mediaContent(picture: Picture, { origin, home }: Chrome): XmlElement {
  const rendition = wholeImageOf(picture);
  const { creators, creditLine, copyright } = factsOf(picture);
  const { alt, caption } = picture;
  const whoElse = creditLine === undefined || creators.includes(creditLine) ? [] : [creditLine];
  return {
    "@url": origin + home + renditionOutput(rendition),
    "@medium": "image",
    "@type": contentTypes[rendition.format],
    "@width": String(rendition.width),
    "@height": String(rendition.height),
    "media:title": { "@type": "plain", "#": alt },
    "media:description": caption === undefined ? undefined : { "@type": "plain", "#": caption },
    "media:credit": [
      ...creators.map((name) => ({ "@role": "photographer", "@scheme": "urn:ebu", "#": name })),
      ...whoElse,
    ],
    "media:copyright": copyright,
  };
}
