// Paper on its way through a press.
import { haze, ink, paper, red, rust, steel } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, fade, group, height, path, picture, rect, shape, width } from "./shapes.ts";

export function printingPress(): string {
  const next = random(163);
  const pick = between(next);
  const roller = (x: number, y: number, r: number, face: string) =>
    [
      disc(x + 9, y + 12, r, ink, 'opacity="0.3"'),
      disc(x, y, r, face),
      disc(x, y, r, "url(#metal)"),
      disc(x, y, r * 0.78, "none", `stroke="${ink}" stroke-width="2" opacity="0.3"`),
      disc(x, y, r * 0.26, ink),
      disc(x, y, r * 0.13, haze),
      ...Array.from({ length: 6 }, (_, at) => {
        const turn = (at / 6) * Math.PI * 2 + r;
        return disc(x + Math.cos(turn) * r * 0.54, y + Math.sin(turn) * r * 0.54, r * 0.06, ink, 'opacity="0.6"');
      }),
    ].join("");
  const web =
    "M-60 250 H250 A150 150 0 0 1 400 400 V560 A130 130 0 0 0 660 560 V400 A150 150 0 0 1 960 400 V600 A120 120 0 0 0 1200 600 V430 A150 150 0 0 1 1350 280 H1700";
  const sheets = Array.from({ length: 15 }, (_, at) => {
    const y = 1042 - at * 13;
    const x = 1010 + pick(-9, 9);
    return rect(x, y, 520, 13, at % 2 === 0 ? paper : "#ddd5c3") + rect(x, y + 11, 520, 2, ink, 'opacity="0.28"');
  });
  const columns = Array.from({ length: 6 }, (_, column) =>
    Array.from({ length: 11 }, (_, row) =>
      column < 2 && row < 6
        ? ""
        : rect(40 + column * 78, 92 + row * 13, (row % 5 === 4 ? 30 : 64) + pick(-4, 3), 4, ink, 'opacity="0.62"'),
    ).join(""),
  );
  const front = [
    rect(0, 0, 520, 262, paper),
    rect(150, 20, 220, 26, ink),
    rect(30, 58, 460, 3, ink),
    rect(30, 64, 460, 1.5, ink),
    rect(40, 80, 140, 88, steel),
    shape(
      [
        [40, 168],
        [40, 140],
        [96, 110],
        [140, 138],
        [180, 124],
        [180, 168],
      ],
      ink,
    ),
    disc(146, 102, 11, rust),
    ...columns,
  ].join("");
  return picture(
    [
      fade(
        "room",
        [
          [0, "#54697a"],
          [1, "#22303f"],
        ],
        0.4,
        1,
      ),
      fade(
        "metal",
        [
          [0, "#ffffff", 0.42],
          [0.45, "#ffffff", 0],
          [1, "#0d131d", 0.55],
        ],
        0.8,
        1,
      ),
      fade("floor", [
        [0, "#2a3746"],
        [1, "#161e2a"],
      ]),
    ],
    [
      rect(0, 0, width, height, "url(#room)"),
      ...Array.from({ length: 7 }, (_, at) => rect(60 + at * 232, -10, 90, 190, "#a9bac0", 'opacity="0.2"')),
      ...[0, 1].map((at) => rect(0, 196 + at * 640, width, 18, ink, 'opacity="0.35"')),
      rect(190, 214, 60, 720, ink, 'opacity="0.32"'),
      rect(1330, 214, 60, 720, ink, 'opacity="0.32"'),
      rect(0, 934, width, 140, "url(#floor)"),
      path(web, "none", `stroke="${ink}" stroke-width="34" opacity="0.3" transform="translate(8 14)"`),
      path(web, "none", `stroke="${paper}" stroke-width="30"`),
      path(
        web,
        "none",
        `stroke="${ink}" stroke-width="3" stroke-dasharray="70 12 46 12 24 40" opacity="0.55" transform="translate(0 -6)"`,
      ),
      path(
        web,
        "none",
        `stroke="${ink}" stroke-width="3" stroke-dasharray="40 12 84 30" opacity="0.4" transform="translate(0 4)"`,
      ),
      roller(250, 400, 134, "#8b98a0"),
      roller(530, 560, 114, red),
      roller(810, 400, 134, "#8b98a0"),
      roller(1080, 600, 104, "#6f7f8a"),
      roller(1350, 430, 134, "#8b98a0"),
      roller(530, 838, 150, "#7b8a94"),
      roller(180, 720, 170, "#cfc6b2"),
      ...[150, 128, 106, 84].map((r) => disc(180, 720, r, "none", `stroke="${ink}" stroke-width="1.6" opacity="0.28"`)),
      ...sheets,
      group(
        'transform="translate(1006 836) rotate(-3) skewX(-14)"',
        rect(6, 8, 520, 210, ink, 'opacity="0.22"'),
        group('transform="scale(1 0.78)"', front),
      ),
    ],
  );
}
