// The one list of response headers: which files get which. Printed for Netlify and Cloudflare Pages, nginx and Caddy.

export type Headers = Readonly<Record<string, string>>;

/** Which files a rule is about; paths are from the site's root, without its base path. */
export type Where =
  | { readonly folder: string }
  | { readonly file: string }
  /** How the last part of the path ends. */
  | { readonly ending: string };

export interface HeaderRule {
  readonly where: Where;
  /** Beside, or instead of, those that all files get. */
  readonly headers: Headers;
  /** The media type, where the file's ending does not say it. */
  readonly type?: string;
}

export interface HeaderRules {
  /** On every response. */
  readonly security: Headers;
  /** Where no rule says otherwise: pages and whatever is found by a fixed address. */
  readonly caching: Headers;
  /** A file follows the first rule that fits. */
  readonly rules: readonly HeaderRule[];
}

/** Named by their content: what is at such an address never changes. */
const forEver = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Files of the search index that Pagefind names by their content. */
const indexEndings = [".pf_meta", ".pf_index", ".pf_filter", ".pf_fragment"];
const freshFor = (seconds: number) => ({ "Cache-Control": `public, max-age=${seconds}, must-revalidate` });
/** Readers in a browser fetch feeds from other origins. */
const forAll = { "Access-Control-Allow-Origin": "*" };
const feed = { ...freshFor(300), ...forAll };

/** `frameHosts` are the hosts whose frames a reader may load by a click; `secure` is true where the site is at https. */
export function headerRules(frameHosts: readonly string[], secure: boolean): HeaderRules {
  const policy = (scripts: string) => ({ "Content-Security-Policy": contentPolicy(scripts, frameHosts) });
  const withProgram = policy("'self' 'wasm-unsafe-eval'");
  return {
    security: {
      ...policy("'self'"),
      ...(secure ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
      "Cross-Origin-Opener-Policy": "same-origin",
    },
    caching: freshFor(60),
    rules: [
      { where: { folder: "assets/" }, headers: forEver },
      { where: { folder: "pictures/" }, headers: forEver },
      { where: { file: "sw.js" }, headers: { "Cache-Control": "no-cache" } },
      { where: { file: "latest.json" }, headers: freshFor(30) },
      { where: { file: "manifest.webmanifest" }, headers: freshFor(3600), type: "application/manifest+json" },
      // Parts of the search index carry a digest in their names, the programs beside them do not.
      { where: { ending: ".pf_fragment" }, headers: forEver },
      { where: { ending: ".pf_index" }, headers: forEver },
      { where: { ending: ".pf_meta" }, headers: forEver },
      // The search program is WebAssembly, which needs this one more word, on this page and its worker alone.
      { where: { folder: "search/" }, headers: withProgram },
      { where: { file: "pagefind/pagefind-worker.js" }, headers: withProgram },
      ...indexEndings.map((ending) => ({ where: { ending }, headers: forEver })),
      { where: { ending: "rss.xml" }, headers: feed, type: "application/rss+xml" },
      { where: { ending: "atom.xml" }, headers: feed, type: "application/atom+xml" },
      { where: { ending: "feed.json" }, headers: feed, type: "application/feed+json" },
      { where: { ending: ".xml" }, headers: freshFor(300) },
    ],
  };
}

/** Nothing but what the site itself holds, and frames of the named hosts; nobody may frame the site. */
function contentPolicy(scripts: string, frameHosts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    `frame-src ${frameHosts.map((host) => `https://${host}`).join(" ")}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What no page of a newspaper asks for. Full screen and protected video stay with the frames that readers load. */
const refusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
  "xr-spatial-tracking",
];
