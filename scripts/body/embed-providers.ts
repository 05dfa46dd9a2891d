// Which addresses of other sites can be shown in a frame, and what the frame's address is.
import type { Embed } from "../../layouts/parts/embed-card.tsx";
import { facebookFrame, googleMapsFrame, openStreetMapFrame, youtubeFrame } from "./embed-frames.ts";

interface Provider extends Pick<Embed, "kind" | "provider"> {
  readonly hosts: RegExp;
  /** The frame's address, made of ids and numbers that were checked and of encoded text; nothing where it is no such page. */
  readonly read: (address: URL) => Pick<Embed, "frame" | "what"> | undefined;
}

const providers: readonly Provider[] = [
  {
    kind: "youtube",
    provider: "YouTube",
    hosts: /^(?:(?:www\.|m\.|music\.)?youtube\.com|www\.youtube-nocookie\.com|youtu\.be)$/,
    read: youtubeFrame,
  },
  {
    kind: "x",
    provider: "X",
    hosts: /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/,
    read: ({ pathname }) => {
      const [, id] = /^\/(?:\w{1,20}|i\/web|i)\/status\/(\d{1,20})(?:\/|$)/.exec(pathname) ?? [];
      return id === undefined
        ? undefined
        : { what: "post", frame: `https://platform.twitter.com/embed/Tweet.html?id=${id}` };
    },
  },
  {
    kind: "telegram",
    provider: "Telegram",
    hosts: /^(?:www\.)?(?:t|telegram)\.me$/,
    read: ({ pathname }) => {
      const [, channel, post] = /^\/(?:s\/)?([a-z]\w{3,31})\/(\d{1,10})\/?$/i.exec(pathname) ?? [];
      return channel === undefined ? undefined : { what: "post", frame: `https://t.me/${channel}/${post}?embed=1` };
    },
  },
  { kind: "facebook", provider: "Facebook", hosts: /^(?:www\.|m\.|web\.)?facebook\.com$/, read: facebookFrame },
  {
    kind: "instagram",
    provider: "Instagram",
    hosts: /^(?:www\.)?instagram\.com$/,
    read: ({ pathname }) => {
      const [, type = "", id] = /^\/(?:[\w.]{1,30}\/)?(p|reel|tv)\/([\w-]{5,40})\/?$/.exec(pathname) ?? [];
      return id === undefined ? undefined : { what: "post", frame: `https://www.instagram.com/${type}/${id}/embed/` };
    },
  },
  {
    kind: "openstreetmap",
    provider: "OpenStreetMap",
    hosts: /^(?:www\.)?openstreetmap\.org$/,
    read: openStreetMapFrame,
  },
  {
    kind: "google-maps",
    provider: "Google Maps",
    hosts: /^(?:www\.|maps\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/,
    read: googleMapsFrame,
  },
];

/** What can be shown in a frame for an address, or nothing: then the address stays what it is. */
export function readEmbed(text: string): Embed | undefined {
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol) || address.port !== "" || address.username !== "" || address.password !== "")
    return undefined;
  for (const { kind, provider, hosts, read } of providers) {
    if (!hosts.test(address.hostname)) continue;
    const found = read(address);
    return found && { kind, provider, address: address.href, ...found };
  }
  return undefined;
}
