// How large an SVG drawing is, by what its root says.
import type { Element } from "@xmldom/xmldom";

const pixelsIn: Readonly<Record<string, number>> = {
  px: 1,
  "": 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};
const largest = 20_000;

interface SvgSize {
  /** In whole CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** Nothing where it says neither a width and height nor a viewBox that a picture could have. */
export function sizeOfSvg(root: Element): SvgSize | undefined {
  const box = readViewBox(root.getAttribute("viewBox"));
  const [wide, high] = [readLength(root.getAttribute("width")), readLength(root.getAttribute("height"))];
  const ratio = box && box.width / box.height;
  const width = wide ?? (high !== undefined && ratio ? high * ratio : box?.width);
  const height = high ?? (wide !== undefined && ratio ? wide / ratio : box?.height);
  if (width === undefined || height === undefined) return undefined;
  const size = { width: Math.round(width), height: Math.round(height) };
  if (Math.min(size.width, size.height) < 1 || Math.max(size.width, size.height) > largest) return undefined;
  return { ...size, viewBox: box?.text ?? `0 0 ${width} ${height}` };
}

function readViewBox(text: string | null): { text: string; width: number; height: number } | undefined {
  const numbers = (text ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || width <= 0 || height <= 0) return undefined;
  return { text: numbers.join(" "), width, height };
}

function readLength(text: string | null): number | undefined {
  const [, number, unit = ""] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*$/i.exec(text ?? "") ?? [];
  const factor = pixelsIn[unit.toLowerCase()];
  return number === undefined || factor === undefined || Number(number) <= 0 ? undefined : Number(number) * factor;
}
