// Portraits that resemble nobody: head, hair, collar and half a shadow.
import { amber, haze, ink, mist, paper, red } from "./palette.ts";
import { disc, fade, group, line, n, path, picture, rect } from "./shapes.ts";
import type { Hair, Sitter } from "./sitters.ts";

/** What hangs behind the head, and what lies on it. */
const cuts: Readonly<Record<Hair, readonly [behind: string, front: string]>> = {
  bob: [
    "M194 262 q-14 -138 106 -140 q120 2 106 140 q2 70 -18 104 h-176 q-20 -34 -18 -104z",
    "M202 268 q0 -132 98 -134 q98 2 98 134 q-14 -52 -44 -66 q-60 22 -118 14 q-22 16 -30 52z",
  ],
  short: [
    "M208 250 q-6 -116 92 -118 q98 2 92 118z",
    "M206 262 q-14 -126 96 -130 q104 0 92 130 q-8 -38 -22 -58 q-40 -4 -78 -26 q-30 34 -66 34 q-14 20 -22 50z",
  ],
  bun: [
    "M300 62 q52 0 52 50 q0 46 -52 46 q-52 0 -52 -46 q0 -50 52 -50z",
    "M204 264 q-4 -128 96 -130 q100 2 96 130 q-12 -66 -96 -70 q-84 4 -96 70z",
  ],
  curls: [
    "M190 250 q-26 -30 2 -60 q-10 -38 34 -48 q16 -36 58 -24 q36 -24 64 8 q44 -4 46 40 q36 24 14 60 q14 40 -18 56 h-180 q-34 -8 -20 -32z",
    "M208 236 q6 -94 92 -94 q86 0 92 94z M202 258 q-8 -20 8 -36 q-2 -30 30 -34 q18 -26 46 -14 q28 -20 50 4 q34 -2 36 30 q24 18 24 50 q-20 -34 -46 -36 q-24 12 -50 0 q-30 14 -58 2 q-28 6 -40 34z",
  ],
  bald: ["", "M206 282 q-8 -46 6 -72 q6 30 6 72z M394 282 q8 -46 -6 -72 q-6 30 -6 72z"],
  long: [
    "M190 280 q-16 -160 110 -162 q126 2 110 162 q4 96 30 170 q-140 46 -280 0 q26 -74 30 -170z",
    "M202 276 q-4 -138 98 -142 q102 4 98 142 q-16 -62 -62 -88 q-36 40 -96 44 q-30 10 -38 44z",
  ],
  cap: ["M206 300 q-14 -80 20 -120 h148 q34 40 20 120 q4 30 -6 44 h-20 v-140 h-136 v140 h-20 q-10 -14 -6 -44z", ""],
  side: [
    "M196 260 q-10 -136 104 -138 q116 2 106 138 q10 90 -4 150 h-66 v-150z",
    "M204 270 q-8 -126 98 -132 q100 4 94 132 q-2 44 6 84 q-26 -36 -22 -92 q-52 -6 -84 -60 q-34 46 -92 68z",
  ],
};

function collar({ collar: kind, coat }: Sitter): string {
  switch (kind) {
    case "shirt":
      return (
        path("M244 414 L300 506 L356 414 L384 438 L334 540 L300 506 L266 540 L216 438z", paper) +
        path("M290 506 h20 l12 94 h-44z", red)
      );
    case "round":
      return path("M228 424 q72 84 144 0 l14 14 q-86 100 -172 0z", paper, 'opacity="0.85"');
    case "scarf":
      return (
        path("M212 410 q88 62 176 0 l20 40 q-108 76 -216 0z", amber) +
        path("M318 462 l54 -18 l24 120 l-56 12z", "#d19a4c") +
        path("M222 436 q78 48 156 0", "none", 'stroke="#b9803a" stroke-width="4" opacity="0.7"')
      );
    case "roll":
      return (
        path("M232 392 q68 34 136 0 l14 66 q-82 56 -164 0z", coat) +
        path("M226 424 q74 36 148 0", "none", `stroke="${ink}" stroke-width="4" opacity="0.3"`) +
        path("M218 454 q82 40 164 0", "none", `stroke="${ink}" stroke-width="5" opacity="0.35"`)
      );
    default:
      return kind satisfies never;
  }
}

