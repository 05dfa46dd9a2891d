// Rule: links to other sites say so, links to this site get its base path and lead to where its pages are now, and links
// that could run code, or lead to what is not out, are no links.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { decoded } from "../../base/decoded.ts";
import { liteStoryPath } from "../../desk/lite-paths.ts";
import { type Body, bodyOf, lookUp } from "../body.ts";

const allowedSchemes: readonly string[] = ["http", "https", "mailto", "tel"];
const dangerousSchemes: readonly string[] = ["javascript", "vbscript", "data", "file"];

export function links(markdown: MarkdownIt): void {
  // markdown-it would print a refused link as if it were text; here it is parsed, reported and unwrapped.
  markdown.validateLink = () => true;
  markdown.core.ruler.before("smartquotes", "links", treatLinks);
}

function treatLinks(state: StateCore): void {
  const body = bodyOf(state.env);
  for (const token of state.tokens)
    if (token.type === "inline" && token.children !== null) token.children = treat(token.children, body);
}

function treat(tokens: Token[], body: Body): Token[] {
  if (!tokens.some((token) => token.type === "link_open")) return tokens;
  let refused = false;
  return tokens.filter((token) => {
    if (token.type === "link_open") {
      const written = String(token.attrGet("href") ?? "");
      if (body.survey !== undefined) report(token, written, body);
      const address = leadOf(written, body);
      refused = address === null || schemeProblem(address) !== undefined;
      if (address !== null && !refused) complete(token, address, body);
      return !refused;
    }
    return token.type !== "link_close" || !refused;
  });
}

/** Whatever stands before the first colon is a scheme, even if a browser would not think so: disguises end here. */
function schemeProblem(address: string): string | undefined {
  const [, written] = /^([^/?#]*?):/.exec(address) ?? [];
  if (written === undefined) return undefined;
  const scheme = written.toLowerCase();
  if (allowedSchemes.includes(scheme)) return undefined;
  const instead =
    "Write a web address, like https://example.org/page, a page of this site, like /about/, or mailto: or tel: with what belongs to it.";
  return dangerousSchemes.includes(scheme.replaceAll(/%[0-9a-f]{2}|[^a-z]/g, ""))
    ? `Links that start with "${written}:" are refused, because they could harm readers. ${instead}`
    : `Links cannot start with "${written}:". ${instead}`;
}

/** The address that answers for a link's own; null where readers find nothing. */
function leadOf(address: string, { text: { leads } }: Body): string | null {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const lead = leads && lookUp(leads, readable(path));
  if (lead === undefined || lead === null) return lead === null ? null : address;
  return (lead.startsWith("/") ? encodeURI(lead) : lead) + (/[?#]/.test(lead) ? "" : rest);
}

function complete(token: Token, address: string, { text, ownOrigin = "", page, lite }: Body): void {
  token.attrSet("href", address);
  const root = page === undefined ? text.base : ownOrigin + text.base;
  if (address.startsWith("//") || /^https?:/i.test(address)) {
    if (originOf(address) !== ownOrigin)
      token.attrSet("rel", text.sponsored ? "sponsored noopener" : "external noopener");
    if (page !== undefined) token.attrSet("href", address.replace(/^\/\//, "https://"));
  } else if (address.startsWith("/"))
    token.attrSet("href", root + ((lite ? liteStoryPath(address) : undefined) ?? address).slice(1));
  else if (address.startsWith("#") && (address.length > 1 || page !== undefined))
    token.attrSet("href", `${page ?? ""}#${text.idPrefix}${address.slice(1)}`);
}

function originOf(address: string): string | undefined {
  const whole = address.startsWith("//") ? `https:${address}` : address;
  return URL.canParse(whole) ? new URL(whole).origin : undefined;
}

function report(token: Token, address: string, { survey }: Body): void {
  if (survey === undefined) return;
  const place = survey.placeOf(token);
  const problem = schemeProblem(address);
  if (problem !== undefined) survey.mistake(place, problem);
  else if (address === "")
    survey.mistake(place, "This link leads nowhere. Write its address in the round brackets, like [text](/about/)");
  else if (/^www\./i.test(address))
    survey.mistake(place, `"${address}" is not a whole web address. Write https://${address}`);
  else if (!/^(?:[a-z]+:|\/\/|#)/i.test(address))
    survey.references.push({ ...place, type: "link", to: readable(address) });
}

/** As the text writes it: markdown-it has encoded what stands outside of ASCII. */
function readable(address: string): string {
  return decoded(address, decodeURI);
}
