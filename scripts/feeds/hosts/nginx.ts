// nginx.conf: to be included into the site's `server { … }`, beside its own `root`.
import type { ServerProps } from "../../desk/props/hosts.ts";
import { slashForms } from "./encode-path.ts";
import { type HeaderRule, type Headers, headerRules, type Where } from "./header-rules.ts";
import { answerHeaders, liteFolder, literally, whoAsks } from "./lite-rule.ts";
import { isText, mediaTypes } from "./media-types.ts";

/**
 * nginx hands a location none of the headers around it once it has one of its own, so each location has them all.
 * It compares addresses decoded, so they stand here as letters. https://nginx.org/en/docs/http/ngx_http_core_module.html#location
 */
export function renderNginx(props: ServerProps, frameHosts: readonly string[]): string {
  const { security, caching, rules } = headerRules(frameHosts, props.secure);
  const base = decodeURI(props.base);
  const notFound = quoted(`${base}404.html`);
  const everywhere = { ...security, ...caching };
  return `# Written by the build. Include it into a server block: server { root …; include …/nginx.conf; }
index index.html;
absolute_redirect off;
server_tokens off;
charset utf-8;
charset_types ${textTypes(rules).join(" ")};
${props.compressed ? "gzip_static on;\n" : ""}types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `\t${type} ${ending};`)
  .join("\n")}
}
${headerLines(everywhere, "")}
error_page 404 ${notFound};
location = ${notFound} {
	internal;
}
${props.lite ? leadingToLite(base, { ...everywhere, ...answerHeaders }) : ""}${rules.map((rule) => ruleLocation(base, { ...everywhere, ...rule.headers }, rule)).join("\n")}
${props.redirects.flatMap(({ from, to }) => exactly(from, `return 301 ${quoted(to)};`)).join("\n")}
${props.gone
  .flatMap(({ path, page }) => exactly(path, `error_page 410 ${quoted(decodeURI(page))}; return 410;`))
  .join("\n")}
`;
}

/**
 * nginx knows no "and", so all that has to be true is one text. It escapes what `$1` stands for, hence the names; and the
 * reader is led by the address as it was sent, with its own escapes.
 */
function leadingToLite(base: string, headers: Headers): string {
  const asked = Object.keys(whoAsks).map((header) => `$http_${header.toLowerCase().replaceAll("-", "_")}`);
  const expected = Object.values(whoAsks).join(" ");
  const to = quoted(`${base}to-the-lite-edition`);
  return `set $dateline_asks "${asked.join(" ")} $uri";
set $dateline_twin "";
set $dateline_lite "${liteFolder(encodeURI(base))}";
if ($dateline_asks ~ "^${expected} ${literally(base)}(?<dateline_page>.*/|)$") { set $dateline_twin "$document_root${liteFolder(base)}\${dateline_page}index.html"; }
if ($request_uri ~ "^${literally(encodeURI(base))}(?<dateline_sent>[^?]*)") { set $dateline_lite "${liteFolder(encodeURI(base))}\${dateline_sent}"; }
if (-f $dateline_twin) { rewrite ^ ${to} last; }
location = ${to} {
	internal;
${headerLines(headers, "\t")}
	return 302 $dateline_lite;
}
`;
}

function exactly(path: string, doing: string): string[] {
  return slashForms(path).map((form) => `location = ${quoted(form)} { ${doing} }`);
}

function ruleLocation(base: string, headers: Headers, { where, type }: HeaderRule): string {
  const typed = type === undefined ? "" : `\ttypes {}\n\tdefault_type ${type};\n`;
  return `location ${locationOf(base, where)} {\n${typed}${headerLines(headers, "\t")}\n}`;
}

function locationOf(base: string, where: Where): string {
  if ("folder" in where) return `^~ ${quoted(base + where.folder)}`;
  if ("file" in where) return `= ${quoted(base + where.file)}`;
  return `~ "${where.ending.replaceAll(".", "\\.")}$"`;
}

/** \`always\`: on error pages too. */
function headerLines(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`)
    .join("\n");
}

function textTypes(rules: readonly HeaderRule[]): string[] {
  const types = [...Object.values(mediaTypes), ...rules.flatMap(({ type }) => type ?? [])];
  return [...new Set(types)].filter((type) => isText(type) && type !== "text/html");
}

/** A dollar sign would begin a variable. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&").replaceAll("$", "%24")}"`;
}
