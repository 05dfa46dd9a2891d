// Holds the place of the licensed agency photo, and says so.
import { hall, hallGradients } from "./hall.ts";
import { deep, ink, mist, night, pale, paper, red, steel } from "./palette.ts";
import { fade, glow, group, height, path, picture, rect, shape, width } from "./shapes.ts";

/** A walking figure without a face, feet at the origin, 300 units high. */
function figure(coat: string, shade: string, stride: number): string {
  return [
    shape(
      [
        [-8, -132],
        [-26 - stride, 0],
        [-4 - stride, 0],
        [12, -118],
      ],
      shade,
    ),
    shape(
      [
        [-6, -128],
        [20 + stride, 0],
        [42 + stride, 0],
        [26, -132],
      ],
      coat,
    ),
    path("M-34 -236 q4 -22 34 -24 q32 2 36 24 l6 118 h-80z", coat),
    path("M2 -260 q32 2 34 24 l6 118 h-36z", ink, 'opacity="0.22"'),
    path(`M-34 -234 q-10 8 -12 50 l-${6 + stride / 3} 52 h16 l12 -60z`, shade),
    path(`M36 -234 q12 8 12 50 l${2 + stride / 3} 54 h-16 l-8 -60z`, shade),
    shape(
      [
        [-7, -260],
        [2, -214],
        [10, -260],
      ],
      paper,
    ),
    shape(
      [
        [-1, -256],
        [2, -206],
        [5, -256],
      ],
      red,
    ),
    path("M-7 -258 v-16 h16 v16z", "#97958d"),
    path("M-17 -290 q0 -26 18 -26 q19 0 19 26 q0 26 -19 28 q-18 -2 -18 -28z", "#b3b1a8"),
    path("M-18 -292 q-2 -28 20 -28 q20 0 18 28 q-10 -14 -22 -14 q-10 2 -16 14z", night),
  ].join("");
}

export function standIn(): string {
  const look = { light: "#a9b4b6", shade: "#5d6f7c", back: "#8898a0", floor: "#76858d" };
  const words = (y: number, size: number, weight: number, fill: string, text: string, more = "") =>
    `<text x="800" y="${y}" font-family="'Liberation Serif','Source Serif 4',Georgia,serif" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="middle" ${more}>${text}</text>`;
  const walkers = [
    { x: 560, scale: 1.3, coat: deep, shade: night, stride: 12 },
    { x: 800, scale: 1.36, coat: night, shade: ink, stride: 18 },
    { x: 1050, scale: 1.26, coat: steel, shade: deep, stride: 10 },
  ];
  return picture(
    [
      hallGradients(look),
      fade("runner", [
        [0, "#6d2a37"],
        [1, "#8c2b3b"],
      ]),
      fade("dim", [
        [0, ink, 0.62],
        [0.5, ink, 0.2],
        [1, ink, 0.36],
      ]),
      glow("dusk", [
        [0, ink, 0],
        [0.55, ink, 0],
        [1, ink, 0.5],
      ]),
    ],
    [
      hall(look, 6),
      shape(
        [
          [700, 622],
          [900, 622],
          [1420, height],
          [180, height],
        ],
        "url(#runner)",
      ),
      rect(0, 0, width, height, "url(#dim)"),
      ...walkers.map(({ x, scale, coat, shade, stride }) =>
        group(
          "",
          `<ellipse cx="${x}" cy="962" rx="112" ry="17" fill="${ink}" opacity="0.35"/>`,
          group(`transform="translate(${x} 960) scale(${scale})"`, figure(coat, shade, stride)),
        ),
      ),
      `<ellipse cx="800" cy="540" rx="1160" ry="820" fill="url(#dusk)"/>`,
      rect(250, 96, 1100, 352, night, 'opacity="0.93"'),
      rect(268, 114, 1064, 316, "none", `stroke="${mist}" stroke-width="1.6" opacity="0.7"`),
      words(198, 62, 700, paper, "Stand-in for a"),
      words(272, 62, 700, paper, "licensed agency photo"),
      rect(740, 304, 120, 3, red),
      words(356, 32, 400, pale, "The photo itself is not ours to print. Whoever holds"),
      words(396, 32, 400, pale, "the licence replaces this one file."),
    ],
  );
}
