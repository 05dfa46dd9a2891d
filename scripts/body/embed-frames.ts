// The frame addresses of providers whose pages have many forms.
import type { Embed } from "../../layouts/parts/embed-card.tsx";

type Frame = Pick<Embed, "frame" | "what"> | undefined;

/** Watch pages, short links, shorts and live streams, from the second that the address names. */
export function youtubeFrame({ hostname, pathname, searchParams }: URL): Frame {
  const path =
    hostname === "youtu.be" ? pathname.slice(1) : /^\/(?:shorts|live|embed)\/([^/]*)\/?$/.exec(pathname)?.[1];
  const id = pathname === "/watch" ? searchParams.get("v") : path;
  if (id === null || id === undefined || !/^[\w-]{11}$/.test(id)) return undefined;
  const start = secondsOf(searchParams.get("t") ?? searchParams.get("start") ?? "");
  return { what: "video", frame: `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ""}` };
}

/** `90`, `90s` and `1h2m3s` in seconds; 0 for anything else. */
function secondsOf(time: string): number {
  const match = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time);
  const [, hours = 0, minutes = 0, seconds = 0] = match ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Posts, photos and videos; Facebook's plugins take the page's address, which is put together anew. */
export function facebookFrame({ pathname, searchParams }: URL): Frame {
  const video = /^\/[\w.-]+\/videos\/(?:[\w.-]+\/)?\d+\/?$/.test(pathname) || /^\/reel\/\d+\/?$/.test(pathname);
  if (video) return facebookPlugin("video", pathname);
  const watched = /^\/watch\/?$/.test(pathname) ? searchParams.get("v") : null;
  if (watched !== null && isNumber(watched)) return facebookPlugin("video", `/watch/?v=${watched}`);
  if (/^\/[\w.-]+\/posts\/[\w.%-]+\/?$/.test(pathname)) return facebookPlugin("post", pathname);
  const [story, page] = [searchParams.get("story_fbid") ?? "", searchParams.get("id") ?? ""];
  if (/^\/(?:permalink|story)\.php$/.test(pathname) && /^\w+$/.test(story) && isNumber(page))
    return facebookPlugin("post", `/permalink.php?story_fbid=${story}&id=${page}`);
  return undefined;
}

function facebookPlugin(what: "video" | "post", path: string): Frame {
  const address = encodeURIComponent(`https://www.facebook.com${path}`);
  return { what, frame: `https://www.facebook.com/plugins/${what}.php?href=${address}` };
}

/** `#map=zoom/latitude/longitude`, or a marker in `?mlat=…&mlon=…`, or both. */
export function openStreetMapFrame({ hash, searchParams }: URL): Frame {
  const [, zoom, ...centre] = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)(?:&|$)/.exec(hash) ?? [];
  const marker = [searchParams.get("mlat") ?? centre[0], searchParams.get("mlon") ?? centre[1]];
  const point = pointOf(marker[0], marker[1]);
  const middle = pointOf(centre[0] ?? marker[0], centre[1] ?? marker[1]);
  const scale = Number(zoom ?? 15);
  if (point === undefined || middle === undefined || !(scale >= 0 && scale <= 22)) return undefined;
  // The part of the world that a frame of 600 by 400 pixels shows, on tiles of 256 pixels.
  const wide = (360 / 2 ** scale) * (600 / 256);
  const high = (wide * 400 * Math.cos((middle.latitude * Math.PI) / 180)) / 600;
  const corner = (step: number) => [middle.longitude + step * wide, middle.latitude + step * high].map(degrees);
  const box = encodeURIComponent([...corner(-0.5), ...corner(0.5)].join(","));
  const mark = encodeURIComponent([point.latitude, point.longitude].map(degrees).join(","));
  return {
    what: "map",
    frame: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik&marker=${mark}`,
  };
}

/** A place, `/maps/place/Name/@50.45,30.52,15z`, a view of the map, or a search, `?q=…`. */
export function googleMapsFrame({ hostname, pathname, searchParams }: URL): Frame {
  if (!hostname.startsWith("maps.") && !/^\/maps(?:\/|$)/.test(pathname)) return undefined;
  const [, latitude, longitude, zoom] = /\/@(-?[\d.]+),(-?[\d.]+),(\d{1,2})(?:\.\d+)?z/.exec(pathname) ?? [];
  const point = pointOf(latitude, longitude);
  const query = point === undefined ? searchParams.get("q") : `${degrees(point.latitude)},${degrees(point.longitude)}`;
  if (query === null || query.trim() === "") return undefined;
  const scale = zoom === undefined ? "" : `&z=${zoom}`;
  return {
    what: "map",
    frame: `https://www.google.com/maps?q=${encodeURIComponent(query.trim())}${scale}&output=embed`,
  };
}

function pointOf(latitude: string | undefined, longitude: string | undefined) {
  const point = { latitude: Number(latitude ?? Number.NaN), longitude: Number(longitude ?? Number.NaN) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : undefined;
}

/** To a tenth of a metre, without zeros at the end. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}

function isNumber(text: string): boolean {
  return /^\d{1,30}$/.test(text);
}
