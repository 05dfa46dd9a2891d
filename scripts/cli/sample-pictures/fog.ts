// The inner harbour in fog.
import { mist } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, fade, glints, glow, height, line, n, path, picture, rect, shape, width } from "./shapes.ts";

export function fog(): string {
  const next = random(37);
  const pick = between(next);
  const tones = ["#c9cec9", "#b3bbb8", "#98a4a5", "#76868c", "#3f5160"];
  const layers = tones.map((tone, depth) => {
    const base = 560 + depth * 62;
    const scale = 0.5 + depth * 0.32;
    const many = depth === 4 ? 0 : 14 - depth * 3;
    const houses = Array.from({ length: many }, (_, at) => {
      const x = ((at + pick(-0.1, 0.5)) / many) * width;
      const w = pick(50, 110) * scale;
      const h = pick(70, 190) * scale;
      return shape(
        [
          [x, base],
          [x, base - h],
          [x + w / 2, base - h - w * 0.42],
          [x + w, base - h],
          [x + w, base],
        ],
        tone,
      );
    });
    const boats = depth === 4 ? 3 : 3 + depth;
    const masts = Array.from({ length: boats }, (_, at) => {
      const x = ((at + pick(0.3, 0.75)) / boats) * width;
      const h = pick(170, 300) * scale;
      return [
        line(
          [
            [x, base],
            [x + pick(-4, 4), base - h],
          ],
          tone,
          2.5 + depth * 1.2,
        ),
        line(
          [
            [x - h * 0.2, base - 6],
            [x, base - h * 0.96],
            [x + h * 0.26, base - 6],
          ],
          tone,
          1 + depth * 0.4,
        ),
        line(
          [
            [x, base - h * 0.2],
            [x + h * 0.3, base - h * 0.24],
          ],
          tone,
          3 + depth,
        ),
        path(
          `M${n(x - h * 0.28)} ${base} q ${n(h * 0.28)} ${n(h * 0.13)} ${n(h * 0.6)} 0 l ${n(h * 0.06)} ${n(-h * 0.08)} q ${n(-h * 0.36)} ${n(h * 0.06)} ${n(-h * 0.72)} ${n(-h * 0.02)} z`,
          tone,
        ),
      ].join("");
    });
    const veil = rect(
      0,
      base - 220 * scale,
      width,
      260 * scale + 40,
      "url(#veil)",
      `opacity="${n(0.95 - depth * 0.08)}"`,
    );
    return [...houses, ...masts, depth < 4 ? veil : ""].join("");
  });
  return picture(
    [
      fade("sky", [
        [0, "#c6cbc6"],
        [0.5, "#d9dad2"],
        [1, "#cdd1cb"],
      ]),
      fade("veil", [
        [0, "#d4d7d0", 0],
        [0.75, "#d4d7d0", 0.92],
        [1, "#d4d7d0", 0.95],
      ]),
      fade("water", [
        [0, "#aab5b5", 0],
        [1, "#6b7d85", 0.9],
      ]),
      glow("lamp", [
        [0, "#f6dca6", 0.95],
        [0.25, "#f0c98a", 0.5],
        [1, "#f0c98a", 0],
      ]),
    ],
    [
      rect(0, 0, width, height, "url(#sky)"),
      ...layers.slice(0, 4),
      rect(0, 740, width, 327, "url(#water)"),
      disc(1130, 640, 210, "url(#lamp)"),
      disc(1130, 640, 15, "#fdf0cf"),
      glints(
        next,
        { x: 1130, top: 800, bottom: 1050, count: 60 },
        (depth) => 60 + depth * 130,
        "#f6dca6",
        'opacity="0.5"',
      ),
      glints(next, { x: 800, top: 780, bottom: 1060, count: 90 }, () => 900, "#eceae0", 'opacity="0.22"'),
      line(
        [
          [1130, 655],
          [1130, 860],
        ],
        "#3f5160",
        7,
      ),
      line(
        [
          [1112, 630],
          [1148, 630],
        ],
        "#3f5160",
        5,
      ),
      layers[4] ?? "",
      shape(
        [
          [0, 870],
          [width, 838],
          [width, height],
          [0, height],
        ],
        "#2e3e4c",
      ),
      ...Array.from({ length: 6 }, (_, at) =>
        path(`M${170 + at * 250} ${862 - at * 5} v-34 q0 -16 22 -16 t22 16 v34z`, "#1f2c39"),
      ),
      shape(
        [
          [0, 884],
          [width, 850],
          [width, 856],
          [0, 892],
        ],
        mist,
        'opacity="0.35"',
      ),
    ],
  );
}
