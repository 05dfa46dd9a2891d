// A ferry under the moon.
import { amber, ink, pale, paper, red } from "./palette.ts";
import { random } from "./random.ts";
import {
  blur,
  disc,
  fade,
  glints,
  glow,
  group,
  height,
  line,
  path,
  picture,
  place,
  rect,
  ridge,
  shape,
  stars,
  width,
} from "./shapes.ts";

export function ferryMoon(): string {
  const next = random(23);
  const shore = 690;
  const windows = Array.from({ length: 22 }, (_, at) => rect(-196 + at * 17.6, -50, 11, 13, amber, 'rx="1"'));
  const upper = Array.from({ length: 12 }, (_, at) => rect(-96 + at * 17.6, -88, 11, 12, "#f6d99a", 'rx="1"'));
  const ferry = [
    path("M-250 -22 L250 -22 L226 24 L-222 24 Z", ink),
    rect(-216, -62, 420, 42, ink),
    rect(-120, -98, 236, 38, ink),
    rect(-30, -128, 78, 32, ink),
    rect(-76, -150, 28, 54, red),
    rect(-76, -150, 28, 9, ink),
    line(
      [
        [110, -98],
        [110, -190],
      ],
      ink,
      4,
    ),
    line(
      [
        [-216, -22],
        [204, -22],
      ],
      pale,
      2,
      'opacity="0.5"',
    ),
    disc(110, -190, 4.5, paper),
    ...windows,
    ...upper,
  ].join("");
  return picture(
    [
      fade("sky", [
        [0, "#121a28"],
        [0.6, "#22344a"],
        [1, "#47617a"],
      ]),
      fade("sea", [
        [0, "#3a546d"],
        [0.3, "#21344a"],
        [1, "#0f1722"],
      ]),
      glow("halo", [
        [0, "#e9e4d2", 0.5],
        [0.45, "#b9c3c2", 0.2],
        [1, "#b9c3c2", 0],
      ]),
      fade(
        "face",
        [
          [0, "#f3ecd9"],
          [1, "#d9cfb4"],
        ],
        0.6,
        1,
      ),
      blur("soft", 7),
    ],
    [
      rect(0, 0, width, shore, "url(#sky)"),
      stars(next, 170, 560, paper),
      disc(1040, 350, 520, "url(#halo)"),
      disc(1040, 350, 212, "url(#face)"),
      group(
        'fill="#c3b898" opacity="0.32" filter="url(#soft)"',
        ...[
          [980, 290, 52],
          [1085, 330, 74],
          [1010, 420, 60],
          [1130, 440, 34],
          [940, 370, 26],
        ].map(([x = 0, y = 0, r = 0]) => disc(x, y, r, "#b3a684")),
      ),
      ...[430, 476, 512].map((y, at) =>
        path(
          `M${760 + at * 90} ${y} q 160 -16 320 0 t 330 -2 q -150 18 -330 12 t -320 -10z`,
          "#2c4159",
          'opacity="0.55"',
        ),
      ),
      ridge(random(5), shore - 22, 24, "#1f2f43"),
      ridge(random(9), shore - 4, 9, "#182536"),
      rect(0, shore, width, height - shore, "url(#sea)"),
      glints(
        next,
        { x: 1040, top: shore + 4, bottom: height, count: 190 },
        (depth) => 190 + depth * 150,
        "#efe6cd",
        'opacity="0.5"',
      ),
      glints(next, { x: 800, top: shore + 4, bottom: height, count: 150 }, () => 1000, "#7f97aa", 'opacity="0.16"'),
      glints(
        next,
        { x: 560, top: shore + 52, bottom: 940, count: 70 },
        (depth) => 250 - depth * 90,
        amber,
        'opacity="0.6"',
      ),
      place(560, shore + 26, 1.12, false, ferry),
      group(
        'opacity="0.5"',
        shape(
          [
            [300, shore + 52],
            [812, shore + 52],
            [760, shore + 66],
            [340, shore + 66],
          ],
          ink,
        ),
      ),
    ],
  );
}
