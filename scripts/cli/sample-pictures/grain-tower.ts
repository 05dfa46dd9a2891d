// Swifts around a tower.
import { amber, deep, ink } from "./palette.ts";
import { between, random } from "./random.ts";
import { fade, height, n, path, picture, rect, ridge, shape, width } from "./shapes.ts";
import { street } from "./street.ts";

/** A swift with both wings drawn back. */
function swift(x: number, y: number, size: number, turn: number, colour: string): string {
  return path(
    "M0 0 C -8 -7 -26 -12 -46 6 C -28 -3 -13 3 -5 9 C -4 16 -2 24 -6 34 L0 26 L6 34 C 2 24 4 16 5 9 C 13 3 28 -3 46 6 C 26 -12 8 -7 0 0z",
    colour,
    `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(size)})"`,
  );
}

export function grainTower(): string {
  const next = random(67);
  const pick = between(next);
  const flock = Array.from({ length: 40 }, (_, at) => {
    const turn = at * 0.36 + pick(-0.1, 0.1);
    const reach = 120 + at * 17;
    const x = 960 + Math.cos(turn) * reach * 1.05;
    const y = 300 + Math.sin(turn) * reach * 0.42;
    return swift(
      x,
      y,
      pick(0.45, 0.8) + at * 0.018,
      (turn * 180) / Math.PI + 180 + pick(-25, 25),
      at % 9 === 4 ? deep : ink,
    );
  });
  const flutes = Array.from({ length: 5 }, (_, at) => rect(880 + at * 76, 250, 76, 800, "url(#silo)"));
  return picture(
    [
      fade("sky", [
        [0, "#6f8794"],
        [0.42, "#b9bcae"],
        [0.75, "#ebcb9c"],
        [1, "#dd9a72"],
      ]),
      fade(
        "silo",
        [
          [0, "#c9b594"],
          [0.35, "#b39b7c"],
          [1, "#5f5a5c"],
        ],
        1,
        0,
      ),
      fade(
        "side",
        [
          [0, "#8d7b6c"],
          [1, "#4a4a54"],
        ],
        1,
        0,
      ),
    ],
    [
      rect(0, 0, width, height, "url(#sky)"),
      ...[
        [150, 610, 520],
        [520, 680, 420],
        [-60, 735, 640],
        [1180, 650, 460],
      ].map(([x = 0, y = 0, w = 0]) =>
        path(
          `M${x} ${y} q ${w * 0.25} -22 ${w * 0.5} -8 t ${w * 0.5} 6 q ${-w * 0.3} 20 ${-w * 0.55} 12 t ${-w * 0.45} -10z`,
          "#f4e2c0",
          'opacity="0.55"',
        ),
      ),
      ridge(random(8), 850, 30, "#a78a7c"),
      street(31, { base: 930, low: 60, high: 150, colour: "#7b6a69", lit: 0 }),
      ...flutes,
      rect(868, 214, 404, 44, "#6a6163"),
      rect(868, 214, 404, 8, "#c9b594"),
      rect(980, 96, 180, 120, "url(#side)"),
      shape(
        [
          [966, 98],
          [1070, 52],
          [1174, 98],
        ],
        "#4a4a54",
      ),
      ...Array.from({ length: 4 }, (_, at) => rect(1002 + at * 38, 132, 20, 30, at === 1 ? amber : "#39404e")),
      ...Array.from({ length: 10 }, (_, at) =>
        rect(902 + (at % 5) * 76, 292 + Math.floor(at / 5) * 54, 26, 9, "#39404e", 'rx="4"'),
      ),
      street(33, { base: height, low: 70, high: 190, colour: "#3a4150", lit: 0.05, pane: "#454c5b" }),
      street(35, { base: height + 50, low: 60, high: 130, colour: ink, lit: 0.04 }),
      ...flock,
    ],
  );
}
