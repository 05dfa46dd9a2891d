// Pieces of SVG that the sample pictures are made of.
import { between } from "./random.ts";

export const width = 1600;
export const height = 1067;

export type Point = readonly [x: number, y: number];

/** A number with one digit behind the point: short, and the same everywhere. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ""): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, more = ""): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" ${more}/>`;
}

export function shape(points: readonly Point[], fill: string, more = ""): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}" ${more}/>`;
}

export function line(points: readonly Point[], stroke: string, thickness: number, more = ""): string {
  const list = points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ");
  return `<polyline points="${list}" fill="none" stroke="${stroke}" stroke-width="${n(thickness)}" ${more}/>`;
}

export function path(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function group(more: string, ...parts: readonly string[]): string {
  return `<g ${more}>${parts.join("")}</g>`;
}

type Stop = readonly [offset: number, colour: string, opacity?: number];

function stopList(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

/** A gradient from top to bottom, or along `x2`, `y2`. */
export function fade(id: string, stops: readonly Stop[], x2 = 0, y2 = 1): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${stopList(stops)}</linearGradient>`;
}

export function glow(id: string, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}">${stopList(stops)}</radialGradient>`;
}

export function blur(id: string, radius: number): string {
  return `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`;
}

/** A hill line of summed waves, closed at the bottom of the picture. */
export function ridge(next: () => number, base: number, rise: number, fill: string, more = ""): string {
  const pick = between(next);
  const waves = [1, 2.3, 4.9, 9.7].map((pace, order) => ({
    pace: (pace * pick(0.8, 1.25) * Math.PI * 2) / width,
    start: pick(0, Math.PI * 2),
    size: rise / (1 + order * 1.6),
  }));
  const points: Point[] = [];
  for (let x = -20; x <= width + 20; x += 10)
    points.push([x, base - waves.reduce((sum, wave) => sum + Math.sin(x * wave.pace + wave.start) * wave.size, 0)]);
  return shape([...points, [width + 20, height + 20], [-20, height + 20]], fill, more);
}

/** Short level strokes between two heights, as light lies on water; `spread` says how wide at a depth from 0 to 1. */
export function glints(
  next: () => number,
  area: { readonly x: number; readonly top: number; readonly bottom: number; readonly count: number },
  spread: (depth: number) => number,
  colour: string,
  more = "",
): string {
  const pick = between(next);
  const strokes = Array.from({ length: area.count }, () => {
    const depth = next() ** 1.3;
    const reach = spread(depth);
    const long = pick(0.15, 0.7) * reach * (0.5 + next());
    const x = area.x + pick(-1, 1) * reach * 0.6 - long / 2;
    return rect(x, area.top + depth * (area.bottom - area.top), long, 1.6 + depth * 4.5, colour, 'rx="2"');
  });
  return group(more, ...strokes);
}

export function stars(next: () => number, count: number, bottom: number, colour: string): string {
  return Array.from({ length: count }, () =>
    disc(
      next() * width,
      next() ** 1.2 * bottom,
      0.8 + next() ** 3 * 1.9,
      colour,
      `opacity="${n(0.25 + next() * 0.6)}"`,
    ),
  ).join("");
}

export function picture(defs: readonly string[], parts: readonly string[], w = width, h = height): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><defs>${defs.join("")}</defs>${parts.join("")}</svg>`;
}

/** Moves, sizes and, on request, mirrors a drawing whose own origin is its foot. */
export function place(x: number, y: number, scale: number, flip: boolean, content: string): string {
  return group(`transform="translate(${n(x)} ${n(y)}) scale(${flip ? -scale : scale} ${scale})"`, content);
}
