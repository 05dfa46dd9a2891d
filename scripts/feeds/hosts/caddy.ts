// Caddyfile: to be imported into the site's block, beside its own `root`.
import type { ServerProps } from "../../desk/props/hosts.ts";
import { slashForms } from "./encode-path.ts";
import { type Headers, headerRules, type Where } from "./header-rules.ts";
import { answerHeaders, liteFolder, literally, whoAsks } from "./lite-rule.ts";

/**
 * Inside `route`, directives keep their order, so that later headers overwrite earlier ones; elsewhere Caddy sorts them.
 * https://caddyserver.com/docs/caddyfile/directives/route
 */
export function renderCaddy(props: ServerProps, frameHosts: readonly string[]): string {
  const { security, caching, rules } = headerRules(frameHosts, props.secure);
  const { base } = props;
  const blocks = [...rules].reverse().map(({ where, headers, type }, place) => {
    const name = `@dateline${place}`;
    const all = type === undefined ? headers : { ...headers, "Content-Type": `${type}; charset=utf-8` };
    return `${name} path ${quoted(pathOf(base, where))}\nheader ${name} {\n${headerLines(all)}\n}`;
  });
  const moved = props.redirects.map(({ from, to }): [string, string] => [from, to]);
  const gone = props.gone.map(({ path, page }): [string, string] => [path, page]);
  const everywhere = `header {\n${headerLines({ ...security, ...caching })}\n}`;
  return `# Written by the build. Import it into the site's block: example.org { root * …; import …/Caddyfile }
route {
${everywhere}
${blocks.join("\n")}
${props.lite ? leadingToLite(base) : ""}${mapOf("moved", moved)}
@datelineMoved not vars {dateline_moved} -
redir @datelineMoved {dateline_moved} 301
${mapOf("gone", gone)}
@datelineGone not vars {dateline_gone} -
error @datelineGone 410
file_server${props.compressed ? " {\n\tprecompressed br gzip\n}" : ""}
}
handle_errors {
${everywhere}
@datelineNotFound expression {err.status_code} == 404
rewrite @datelineNotFound ${base}404.html
@datelineWasHere expression {err.status_code} == 410
rewrite @datelineWasHere {dateline_gone}
file_server
}
`;
}

/** The file is looked for by the address in letters; the reader is led by the address as it was sent, with its escapes. */
function leadingToLite(base: string): string {
  const lite = quoted(liteFolder(base));
  const headers = Object.entries(whoAsks).map(([name, value]) => `\theader_regexp ${name} ${quoted(`^${value}$`)}`);
  return `map {path} {dateline_twin} {
\t"~^${literally(decodeURI(base))}(.*/|)$" "${liteFolder(decodeURI(base))}\${1}index.html"
\tdefault -
}
map {uri} {dateline_lite} {
\t"~^${literally(base)}([^?]*)" "${liteFolder(base)}\${1}"
\tdefault ${lite}
}
@datelineLite {
${headers.join("\n")}
\tfile {dateline_twin}
}
header @datelineLite {
${headerLines(answerHeaders)}
}
redir @datelineLite {dateline_lite} 302
`;
}

function mapOf(name: string, pairs: readonly (readonly [string, string])[]): string {
  const lines = pairs.flatMap(([from, to]) => slashForms(from).map((form) => `\t${quoted(form)} ${quoted(to)}`));
  return [`map {path} {dateline_${name}} {`, ...lines, "\tdefault -", "}"].join("\n");
}

function pathOf(base: string, where: Where): string {
  if ("folder" in where) return `${base}${where.folder}*`;
  return "file" in where ? base + where.file : `*${where.ending}`;
}

function headerLines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `\t${name} ${quoted(value)}`)
    .join("\n");
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
