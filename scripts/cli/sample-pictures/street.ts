// Houses side by side, for the background of a town.
import { amber } from "./palette.ts";
import { between, random } from "./random.ts";
import { n, rect, shape, width } from "./shapes.ts";

/** Houses side by side; `lit` is how many of their windows are lit, from 0 to 1. */
export function street(
  seed: number,
  look: {
    readonly base: number;
    readonly low: number;
    readonly high: number;
    readonly colour: string;
    readonly lit: number;
    readonly pane?: string;
  },
): string {
  const next = random(seed);
  const pick = between(next);
  const parts: string[] = [];
  for (let x = -30; x < width; ) {
    const w = pick(62, 128);
    const top = look.base - pick(look.low, look.high);
    const roof = next();
    const crown =
      roof < 0.55
        ? shape(
            [
              [x, top],
              [x + w / 2, top - w * pick(0.35, 0.6)],
              [x + w, top],
            ],
            look.colour,
          )
        : shape(
            [
              [x, top],
              [x + w * 0.14, top - 30],
              [x + w * 0.86, top - 30],
              [x + w, top],
            ],
            look.colour,
          );
    parts.push(rect(x, top - 1, w + 1, look.base - top + 2, look.colour), crown);
    if (next() < 0.6) parts.push(rect(x + w * pick(0.15, 0.75), top - 56, 11, 50, look.colour));
    if (next() < 0.08)
      parts.push(
        shape(
          [
            [x + w * 0.3, top - 20],
            [x + w * 0.5, top - 230],
            [x + w * 0.7, top - 20],
          ],
          look.colour,
        ),
      );
    const columns = Math.max(2, Math.floor(w / 30));
    for (let row = 0; row * 36 + 26 < look.base - top; row++)
      for (let column = 0; column < columns; column++) {
        const wx = x + (w / columns) * (column + 0.5) - 5.5;
        if (next() < look.lit)
          parts.push(rect(wx, top + 14 + row * 36, 11, 17, amber, `opacity="${n(pick(0.55, 1))}"`));
        else if (look.pane !== undefined) parts.push(rect(wx, top + 14 + row * 36, 11, 17, look.pane));
      }
    x += w;
  }
  return parts.join("");
}
