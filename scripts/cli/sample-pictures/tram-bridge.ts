// A tram on a bridge at night.
import { ink, paper, red, rust, steel } from "./palette.ts";
import { random } from "./random.ts";
import { disc, fade, glints, glow, group, height, line, path, picture, rect, shape, stars, width } from "./shapes.ts";
import { street } from "./street.ts";

function tram(): string {
  const car = (x: number) =>
    [
      path(`M${x} 0 v-78 q0 -20 20 -20 h250 q20 0 20 20 v78 z`, red),
      rect(x, -34, 290, 8, paper, 'opacity="0.8"'),
      ...Array.from({ length: 5 }, (_, at) => rect(x + 14 + at * 54, -84, 45, 40, "#f9dfa4", 'rx="3"')),
      ...[0, 1, 3].map((at) => path(`M${x + 26 + at * 54} -44 q2 -22 11 -22 t11 22z`, ink, 'opacity="0.75"')),
      rect(x + 10, -8, 270, 12, ink),
      disc(x + 58, 4, 11, ink),
      disc(x + 232, 4, 11, ink),
    ].join("");
  return [
    car(0),
    car(300),
    rect(288, -70, 14, 62, ink),
    line(
      [
        [120, -98],
        [150, -128],
        [130, -146],
      ],
      ink,
      4,
    ),
    shape(
      [
        [590, -30],
        [980, 6],
        [590, 8],
      ],
      "#f9dfa4",
      'opacity="0.2"',
    ),
    disc(586, -22, 6, "#fff4d2"),
  ].join("");
}

export function tramBridge(): string {
  const next = random(41);
  const deck = 640;
  const arches = [70, 480, 890, 1300].map((x) => `M${x} ${deck + 250} v-70 a165 150 0 0 1 330 0 v70 z`);
  const lamps = [60, 470, 880, 1290].map((x) =>
    [
      disc(x + 0, deck - 150, 86, "url(#lamp)"),
      line(
        [
          [x, deck],
          [x, deck - 138],
        ],
        ink,
        6,
      ),
      disc(x, deck - 148, 11, "#fbe6b4"),
      line(
        [
          [x - 14, deck - 136],
          [x + 14, deck - 136],
        ],
        ink,
        4,
      ),
    ].join(""),
  );
  return picture(
    [
      fade("sky", [
        [0, "#16202f"],
        [0.5, "#2b415a"],
        [0.85, "#7c8c98"],
        [1, "#c9a98a"],
      ]),
      fade("dusk", [
        [0, "#c9a98a", 0],
        [1, "#c9a98a", 0.28],
      ]),
      fade("river", [
        [0, "#4d5f6f"],
        [0.3, "#22344a"],
        [1, "#111925"],
      ]),
      glow("lamp", [
        [0, "#fbdf9f", 0.8],
        [0.35, "#eebb6c", 0.3],
        [1, "#eebb6c", 0],
      ]),
      `<clipPath id="holes"><path clip-rule="evenodd" d="M0 ${deck} H${width} V${deck + 250} H0 Z ${arches.join(" ")}"/></clipPath>`,
    ],
    [
      rect(0, 0, width, height, "url(#sky)"),
      stars(next, 90, 300, paper),
      street(71, { base: 800, low: 250, high: 400, colour: "#566778", lit: 0.02 }),
      rect(0, 380, width, 430, "url(#dusk)"),
      street(72, { base: 800, low: 130, high: 290, colour: "#2d4156", lit: 0.07, pane: "#35495f" }),
      rect(0, 790, width, height - 790, "url(#river)"),
      ...[60, 470, 880, 1290].map((x) =>
        glints(
          next,
          { x, top: 850, bottom: height, count: 34 },
          (depth) => 40 + depth * 70,
          "#f3cd86",
          'opacity="0.6"',
        ),
      ),
      glints(next, { x: 800, top: 800, bottom: height, count: 130 }, () => 1000, "#b9c3c2", 'opacity="0.14"'),
      glints(next, { x: 760, top: 900, bottom: height, count: 36 }, (depth) => 230 + depth * 40, rust, 'opacity="0.5"'),
      group(
        'clip-path="url(#holes)"',
        rect(0, deck, width, 250, ink),
        rect(0, deck + 30, width, 5, steel, 'opacity="0.55"'),
      ),
      ...arches.map((_, at) =>
        path(
          `M${70 + at * 410} ${deck + 182} a165 150 0 0 1 330 0`,
          "none",
          `stroke="${steel}" stroke-width="4" opacity="0.6"`,
        ),
      ),
      ...[35, 445, 855, 1265, 1675].map((x) => rect(x - 52, deck + 240, 104, 26, ink, 'rx="6"')),
      line(
        [
          [0, deck - 158],
          [width, deck - 158],
        ],
        ink,
        2.5,
      ),
      ...lamps,
      group(`transform="translate(470 ${deck - 14}) scale(1.08)"`, tram()),
      ...Array.from({ length: 54 }, (_, at) => rect(at * 30, deck - 30, 4, 34, ink)),
      rect(0, deck - 34, width, 7, ink),
    ],
  );
}
