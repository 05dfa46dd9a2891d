// Draws a card: what stands where, and how large. The words are set by typeface.ts and set-lines.ts.
import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";
import sharp, { type Sharp } from "sharp";
import { socialSize } from "../social-image.ts";
import type { Card } from "./card.ts";
import { cutToWidth, type Room, setLines } from "./set-lines.ts";
import { openTypeface } from "./typeface.ts";

const { width, height } = socialSize;

/** The light palette of layouts/css/tokens.css: previews show cards on any ground. */
const colours = { paper: "#fdfcf9", ink: "#16181d", inkSoft: "#4a4e57", accent: "#9c1430" } as const;

/** Messengers show cards at a quarter of their size: nothing is set smaller than can be read then. */
const edge = 72;
const column = width - 2 * edge;
const label = { size: 38, baseline: 104 };
const foot = { size: 38, baseline: 566, rule: 500 };
const headline: Room & { readonly top: number } = {
  top: 128,
  width: column,
  height: 344,
  sizes: [128, 116, 104, 96, 88, 80, 72, 64, 58],
  lineHeight: 1.1,
  mostLines: 5,
};
/** How far letters without descenders reach above the baseline, as part of the size. */
const capHeight = 0.67;

interface Shape {
  readonly fill: string;
  readonly path: string;
}

/** The pixels of a card, ready to be encoded. */
export function drawCard(card: Card): Sharp {
  return sharp(Buffer.from(svgOfCard(card)));
}

/** The same as shapes: whoever lets them be others raises `designVersion`. */
export function svgOfCard(card: Card): string {
  return svgOf(shapesOf(card));
}

function shapesOf(card: Card): Shape[] {
  const text = openTypeface("bold").settable(card.headline);
  const isUnwritable = text === undefined || text === "";
  return isUnwritable || card.headline === card.paper
    ? nameAlone(card, isUnwritable ? "" : card.credit)
    : [...labelOf(card), ...headlineOf(text), ...footOf(card)];
}

function labelOf(card: Card): Shape[] {
  const face = openTypeface("semibold");
  const text = cutToWidth(face.settable(card.label ?? "") ?? "", column, label.size, face.widthOf);
  return [{ fill: colours.accent, path: face.pathOf(text, label.size, edge, label.baseline) }];
}

function headlineOf(text: string): Shape[] {
  const face = openTypeface("bold");
  const { lines, size } = setLines(text, headline, face.widthOf);
  const leading = size * headline.lineHeight;
  const block = (lines.length - 1) * leading + size * capHeight;
  const first = headline.top + (headline.height - block) / 2 + size * capHeight;
  return lines.map((line, index) => ({
    fill: colours.ink,
    path: face.pathOf(line, size, edge, first + index * leading),
  }));
}

/** The paper's name at the left, who wrote it at the right, under a double rule. */
function footOf({ paper, credit = "" }: Card): Shape[] {
  const [bold, regular] = [openTypeface("bold"), openTypeface("regular")];
  const name = cutToWidth(bold.settable(paper) ?? "", column * 0.6, foot.size, bold.widthOf);
  const left = column - bold.widthOf(name, foot.size) - edge / 2;
  const by = cutToWidth(regular.settable(credit) ?? "", left, foot.size * 0.9, regular.widthOf);
  const byLeft = width - edge - regular.widthOf(by, foot.size * 0.9);
  return [
    ...doubleRule(foot.rule),
    { fill: colours.ink, path: bold.pathOf(name, foot.size, edge, foot.baseline) },
    { fill: colours.inkSoft, path: regular.pathOf(by, foot.size * 0.9, byLeft, foot.baseline) },
  ];
}

/** For the paper itself, and for a headline in letters that the typeface has not: its name, with a line beneath. */
function nameAlone({ paper }: Card, line = ""): Shape[] {
  const [bold, regular] = [openTypeface("bold"), openTypeface("regular")];
  const text = regular.settable(line) ?? "";
  const size = Math.max(foot.size * 0.75, foot.size * Math.min(1, column / regular.widthOf(text, foot.size)));
  const beneath = cutToWidth(text, column, size, regular.widthOf);
  return [
    ...headlineOf(bold.settable(paper) ?? ""),
    ...doubleRule(foot.rule),
    { fill: colours.inkSoft, path: regular.pathOf(beneath, size, edge, foot.baseline) },
  ];
}

function doubleRule(y: number): Shape[] {
  return [
    { fill: colours.ink, path: bar(edge, y, column, 4) },
    { fill: colours.ink, path: bar(edge, y + 8, column, 2) },
  ];
}

function bar(x: number, y: number, w: number, h: number): string {
  return `M${x} ${y}h${w}v${h}h${-w}Z`;
}

function svgOf(shapes: readonly Shape[]): string {
  const namespace = "http://www.w3.org/2000/svg";
  const document = new DOMImplementation().createDocument(namespace, "svg");
  const root = document.documentElement;
  if (root === null) throw new Error("A new XML document has no root.");
  for (const [name, value] of Object.entries({ width, height })) root.setAttribute(name, String(value));
  for (const { fill, path } of [{ fill: colours.paper, path: bar(0, 0, width, height) }, ...shapes]) {
    const element = document.createElementNS(namespace, "path");
    element.setAttribute("fill", fill);
    element.setAttribute("d", path);
    root.appendChild(element);
  }
  return new XMLSerializer().serializeToString(document);
}
