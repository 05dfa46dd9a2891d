// `npm run bench -- pages`: what a phone on a slow line gets of the sample newspaper: Lighthouse, requests, bytes by type.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import lighthouse, { type Result } from "lighthouse";
import { computeMedianRun, filterToValidRuns } from "lighthouse/core/lib/median-run.js";
import { Refusal } from "../base/command.ts";
import { openChromium } from "./chromium.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

const paths = {
  home: "/",
  article: "/2024/04/us-officials-china-helping-russias-military-build-up/",
  section: "/world/",
  search: "/search/",
} as const;

const story = "content/articles/2024/04/us-officials-china-helping-russias-military-build-up.md";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const options = {
  /** One page only. */
  page: { type: "string" },
  /** How often each page is asked for; what is printed is the median run. */
  rounds: { type: "string", default: "1" },
  /** Names the audits that are not perfect. */
  details: { type: "boolean", default: false },
} as const;

/** Builds the sample, serves it compressed with the headers of a host, and asks Lighthouse (mobile, simulated slow 4G). */
export async function benchPages(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options, strict: true });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Refusal("Write how many rounds: --rounds 5");
  const folder = join(mkdtempSync(join(tmpdir(), "dateline-bench-")), "site");
  const command = ["scripts/launch.mjs", "site/build", "--output", folder, "--now", "2024-05-20T12:00+03:00"];
  const built = spawnSync(process.execPath, command);
  if (built.status !== 0) throw new Refusal(`The sample newspaper cannot be built:\n${built.stderr}`);
  const [site, browser] = await Promise.all([serveSite(folder), openChromium()]);
  try {
    console.log("page      performance  accessibility  best practices  SEO    CLS   TBT ms   LCP ms");
    const results: [string, Result][] = [];
    for (const [name, path] of Object.entries(paths)) {
      if (values.page !== undefined && values.page !== name) continue;
      const runs = await ask(site.origin + path, browser.port, rounds);
      const median = computeMedianRun(runs);
      results.push([name, median]);
      console.log(scoreLine(name, median) + (rounds === 1 ? "" : `  (TBT of all runs: ${blocked(runs)})`));
      if (values.details) for (const line of imperfect(median)) console.log(line);
    }
    console.log("\npage      type         requests    bytes as sent    without headers");
    for (const [name, result] of results) for (const line of weightLines(name, result, site)) console.log(line);
    const text = gzipSync(readFileSync(story, "utf8").split("---").slice(2).join("---")).length;
    console.log(`\nThe story's own text is ${text} bytes of the article's document.`);
  } finally {
    await browser.close();
    site.close();
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
}

/** So many runs of a page may fail. */
const spare = 3;

/** Runs in which the browser painted nothing, which happens on a busy machine, are made again. */
async function ask(address: string, port: number, rounds: number): Promise<Result[]> {
  const runs: Result[] = [];
  let valid: Result[] = [];
  while (valid.length < rounds && runs.length < rounds + spare) {
    const run = await lighthouse(address, { port, onlyCategories: [...categories], logLevel: "error" });
    if (run === undefined) break;
    runs.push(run.lhr);
    valid = filterToValidRuns(runs);
  }
  if (valid.length === 0) throw new Error(`Lighthouse saw nothing of ${address}: ${runs[0]?.runtimeError?.message}`);
  return valid;
}

function blocked(runs: readonly Result[]): string {
  const times = runs.map(({ audits }) => Math.round(audits["total-blocking-time"]?.numericValue ?? Number.NaN));
  return times.sort((a, b) => a - b).join(", ");
}

function scoreLine(name: string, { categories: scores, audits }: Result): string {
  const score = (category: string, width: number) =>
    String(Math.round((scores[category]?.score ?? 0) * 100)).padStart(width);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return [
    name.padEnd(8),
    score("performance", 11),
    score("accessibility", 13),
    score("best-practices", 14),
    score("seo", 3),
    value("cumulative-layout-shift").toFixed(3).padStart(5),
    value("total-blocking-time").toFixed(0).padStart(7),
    value("largest-contentful-paint").toFixed(0).padStart(7),
  ].join("  ");
}

function imperfect({ audits }: Result): string[] {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, title, displayValue, score }) => `  ${id} ${score}: ${title} ${displayValue ?? ""}`);
}

interface Sent {
  readonly url: string;
  readonly resourceType?: string;
  readonly transferSize?: number;
}

function weightLines(name: string, { audits }: Result, { origin, sent }: ServedSite): string[] {
  const details = audits["network-requests"]?.details;
  const items = (details?.type === "table" ? details.items : []) as unknown as readonly Sent[];
  const elsewhere = items.filter(({ url }) => !url.startsWith(origin) && !url.startsWith("data:"));
  if (elsewhere.length > 0)
    throw new Error(`${name} asks other origins: ${elsewhere.map(({ url }) => url).join(", ")}`);
  const kinds = new Map<string, [count: number, whole: number, content: number]>();
  for (const { url, resourceType = "Other", transferSize = 0 } of items) {
    const [count, whole, content] = kinds.get(resourceType) ?? [0, 0, 0];
    kinds.set(resourceType, [count + 1, whole + transferSize, content + (sent.get(url) ?? 0)]);
  }
  return [...kinds].map(([kind, [count, whole, content]]) =>
    [
      name.padEnd(8),
      kind.padEnd(11),
      String(count).padStart(8),
      String(whole).padStart(15),
      String(content).padStart(17),
    ].join("  "),
  );
}
