// A bench on the quay.
import { deep, ink, night, paper, red } from "./palette.ts";
import { random } from "./random.ts";
import { disc, fade, glints, glow, group, height, line, path, picture, rect, ridge, shape, width } from "./shapes.ts";

export function bench(): string {
  const next = random(127);
  const sea = 600;
  const slat = (y: number, h: number) =>
    rect(-210, y, 420, h, "#3a3136", 'rx="3"') + rect(-210, y, 420, 4, "#b7845c", 'opacity="0.75"');
  const seat = [
    ...[-172, 172].map(
      (x) =>
        line(
          [
            [x, -178],
            [x + 6, -64],
            [x + 12, 0],
          ],
          ink,
          11,
        ) +
        line(
          [
            [x + 6, -66],
            [x - 26, -62],
            [x - 30, 0],
          ],
          ink,
          9,
        ),
    ),
    slat(-178, 24),
    slat(-144, 24),
    slat(-110, 20),
    slat(-74, 16),
    rect(-222, -62, 444, 12, ink, 'rx="4"'),
  ].join("");
  return picture(
    [
      fade("sky", [
        [0, "#7f97a3"],
        [0.4, "#b6bfb8"],
        [0.75, "#ead7b2"],
        [1, "#efbf8c"],
      ]),
      fade("sea", [
        [0, "#d9b48f"],
        [0.2, "#8fa0a3"],
        [1, "#3d5468"],
      ]),
      fade("quay", [
        [0, "#a08a75"],
        [1, "#51494c"],
      ]),
      fade("cast", [
        [0, "#2a2a33", 0.6],
        [1, "#2a2a33", 0],
      ]),
      glow("halo", [
        [0, "#fdf0cd", 0.95],
        [0.3, "#f9dfae", 0.5],
        [1, "#f9dfae", 0],
      ]),
    ],
    [
      rect(0, 0, width, sea, "url(#sky)"),
      disc(1120, 520, 380, "url(#halo)"),
      disc(1120, 520, 56, "#fdf3d6"),
      ...[
        [240, 330, 620],
        [760, 250, 520],
        [-80, 420, 520],
        [1120, 370, 560],
      ].map(([x = 0, y = 0, w = 0]) =>
        path(
          `M${x} ${y} q ${w * 0.25} -30 ${w * 0.5} -12 t ${w * 0.5} 8 q ${-w * 0.3} 26 ${-w * 0.55} 16 t ${-w * 0.45} -12z`,
          "#f6e7c8",
          'opacity="0.45"',
        ),
      ),
      ridge(random(12), sea - 6, 12, "#9aa09c"),
      rect(0, sea, width, 210, "url(#sea)"),
      glints(
        next,
        { x: 1120, top: sea + 3, bottom: 800, count: 120 },
        (depth) => 70 + depth * 210,
        "#fbe9bf",
        'opacity="0.6"',
      ),
      glints(next, { x: 800, top: sea + 6, bottom: 800, count: 120 }, () => 1000, "#e9dfc8", 'opacity="0.2"'),
      group(
        "",
        shape(
          [
            [332, sea - 2],
            [420, sea - 2],
            [408, sea + 12],
            [340, sea + 12],
          ],
          deep,
        ),
        line(
          [
            [372, sea],
            [372, sea - 92],
          ],
          deep,
          3,
        ),
        shape(
          [
            [376, sea - 90],
            [376, sea - 10],
            [430, sea - 10],
          ],
          paper,
        ),
        shape(
          [
            [368, sea - 82],
            [368, sea - 10],
            [334, sea - 10],
          ],
          red,
        ),
      ),
      shape(
        [
          [0, 790],
          [width, 790],
          [width, height],
          [0, height],
        ],
        "url(#quay)",
      ),
      rect(0, 784, width, 12, "#d9bd93"),
      rect(0, 796, width, 7, "#3c3a42"),
      ...[842, 900, 976].map((y) =>
        line(
          [
            [0, y],
            [width, y],
          ],
          "#3f3a40",
          2.5,
          'opacity="0.45"',
        ),
      ),
      ...Array.from({ length: 24 }, (_, at) => {
        const row = at % 3;
        const tops = [803, 842, 900, 976];
        const lean = (x: number, y: number) => x + (x - 800) * ((y - 803) / 500);
        const x = Math.floor(at / 3) * 220 + row * 90 - 60;
        return line(
          [
            [lean(x, tops[row] ?? 0), tops[row] ?? 0],
            [lean(x, tops[row + 1] ?? 0), tops[row + 1] ?? 0],
          ],
          "#3f3a40",
          2.5,
          'opacity="0.4"',
        );
      }),
      shape(
        [
          [330, 906],
          [760, 906],
          [560, 1067],
          [40, 1067],
        ],
        "url(#cast)",
      ),
      group('transform="translate(560 912) scale(1.15)"', seat),
      group(
        "",
        path("M1330 806 v-58 q-12 0 -12 -14 q0 -16 36 -16 t36 16 q0 14 -12 14 v58z", ink),
        path("M1320 806 h70 v12 h-70z", "#24242c"),
        line(
          [
            [1334, 770],
            [1260, 802],
            [1180, 792],
          ],
          "#6b5745",
          7,
        ),
      ),
      ...[
        [700, 340, 1],
        [790, 300, 0.7],
        [620, 270, 0.6],
      ].map(([x = 0, y = 0, s = 1]) =>
        path(
          "M0 0 q-22 -22 -52 -12 q30 -2 52 20 q22 -22 52 -20 q-30 -10 -52 12z",
          night,
          `transform="translate(${x} ${y}) scale(${s})"`,
        ),
      ),
    ],
  );
}
