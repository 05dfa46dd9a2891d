// An oEmbed answer of the type "link", which asks nothing of the page that shows it: https://oembed.com/
import type { OembedProps } from "../desk/props/oembed.ts";
import { renditionOutput } from "../pictures/rendition.ts";
import { socialImageOf } from "../pictures/social-image.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { whole } from "./whole.ts";

export function renderOembed({ headline, authors, picture }: OembedProps, { chrome }: FileSurroundings): string {
  const { origin, home, name } = chrome;
  const [only, ...others] = authors;
  const wide = picture && socialImageOf(picture);
  const answer = {
    version: "1.0",
    type: "link",
    title: headline,
    author_name: only && authors.map((author) => author.name).join(", "),
    author_url: others.length === 0 && only?.address !== undefined ? whole(origin, only.address) : undefined,
    provider_name: name,
    provider_url: whole(origin, home),
    ...(wide && {
      thumbnail_url: origin + home + renditionOutput(wide),
      thumbnail_width: wide.width,
      thumbnail_height: wide.height,
    }),
  };
  return `${JSON.stringify(answer)}\n`;
}
