// Roofs up a hill.
import { amber, haze, ink, pale, paper, red } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, fade, group, height, line, n, path, picture, rect, ridge, shape, width } from "./shapes.ts";

export function rooftops(): string {
  const bands = ["#b9b7a8", "#a89c89", "#8d7b6f", "#9c5a49", "#5d4f52", "#333a47"];
  const rows = bands.map((tone, depth) => {
    const next = random(90 + depth);
    const pick = between(next);
    const size = 0.55 + depth * 0.3;
    const parts: string[] = [];
    for (let x = -60 - depth * 17; x < width + 60; ) {
      const w = pick(90, 150) * size;
      const curve = Math.sin(((x + w / 2) / width) * Math.PI) * (150 - depth * 42);
      const base = 500 + depth * 112 - curve;
      const high = pick(48, 96) * size;
      const top = base - high;
      const eave = top - pick(0.34, 0.5) * w;
      const wall = next() < 0.5 ? pale : "#e8dcc3";
      parts.push(
        rect(x, top - 2, w, 900, tone),
        rect(x + 5 * size, top, w - 10 * size, 900, wall, `opacity="${n(Math.max(0.06, 0.42 - depth * 0.09))}"`),
        shape(
          [
            [x - 7 * size, top],
            [x + w / 2, eave],
            [x + w + 7 * size, top],
          ],
          tone,
        ),
        shape(
          [
            [x + w / 2, eave],
            [x + w + 7 * size, top],
            [x + w * 0.62, top],
          ],
          ink,
          'opacity="0.14"',
        ),
      );
      const chimney = x + w * pick(0.6, 0.76);
      parts.push(
        rect(chimney, eave + w * 0.02, 13 * size, w * 0.24, tone),
        rect(chimney - 2 * size, eave + w * 0.01, 17 * size, 5 * size, ink, 'opacity="0.35"'),
      );
      for (let at = 0; at < 2; at++)
        parts.push(
          rect(
            x + w * (0.2 + at * 0.38),
            top + 14 * size,
            16 * size,
            24 * size,
            next() < 0.16 ? amber : tone,
            'rx="1"',
          ),
        );
      x += w * pick(0.96, 1.16);
    }
    return [
      ...parts,
      depth < 4 ? rect(0, 300 + depth * 112, width, 330, "url(#air)", `opacity="${n(0.5 - depth * 0.1)}"`) : "",
    ].join("");
  });
  const smoke = [
    [520, 690],
    [1130, 640],
    [860, 560],
  ].map(([x = 0, y = 0]) =>
    path(
      `M${x} ${y} c -26 -60 44 -84 18 -150 c -16 -46 26 -70 14 -120 c 22 52 0 76 14 122 c 22 66 -40 92 -22 148z`,
      paper,
      'opacity="0.4"',
    ),
  );
  return picture(
    [
      fade("sky", [
        [0, "#cbd0c6"],
        [0.5, "#ecdfc4"],
        [1, "#efcfa4"],
      ]),
      fade("air", [
        [0, "#efdcb8", 0],
        [1, "#efdcb8", 1],
      ]),
    ],
    [
      rect(0, 0, width, height, "url(#sky)"),
      disc(420, 250, 84, "#f6ead0"),
      ridge(random(3), 400, 46, "#c2c6ba"),
      group(
        "",
        rect(776, 150, 46, 260, bands[1] ?? haze),
        shape(
          [
            [766, 152],
            [799, 30],
            [832, 152],
          ],
          red,
        ),
        disc(799, 196, 15, paper),
        line(
          [
            [799, 196],
            [799, 186],
          ],
          ink,
          2,
        ),
        line(
          [
            [799, 196],
            [806, 199],
          ],
          ink,
          2,
        ),
      ),
      ...rows,
      ...smoke,
    ],
  );
}
