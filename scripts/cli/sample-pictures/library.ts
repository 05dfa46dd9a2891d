// Shelves, a ladder and a lamp.
import { ink, night, paper, red, sand, steel } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, fade, glow, group, height, line, n, path, picture, rect, shape, width } from "./shapes.ts";

const bindings = [
  "#33475b",
  "#4b6377",
  "#6f8490",
  "#8f5a4a",
  red,
  "#b98d5a",
  "#cdb992",
  "#d9d3c2",
  "#2a3442",
  "#7d7466",
  "#596b5e",
];

/** Books from left to right on a board at `floor`. */
function shelf(next: () => number, left: number, right: number, floor: number, space: number): string {
  const pick = between(next);
  const parts: string[] = [];
  for (let x = left + 4; x < right - 12; ) {
    if (next() < 0.035) {
      x += pick(30, 90);
      continue;
    }
    const w = Math.min(pick(15, 46), right - x - 4);
    const h = space * pick(0.62, 0.93);
    const cover = bindings[Math.floor(next() * bindings.length)] ?? steel;
    const lean = next() < 0.045 ? pick(6, 11) : 0;
    const band = next();
    const book = [
      rect(0, -h, w, h, cover, 'rx="2"'),
      rect(0, -h, w * 0.16, h, "#ffffff", 'opacity="0.1"'),
      rect(w * 0.78, -h, w * 0.22, h, ink, 'opacity="0.2"'),
      band < 0.4
        ? rect(0, -h * 0.86, w, 4, sand, 'opacity="0.75"') + rect(0, -h * 0.16, w, 4, sand, 'opacity="0.75"')
        : "",
      band > 0.72 ? rect(w * 0.2, -h * 0.72, w * 0.6, h * 0.24, paper, 'opacity="0.7"') : "",
      band > 0.4 && band < 0.6 ? rect(w * 0.42, -h * 0.8, w * 0.16, h * 0.42, sand, 'opacity="0.6"') : "",
    ].join("");
    parts.push(group(`transform="translate(${n(x)} ${n(floor)}) rotate(${n(lean)})"`, book));
    x += w + 1.2 + (lean > 0 ? h * Math.sin((lean * Math.PI) / 180) : 0);
  }
  return parts.join("");
}

export function library(): string {
  const next = random(151);
  const bays = [
    [-40, 500],
    [540, 1080],
    [1120, 1660],
  ];
  const floors = [196, 396, 596, 796, 996];
  const shelves = bays.flatMap(([left = 0, right = 0]) =>
    floors.map((floor) =>
      [
        rect(left, floor - 180, right - left, 180, "#151c27"),
        shelf(next, left, right, floor, 170),
        rect(left, floor - 180, right - left, 26, ink, 'opacity="0.4"'),
        rect(left, floor, right - left, 20, "#4a3a34"),
        rect(left, floor, right - left, 4, "#8a664b"),
      ].join(""),
    ),
  );
  const posts = [500, 1080].map(
    (x) =>
      rect(x, 0, 40, height, "#3b2f2e") +
      rect(x, 0, 7, height, "#7a5a45") +
      rect(x + 32, 0, 8, height, ink, 'opacity="0.5"'),
  );
  const rungs = Array.from({ length: 11 }, (_, at) =>
    line(
      [
        [700 + at * 9 + 4, 960 - at * 86],
        [816 + at * 9 - 4, 960 - at * 86],
      ],
      "#c79a66",
      9,
    ),
  );
  return picture(
    [
      glow("lamp", [
        [0, "#ffe6ad", 0.62],
        [0.4, "#f2c477", 0.24],
        [1, "#f2c477", 0],
      ]),
      glow("dark", [
        [0, "#0d131d", 0],
        [0.5, "#0d131d", 0.18],
        [1, "#0d131d", 0.86],
      ]),
      fade("cone", [
        [0, "#ffe6ad", 0.5],
        [1, "#ffe6ad", 0],
      ]),
    ],
    [
      rect(0, 0, width, height, night),
      ...shelves,
      ...posts,
      rect(0, 1016, width, 60, "#2a2326"),
      line(
        [
          [690, 1050],
          [800, -10],
        ],
        "#8a6445",
        15,
      ),
      line(
        [
          [806, 1050],
          [916, -10],
        ],
        "#8a6445",
        15,
      ),
      ...rungs,
      `<ellipse cx="1010" cy="470" rx="1240" ry="900" fill="url(#dark)"/>`,
      rect(0, 0, 120, height, "#0d131d", 'opacity="0.3"'),
      disc(1090, 430, 620, "url(#lamp)"),
      shape(
        [
          [1036, 232],
          [1144, 232],
          [1500, 1067],
          [680, 1067],
        ],
        "url(#cone)",
        'opacity="0.4"',
      ),
      line(
        [
          [1090, -10],
          [1090, 168],
        ],
        ink,
        6,
      ),
      path("M1020 236 q6 -66 70 -68 q64 2 70 68z", "#26463f"),
      path("M1020 236 q6 -66 70 -68 q8 0 8 0 q-50 10 -54 68z", "#4f7a6c", 'opacity="0.7"'),
      disc(1090, 240, 22, "#fff3d0"),
    ],
  );
}
