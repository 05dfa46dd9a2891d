// Harbour cranes at first light.
import { deep, ink, night, red, rust, steel } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, fade, glints, glow, group, height, line, picture, place, rect, shape, width } from "./shapes.ts";

/** A gantry crane whose legs stand at the origin, 300 units high. */
function crane(colour: string, lift: number): string {
  const thin = (points: Parameters<typeof line>[0], thickness = 4) => line(points, colour, thickness);
  return [
    thin(
      [
        [-46, 0],
        [-34, -190],
      ],
      9,
    ),
    thin(
      [
        [46, 0],
        [34, -190],
      ],
      9,
    ),
    thin(
      [
        [-43, -50],
        [43, -50],
      ],
      7,
    ),
    thin(
      [
        [-43, -50],
        [36, -150],
      ],
      3,
    ),
    thin(
      [
        [43, -50],
        [-36, -150],
      ],
      3,
    ),
    rect(-110, -200, 390, 13, colour),
    thin(
      [
        [-34, -200],
        [-10, -300],
        [34, -200],
      ],
      7,
    ),
    thin([
      [-10, -300],
      [262, -198],
    ]),
    thin(
      [
        [-10, -300],
        [140, -198],
      ],
      3,
    ),
    thin([
      [-10, -300],
      [-104, -198],
    ]),
    rect(-112, -226, 54, 32, colour),
    rect(70, -188, 24, 20, colour),
    thin(
      [
        [170, -188],
        [170, -188 + lift],
      ],
      2,
    ),
    rect(158, -188 + lift, 24, 12, colour),
    rect(-58, -8, 116, 10, colour),
  ].join("");
}

export function cranes(): string {
  const next = random(11);
  const pick = between(next);
  const shore = 770;
  const layers = [
    { colour: "#c9b79b", y: shore - 8, scale: 0.62, xs: [90, 330, 980, 1220, 1480] },
    { colour: "#97938a", y: shore - 4, scale: 0.95, xs: [210, 1130, 1420] },
    { colour: steel, y: shore, scale: 1.4, xs: [520, 1330] },
    { colour: night, y: shore + 10, scale: 2.05, xs: [260] },
  ];
  const row = layers.map(({ colour, y, scale, xs }, depth) =>
    [
      rect(0, y - 2, width, 8, colour, 'opacity="0.85"'),
      ...xs.map((x, at) => place(x, y, scale, (at + depth) % 2 === 1, crane(colour, pick(50, 130)))),
    ].join(""),
  );
  const boxes = Array.from({ length: 26 }, (_, at) =>
    rect(
      940 + (at % 13) * 52,
      shore - 26 - Math.floor(at / 13) * 24,
      48,
      22,
      at % 5 === 0 ? red : at % 3 === 0 ? deep : steel,
    ),
  );
  return picture(
    [
      fade("sky", [
        [0, "#a9b3ae"],
        [0.35, "#d9d3c0"],
        [0.72, "#f0d9b0"],
        [1, "#eebd8a"],
      ]),
      fade("morning", [
        [0, "#f0d9b0", 0],
        [1, "#f0d9b0", 0.5],
      ]),
      fade("sea", [
        [0, "#d9a983"],
        [0.25, "#9aa09b"],
        [1, "#2c3c4e"],
      ]),
      glow("halo", [
        [0, "#fbe3b4", 0.95],
        [0.4, "#f7d5a0", 0.5],
        [1, "#f7d5a0", 0],
      ]),
    ],
    [
      rect(0, 0, width, shore + 2, "url(#sky)"),
      disc(890, 640, 420, "url(#halo)"),
      disc(890, 640, 92, rust),
      row[0] ?? "",
      rect(0, 560, width, 215, "url(#morning)"),
      row[1] ?? "",
      ...boxes.map((box) => group('opacity="0.88"', box)),
      row[2] ?? "",
      rect(0, shore, width, height - shore, "url(#sea)"),
      group(`transform="translate(0 ${shore * 1.7}) scale(1 -0.7)" opacity="0.16"`, row[2] ?? ""),
      glints(
        next,
        { x: 890, top: shore + 6, bottom: height, count: 110 },
        (depth) => 110 + depth * 240,
        rust,
        'opacity="0.55"',
      ),
      glints(
        next,
        { x: 800, top: shore + 10, bottom: height, count: 120 },
        (depth) => 700 + depth * 300,
        "#f2e2c2",
        'opacity="0.16"',
      ),
      glints(next, { x: 800, top: shore + 60, bottom: height, count: 80 }, () => 900, ink, 'opacity="0.16"'),
      shape(
        [
          [0, shore + 4],
          [640, shore + 4],
          [600, shore + 60],
          [0, shore + 92],
        ],
        ink,
      ),
      row[3] ?? "",
      ...Array.from({ length: 7 }, (_, at) => rect(60 + at * 82, shore - 16, 18, 24, ink, 'rx="4"')),
    ],
  );
}
