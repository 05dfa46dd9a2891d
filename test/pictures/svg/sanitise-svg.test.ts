// SVG files as agencies, editors and attackers send them: what is published is safe, and still the picture.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeRenditions } from "../../../scripts/pictures/make-renditions.ts";
import { type RenditionFormat, renditionOf, renditionOutput } from "../../../scripts/pictures/rendition.ts";
import { sanitiseSvg } from "../../../scripts/pictures/svg/sanitise-svg.ts";
import { madeOf } from "../../picture.ts";
import { readTags, withoutExiftool } from "../exiftool.ts";

const svg = (inside: string, attributes = 'width="40" height="20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

function cleaned(text: string): string {
  const clean = sanitiseSvg(text);
  if ("problem" in clean) throw new Error(clean.problem);
  return clean.print({ creators: [] });
}

const red = '<rect width="40" height="20" fill="#ff0000"/>';

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a script that lies elsewhere", '<script href="https://evil.example/x.js"/>'],
  ["a script of another prefix", '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
  ["a script of XHTML", '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'],
  ["an event handler", '<rect width="1" height="1" onload="alert(1)" onclick="alert(1)"/>'],
  ["an event handler in capitals", '<rect width="1" height="1" ONLOAD="alert(1)"/>'],
  [
    "HTML",
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
  ],
  ["a link that runs", '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'],
  ["a link that runs, by another name", '<a xlink:href="java&#10;script:alert(1)"><rect width="1" height="1"/></a>'],
  ["a picture from elsewhere", '<image href="https://evil.example/pixel.png" width="1" height="1"/>'],
  ["a picture from beside the page", '<image xlink:href="//evil.example/pixel.png" width="1" height="1"/>'],
  ["an SVG in a picture", '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>'],
  ["HTML in a picture", '<image href="data:text/html;base64,PHN2Zy8+" width="1" height="1"/>'],
  ["a use from elsewhere", '<use href="https://evil.example/x.svg#a"/>'],
  ["a paint from elsewhere", '<rect width="1" height="1" fill="url(https://evil.example/x.svg#a)"/>'],
  ["a filter picture from elsewhere", '<filter id="f"><feImage href="https://evil.example/pixel.png"/></filter>'],
  ["an import in a style", '<style>@import "https://evil.example/x.css";</style>'],
  ["a font from elsewhere", "<style>@font-face{font-family:x;src:url(https://evil.example/x.woff2)}</style>"],
  ["an escaped address in a style", "<style>rect{fill:\\75rl(https://evil.example/x)}</style>"],
  ["a commented address in a style", "<style>rect{fill:u/**/rl(https://evil.example/x)}</style>"],
  ["an address in a style attribute", '<rect width="1" height="1" style="fill:url(https://evil.example/x)"/>'],
  ["a picture set in a style", "<style>rect{mask:image-set('https://evil.example/x' 1x)}</style>"],
  [
    "a movement that sets a link",
    '<a><animate attributeName="href" values="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/></a>',
  ],
  ["a handler element", '<handler type="text/javascript">alert(1)</handler><listener event="load"/>'],
  ["an iframe", '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>'],
  ["a comment that hides something", "<!-- <script>alert(1)</script> -->"],
  ["an instruction to load a style", '<?xml-stylesheet href="https://evil.example/x.css"?>'],
  ["metadata of the program it came from", '<metadata><x secret="evil.example"/></metadata>'],
])("%s is left out", (_, inside) => {
  const text = cleaned(svg(red + inside));
  expect(text).not.toMatch(
    /evil|alert|script|onload|onclick|onerror|foreignObject|<a[ >]|animate|<set|data:|listener|iframe|@|<!--|<\?|url\(|\\/i,
  );
  expect(text).toContain('fill="#ff0000"');
});

test.each([
  ["an entity bomb", `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${svg("<title>&b;</title>")}`, "<!ENTITY"],
  [
    "an outside entity",
    `<!DOCTYPE svg SYSTEM "x" [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("<title>&a;</title>")}`,
    "<!ENTITY",
  ],
  ["an unknown entity", svg("<title>&a;</title>"), "whole SVG file"],
  ["half a file", svg(red).slice(0, 130), "whole SVG file"],
  ["an empty file", "", "whole SVG file"],
  ["HTML", "<html><body><svg/></body></html>", "whole SVG file"],
  ["one without a size", svg(red, 'width="100%"'), "how large"],
  ["one of no size", svg(red, 'width="0" height="0"'), "how large"],
  ["an enormous one", svg(red, 'width="1e9" height="1e9"'), "how large"],
  ["groups without end", svg("<g>".repeat(5000) + "</g>".repeat(5000)), "groups within groups"],
  ["uses in a circle", svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "too large a drawing"],
  [
    "uses that double",
    svg(
      `<g id="a0">${red}</g>${Array.from({ length: 30 }, (_, i) => `<g id="a${i + 1}"><use href="#a${i}"/><use href="#a${i}"/></g>`).join("")}`,
    ),
    "too large a drawing",
  ],
  [
    "a long chain of uses",
    svg(Array.from({ length: 20_000 }, (_, i) => `<use id="a${i}" href="#a${i + 1}"/>`).join("")),
    "too large a drawing",
  ],
])("%s is refused", (_, text, problem) => {
  expect(sanitiseSvg(text)).toEqual({ problem: expect.stringContaining(problem) });
});

test("what a drawing needs stays: styles, gradients, filters, text, uses, embedded pictures, a plain DOCTYPE", () => {
  const pixel = "data:image/png;base64,iVBORw0KGgo=";
  const inside = `<title>A map</title><style>.a{fill:url(#g)} @media (prefers-color-scheme: dark){.a{fill:#fff}}</style>
    <defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient><g id="s">${red}</g></defs>
    <use xlink:href="#s" x="2"/><path class="a" d="M0 0h4v4Z" style="stroke:#000" filter="url(#f)"/>
    <text x="1" y="9" font-family="serif">Kyiv &amp; Київ <tspan dy="2">&lt;b&gt;</tspan></text>
    <a href="/elsewhere/"><circle r="3"/></a><image href="${pixel}" width="1" height="1"/>`;
  const doctype =
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  const text = cleaned(doctype + svg(inside));
  for (const kept of [
    "<title>A map</title>",
    ".a{fill:url(#g)}",
    "@media",
    '<linearGradient id="g">',
    'href="#s"',
    'style="stroke:#000"',
    'filter="url(#f)"',
    "Kyiv &amp; Київ",
    "&lt;b",
    "<circle",
    pixel,
  ])
    expect(text).toContain(kept);
  expect(text).not.toContain("elsewhere");
  expect(cleaned(text)).toBe(text);
});

test.each([
  ['width="40" height="20"', [40, 20]],
  ['viewBox="0 0 300 200"', [300, 200]],
  ['viewBox="0 0 300 200" width="600"', [600, 400]],
  ['viewBox="0 0 300 200" width="100%" height="100%"', [300, 200]],
  ['width="10mm" height="1in"', [38, 96]],
])("%s is so many pixels", (attributes, size) => {
  const clean = sanitiseSvg(svg(red, attributes));
  expect("problem" in clean ? clean.problem : [clean.width, clean.height]).toEqual(size);
});

const { skip, reason } = withoutExiftool();

describe("a drawing's renditions", () => {
  const rights = { creators: ["Олена <Коваль>"], creditLine: "A & B", licensor: { url: "https://agency.example/" } };

  async function make(formats: readonly RenditionFormat[], width: number, ratio?: number) {
    const folder = mkdtempSync(join(tmpdir(), "dateline-svg-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, "content/pictures"), { recursive: true });
    const text = svg(`${red}<script>alert(1)</script><rect x="20" width="20" height="20" fill="#00f"/>`);
    writeFileSync(join(folder, "content/pictures/a.svg"), text);
    const original = madeOf(Buffer.from(text), {
      file: "a.svg",
      id: "",
      name: "a",
      width: 40,
      height: 20,
      form: "vector",
      colour: "#000000",
      rights,
      focus: "0% 50%",
    });
    const outputs = formats.map((format) => renditionOutput(renditionOf(original, width, format, ratio)));
    const workshop = {
      root: folder,
      cache: join(folder, "cache"),
      originals: new Map([[original.id, original]]),
      cards: new Map(),
    };
    expect(await makeRenditions(workshop, outputs, join(folder, "site"), () => {})).toEqual([]);
    return outputs.map((output) => join(folder, "site", output));
  }

  test("as pixels it is sharp in any size, and cropped around its focus", async () => {
    const [png = ""] = await make(["png"], 400, 1);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([400, 400]);
    expect([...data.subarray(0, 3)]).toEqual([255, 0, 0]);
    expect([...data.subarray(390 * 3, 391 * 3)]).toEqual([255, 0, 0]);
  });

  test("as SVG it is safe, and browsers know its size", async () => {
    const [file = ""] = await make(["svg"], 400);
    const text = readFileSync(file, "utf8");
    expect(file).toContain(".40x20.svg");
    expect(text).not.toContain("<script");
    expect(text).toContain('width="40" height="20" viewBox="0 0 40 20"');
  });

  test.skipIf(skip)(`exiftool reads its rights${reason}`, async () => {
    const [file = ""] = await make(["svg"], 400);
    expect(readTags(file)).toEqual({
      "XMP-dc:Creator": ["Олена <Коваль>"],
      "XMP-photoshop:Credit": "A & B",
      "XMP-plus:Licensor": [{ LicensorURL: "https://agency.example/" }],
    });
  });
});
