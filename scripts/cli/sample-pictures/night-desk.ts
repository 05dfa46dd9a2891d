// One lit window in a dark building.
import { ink, paper, red } from "./palette.ts";
import { random } from "./random.ts";
import { disc, fade, glow, height, line, path, picture, rect, shape, stars, width } from "./shapes.ts";
import { street } from "./street.ts";

export function nightDesk(): string {
  const next = random(53);
  const wall = { x: 640, top: 250 };
  const panes: string[] = [];
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 8; column++) {
      const x = wall.x + 58 + column * 112;
      const y = wall.top + 66 + row * 128;
      const lit = row === 2 && column === 3;
      panes.push(
        lit
          ? [
              disc(x + 33, y + 44, 190, "url(#spill)"),
              rect(x, y, 66, 88, "url(#room)"),
              path(`M${x + 8} ${y + 88} v-16 q2 -17 17 -18 t17 18 v16z`, ink),
              disc(x + 25, y + 44, 10.5, ink),
              rect(x, y + 76, 66, 12, ink),
              shape(
                [
                  [x + 44, y + 60],
                  [x + 49, y + 48],
                  [x + 57, y + 48],
                  [x + 62, y + 60],
                ],
                red,
              ),
              line(
                [
                  [x + 53, y + 60],
                  [x + 53, y + 77],
                ],
                ink,
                2,
              ),
              rect(x + 31, y, 3, 88, ink, 'opacity="0.45"'),
              rect(x - 5, y + 89, 76, 7, "#8a7350"),
            ].join("")
          : [
              rect(x, y, 66, 88, next() < 0.12 ? "#4b5f70" : next() < 0.5 ? "#1a2637" : "#1f2d40"),
              rect(x + 31, y, 3, 88, "#141d2a"),
              rect(x, y + 40, 66, 3, "#141d2a"),
              shape(
                [
                  [x, y],
                  [x + 26, y],
                  [x, y + 42],
                ],
                "#8598a2",
                'opacity="0.08"',
              ),
              rect(x - 5, y + 89, 76, 7, "#33465a"),
            ].join(""),
      );
    }
  return picture(
    [
      fade("sky", [
        [0, "#121a28"],
        [0.7, "#263a51"],
        [1, "#3f566d"],
      ]),
      fade("room", [
        [0, "#f7dc9c"],
        [1, "#e3a44f"],
      ]),
      fade("wall", [
        [0, "#2c3f54"],
        [1, "#1b2838"],
      ]),
      glow("spill", [
        [0, "#f2c878", 0.55],
        [0.5, "#e8b364", 0.14],
        [1, "#e8b364", 0],
      ]),
      glow("moon", [
        [0, "#e9e4d2", 0.4],
        [1, "#e9e4d2", 0],
      ]),
    ],
    [
      rect(0, 0, width, height, "url(#sky)"),
      stars(next, 150, 700, paper),
      disc(300, 240, 230, "url(#moon)"),
      path("M330 172 a74 74 0 1 0 44 116 a62 62 0 0 1 -44 -116z", "#efe7d2"),
      street(83, { base: height, low: 330, high: 520, colour: "#2e435a", lit: 0.015 }),
      street(84, { base: height, low: 180, high: 380, colour: "#1f2f43", lit: 0.035, pane: "#26384e" }),
      rect(wall.x, wall.top, width, height, "url(#wall)"),
      rect(wall.x - 22, wall.top - 26, width, 30, "#3a4f64"),
      rect(wall.x - 10, wall.top + 4, width, 12, "#18222f"),
      ...[0, 1].map((at) => rect(wall.x + 190 + at * 460, wall.top - 104, 64, 80, "#24364a")),
      line(
        [
          [1230, 224],
          [1230, 40],
        ],
        "#24364a",
        5,
      ),
      line(
        [
          [1196, 92],
          [1264, 92],
        ],
        "#24364a",
        4,
      ),
      line(
        [
          [1206, 122],
          [1254, 122],
        ],
        "#24364a",
        4,
      ),
      ...panes,
      street(85, { base: height + 60, low: 110, high: 215, colour: ink, lit: 0.03, pane: "#1a2330" }),
    ],
  );
}