export function portrait(sitter: Sitter): string {
  const [behind, front] = cuts[sitter.cut];
  const face = "M210 262 q0 -112 90 -112 q90 0 90 112 q0 66 -30 106 q-28 34 -60 34 q-32 0 -60 -34 q-30 -40 -30 -106z";
  const rings = Array.from({ length: 7 }, (_, at) =>
    disc(
      300,
      288,
      150 + at * 44,
      "none",
      `stroke="${sitter.ring}" stroke-width="${n(15 - at * 1.6)}" opacity="${n(0.85 - at * 0.1)}"`,
    ),
  );
  const hatch = Array.from({ length: 26 }, (_, at) =>
    line(
      [
        [300, 170 + at * 10],
        [420, 130 + at * 10],
      ],
      ink,
      2.2,
      'opacity="0.2"',
    ),
  );
  const glasses = sitter.glasses
    ? [
        disc(260, 276, 29, mist, `fill-opacity="0.28" stroke="${ink}" stroke-width="5"`),
        disc(340, 276, 29, mist, `fill-opacity="0.28" stroke="${ink}" stroke-width="5"`),
        path("M289 272 q11 -9 22 0", "none", `stroke="${ink}" stroke-width="5"`),
      ]
    : [];
  const beard = sitter.beard
    ? path(
        "M210 282 q6 44 28 56 q28 -22 62 -22 q34 0 62 22 q22 -12 28 -56 q4 120 -90 134 q-94 -14 -90 -134z M272 352 q28 12 56 0 q-28 -10 -56 0z",
        sitter.hair,
        'fill-rule="evenodd"',
      )
    : "";
  const cap =
    sitter.cut === "cap"
      ? path("M196 232 q-4 -110 104 -112 q108 2 104 112 q-104 -34 -208 0z", red) +
        path("M190 238 q110 -40 220 0 l0 -26 q-110 -44 -220 0z", "#7d2030") +
        disc(300, 112, 17, paper)
      : "";
  return picture(
    [
      fade("back", [
        [0, sitter.back],
        [1, sitter.ring],
      ]),
      `<clipPath id="face"><path d="${face}"/></clipPath>`,
      fade(
        "side",
        [
          [0, ink, 0],
          [0.48, ink, 0],
          [0.52, ink, 0.2],
          [1, ink, 0.3],
        ],
        1,
        0,
      ),
      fade(
        "body",
        [
          [0, "#ffffff", 0.12],
          [0.5, "#ffffff", 0],
          [1, ink, 0.3],
        ],
        1,
        0,
      ),
    ],
    [
      rect(0, 0, 600, 600, "url(#back)"),
      ...rings,
      path(behind, sitter.hair),
      path(behind, ink, 'opacity="0.22"'),
      path("M248 340 h104 v62 q6 28 28 44 q-80 58 -160 0 q22 -16 28 -44z", sitter.skin),
      path("M248 366 q52 60 104 10 v34 q-44 34 -104 -8z", ink, 'opacity="0.24"'),
      path("M64 620 q4 -132 116 -164 q22 -7 38 -18 q82 78 164 0 q16 11 38 18 q112 32 116 164z", sitter.coat),
      path("M64 620 q4 -132 116 -164 q22 -7 38 -18 q82 78 164 0 q16 11 38 18 q112 32 116 164z", "url(#body)"),
      collar(sitter),
      path(face, sitter.skin),
      group(
        'clip-path="url(#face)"',
        rect(210, 150, 180, 260, "url(#side)"),
        ...hatch,
        path("M300 262 l-13 62 q6 8 16 7z", ink, 'opacity="0.2"'),
      ),
      beard,
      sitter.beard
        ? ""
        : path(
            "M276 358 q24 11 48 0",
            "none",
            `stroke="${ink}" stroke-width="4.5" stroke-linecap="round" opacity="0.5"`,
          ),
      path("M244 252 q16 -9 32 -2", "none", `stroke="${ink}" stroke-width="5" stroke-linecap="round" opacity="0.5"`),
      path("M324 250 q16 -7 32 2", "none", `stroke="${ink}" stroke-width="5" stroke-linecap="round" opacity="0.5"`),
      path(front, sitter.hair),
      cap,
      ...glasses,
      rect(0, 0, 600, 600, haze, 'opacity="0.03"'),
    ],
    600,
    600,
  );
}
