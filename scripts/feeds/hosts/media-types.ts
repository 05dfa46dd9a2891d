// The media type of every kind of file that a site is made of, for web servers whose own list is shorter.

/** By the file's ending. Text is UTF-8, which the servers add. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
  txt: "text/plain",
  svg: "image/svg+xml",
  avif: "image/avif",
  webp: "image/webp",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  ico: "image/x-icon",
  woff2: "font/woff2",
  wasm: "application/wasm",
};

/** Types whose bytes are text, other than text/html. */
export function isText(type: string): boolean {
  return type.startsWith("text/") || /[/+](?:json|xml)$/.test(type);
}
