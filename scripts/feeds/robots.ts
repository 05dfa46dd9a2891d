// robots.txt, as RFC 9309 has it.
import type { RobotsProps } from "../desk/props/robots.ts";
import type { FileSurroundings } from "./file-surroundings.ts";
import { whole } from "./whole.ts";

/** Crawlers that gather text to train AI, and the names by which search engines let that alone be refused. */
const trainers = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Google-Extended",
  "GPTBot",
  "meta-externalagent",
];

/** Crawlers that let AI answer questions with a page, now or from an index. */
const answerers = [
  "ChatGPT-User",
  "Claude-SearchBot",
  "Claude-User",
  "DuckAssistBot",
  "meta-externalfetcher",
  "MistralAI-User",
  "OAI-SearchBot",
  "Perplexity-User",
  "PerplexityBot",
];

/** One group for all robots, one for those that the newspaper refuses; an empty rule allows everything. */
export function renderRobots({ disallowed, refused, sitemaps }: RobotsProps, { chrome }: FileSurroundings): string {
  const names = [...(refused.training ? trainers : []), ...(refused.answers ? answerers : [])];
  const rules = disallowed.length === 0 ? ["Disallow:"] : disallowed.map((path) => `Disallow: ${path}`);
  const groups = [
    ["User-agent: *", ...rules],
    ...(names.length === 0 ? [] : [[...names.map((name) => `User-agent: ${name}`), `Disallow: ${chrome.home}`]]),
    ...(sitemaps.length === 0 ? [] : [sitemaps.map((address) => `Sitemap: ${whole(chrome.origin, address)}`)]),
  ];
  return `${groups.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
