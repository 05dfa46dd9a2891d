// Bodies that want to do harm, or go on for ever.
import { describe, expect, test } from "vitest";
import { mayBeFramed } from "../../layouts/client/embed.ts";
import { readEmbed } from "../../scripts/body/embed-providers.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { original } from "../picture.ts";
import { bodyText, print, story } from "./paper.ts";

/** The tags that an HTML text opens, with their attributes. */
function tagsOf(html: string): string[] {
  return html.match(/<[a-z][^\s>/]*(?:\s+[^\s"=>]+(?:="[^"]*")?)*\s*\/?>/gi) ?? [];
}

/** Every `<` belongs to a tag that the body rules print, and no attribute runs a script. */
function expectHarmless(html: string): void {
  const opened = html.split("<").length - 1;
  const closing = html.match(/<\/[a-z0-9]+>/g) ?? [];
  expect(opened).toBe(tagsOf(html).length + closing.length);
  for (const tag of tagsOf(html)) {
    expect(tag).not.toMatch(/^<(?:script|iframe|object|embed|style|link|meta|base|form|svg|math)\b/i);
    const attributes = tag.replaceAll(/"[^"]*"/g, '""');
    expect(attributes).not.toMatch(/\s(?:on\w+|style|srcdoc)=/i);
    for (const [, address = ""] of tag.matchAll(/\s(?:href|src|data-embed-src)="([^"]*)"/g))
      expect(protocolOf(address)).toMatch(/^(?:https?|mailto|tel):$/);
  }
}

/** As a browser reads it, on a page of the site. */
function protocolOf(address: string): string {
  return new URL(address.replaceAll("&quot;", '"').replaceAll("&amp;", "&"), "https://example.org/page/").protocol;
}

const disguises = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java&#x73;cript:alert(1)",
  "javascript&colon;alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "&#1;javascript:alert(1)",
  "&#160;javascript:alert(1)",
  "java\\script:alert(1)",
  "javascript\\:alert(1)",
  "<javascript:alert(1)>",
  "< javascript:alert(1)>",
  "<java script:alert(1)>",
  "\u0000javascript:alert(1)",
  "\u200bjavascript:alert(1)",
  "ｊavascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:image/svg+xml,<svg/onload=alert(1)>",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "view-source:javascript:alert(1)",
  "feed:javascript:alert(1)",
];

describe("a link to code is no link, however it is written", () => {
  test.each(disguises)("%j", (address) => {
    for (const markdown of [
      `[a](${address})`,
      `[a](${address} "t")`,
      `[a][r]\n\n[r]: ${address}`,
      `![a](${address})`,
      `<${address}>`,
    ]) {
      expectHarmless(print(markdown));
    }
  });
});

const attacks = [
  '"><script>alert(1)</script>',
  '" onload="alert(1)',
  "<img src=x onerror=alert(1)>",
  "'><svg/onload=alert(1)>",
  "</figcaption><script>",
  "&lt;script&gt;",
  "]]><!--",
];

describe("HTML is text, wherever it stands", () => {
  test.each(attacks)("%s", (attack) => {
    const picture = {
      ...original,
      file: `x${attack}`,
      alt: attack,
      caption: attack,
      credit: { line: attack, photographer: attack, pool: false },
    };
    const hostileStory = {
      ...story,
      headline: attack,
      standfirst: attack,
      authors: [{ name: attack }],
      address: `/${attack}`,
    };
    const markdown = [
      attack,
      `# ${attack}`,
      `![${attack}](x "${attack.replaceAll('"', '\\"')}")`,
      `![${attack}](absent)`,
      `inline ![${attack}](x) [${attack}](https://example.org/${encodeURI(attack)} '${attack}')`,
      `[b](<https://example.org/${attack.replaceAll(/[<>]/g, "")}>)`,
      `::: facts ${attack}\n${attack}\n:::`,
      `::: quote ${attack}\n${attack}\n:::`,
      `::: ${attack}\n${attack}\n:::`,
      "::story s",
      `::story ${attack}`,
      `a[^${attack.replaceAll(/[\s\]]/g, "")}]\n\n[^${attack.replaceAll(/[\s\]]/g, "")}]: ${attack}`,
      `b^[${attack.replaceAll("]", "")}]`,
      `\`\`\`${attack}\n${attack}\n\`\`\``,
      `| ${attack} |\n|---|\n| ${attack} |`,
      `[${attack}](https://youtu.be/dQw4w9WgXcQ?${attack.replaceAll(/[\s<>]/g, "")})`,
      `https://www.google.com/maps?q=${attack.replaceAll(/\s/g, "+")}`,
    ].join("\n\n");
    const html = print(markdown, {
      pictures: { x: picture },
      stories: { s: hostileStory, [attack]: hostileStory },
      base: "/",
      idPrefix: "",
    });
    expectHarmless(html);
    expect(html).not.toMatch(/<script/i);
    expect(() => surveyBody(markdown)).not.toThrow();
  });
});

