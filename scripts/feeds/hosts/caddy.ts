// Caddyfile: to be imported into the site's block, beside its own `root`.
import type { ServerProps } from "../../desk/host-props.ts";
import { slashForms } from "./encode-path.ts";
import { type Headers, headerRules, type Where } from "./header-rules.ts";

/** Later `header` directives overwrite earlier ones. https://caddyserver.com/docs/caddyfile/directives/header */
export function renderCaddy(props: ServerProps, frameHosts: readonly string[]): string {
  const { security, caching, rules } = headerRules(frameHosts, props.secure);
  const { base } = props;
  const blocks = [...rules].reverse().map(({ where, headers, type }, place) => {
    const name = `@dateline${place}`;
    const all = type === undefined ? headers : { ...headers, "Content-Type": `${type}; charset=utf-8` };
    return `${name} path ${quoted(pathOf(base, where))}\nheader ${name} {\n${headerLines(all)}\n}`;
  });
  return `# Written by the build. Import it into the site's block: example.org { root * …; import …/Caddyfile }
header {
${headerLines({ ...security, ...caching })}
}
${blocks.join("\n")}
${mapOf(
  "moved",
  props.redirects.map(({ from, to }) => [from, to]),
)}
@datelineMoved vars_regexp {dateline_moved} .+
redir @datelineMoved {dateline_moved} 301
${mapOf(
  "gone",
  props.gone.map(({ path, page }) => [path, page]),
)}
@datelineGone vars_regexp {dateline_gone} .+
error @datelineGone 410
handle_errors {
	@datelineNotFound expression {err.status_code} == 404
	rewrite @datelineNotFound ${base}404.html
	@datelineWasHere vars_regexp {dateline_gone} .+
	rewrite @datelineWasHere {dateline_gone}
	file_server
}
file_server${props.compressed ? " {\n\tprecompressed br gzip\n}" : ""}
`;
}

function mapOf(name: string, pairs: readonly (readonly [string, string])[]): string {
  const lines = pairs.flatMap(([from, to]) => slashForms(from).map((form) => `\t${quoted(form)} ${quoted(to)}`));
  return [`map {path} {dateline_${name}} {`, ...lines, '\tdefault ""', "}"].join("\n");
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