test("an id prefix is escaped as well", () => {
  expectHarmless(print("## a\n\nb^[c] [d](#a)\n\n::: facts e\nf\n:::", { idPrefix: '"><script>' }));
});

const addresses = [
  'https://www.youtube.com/watch?v="onload="1',
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload",
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1%22%3E",
  "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://evil.example/https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  "https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
  "https://user:word@www.youtube.com/watch?v=dQw4w9WgXcQ",
  "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
  "https://youtu.be/../../../x",
  'https://x.com/a/status/1?id=2"><script>',
  "https://x.com/a/status/1e5",
  "https://t.me/channel/1/../../x",
  "https://t.me/joinchat/AAAA",
  "https://www.facebook.com/watch/?v=1%26href%3Dhttps%3A%2F%2Fevil.example",
  "https://www.facebook.com/a/posts/1%22%3E%3Cscript%3E?x=<script>",
  "https://www.instagram.com/p/a%2F..%2F..%2F/",
  "https://www.openstreetmap.org/#map=1e9/NaN/Infinity",
  "https://www.openstreetmap.org/?mlat=<b>&mlon=1",
  "https://www.google.com/maps?q=%22%3E%3Cscript%3E%26output%3Dx",
  "https://www.google.com/maps/@1,2,3z/..%2f",
  "https://www.google.com/url?q=https://evil.example",
];

test.each(addresses)("a frame's address is made of checked parts: %s", (address) => {
  const embed = readEmbed(address);
  if (embed !== undefined) {
    expect(mayBeFramed(embed.frame)).toBe(true);
    expect(embed.frame).toMatch(/^https:\/\/[a-z.-]+\/[\w./?=&%-]+$/i);
    expect(embed.frame).not.toContain("evil.example&");
  }
  if (/evil\.example\/|user:|:8443/.test(address)) expect(embed).toBeUndefined();
  expectHarmless(print(address));
  expectHarmless(print(`[a](<${address.replaceAll(/[<>]/g, "")}>)`));
});

test("the page's script frames nothing but the providers", () => {
  expect(mayBeFramed("https://evil.example/embed")).toBe(false);
  expect(mayBeFramed("http://t.me/a/1?embed=1")).toBe(false);
  expect(mayBeFramed("javascript:alert(1)")).toBe(false);
  expect(mayBeFramed("https://t.me.evil.example/")).toBe(false);
  expect(mayBeFramed("https://t.me:444/")).toBe(false);
  expect(mayBeFramed("/local")).toBe(false);
});

/** How long they may take is not asked here: a slow machine proves nothing. */
const many = 50_000;
const endless: [string, string][] = [
  ["brackets", "[".repeat(many)],
  ["brackets that close", "[".repeat(many) + "]".repeat(many)],
  ["pictures", "![".repeat(many) + "](a)".repeat(many)],
  ["links", "[a](".repeat(many)],
  ["stars", "*".repeat(many)],
  ["stars with letters", "*a ".repeat(many)],
  ["stars and underscores", "*_".repeat(many)],
  ["strikes", "~~a ".repeat(many)],
  ["quotations", ">".repeat(many)],
  ["lists", "- ".repeat(many)],
  ["notes at once", "^[".repeat(many) + "]".repeat(many)],
  ["notes that open", "^[".repeat(many)],
  ["notes without text", "[^".repeat(many)],
  ["notes inside notes", "[^a]: ".repeat(1000)],
  ["backticks", "`a``b".repeat(many / 5)],
  ["boxes", "::: facts T\n".repeat(2000)],
  ["ends of boxes", ":::\n".repeat(2000)],
  ["boxes in quotations", Array.from({ length: 200 }, (_, depth) => `${"> ".repeat(depth)}::: facts T`).join("\n")],
  ["paragraphs in a box that is wrong", `::: x\n${"a\n\n".repeat(many)}:::`],
  ["stories", "::story trade\n".repeat(2000)],
  ["quotes", "\"'".repeat(many)],
  ["entities", "&".repeat(many)],
  ["angle brackets", "<".repeat(many)],
  ["tables", `${"|a".repeat(2000)}\n${"|-".repeat(2000)}\n${"|b".repeat(2000)}`],
  ["one picture a line", "![a](bare.jpg)\n\n".repeat(2000)],
];

test.each(endless)(
  "a text of %s comes to an end",
  (_name, markdown) => {
    expectHarmless(print(markdown).slice(0, 2_000_000));
    expect(Array.isArray(surveyBody(markdown))).toBe(true);
  },
  0,
);

test("a body leaves nothing behind for the next", () => {
  const first = print("a^[b]\n\n## c\n\n[r]: /r/");
  expect(print("a^[b]\n\n## c\n\n[r]: /r/")).toBe(first);
  expect(print("[x][r]")).toBe("<p>[x][r]</p>\n");
  expect(bodyText("a").markdown).toBe("a");
});
