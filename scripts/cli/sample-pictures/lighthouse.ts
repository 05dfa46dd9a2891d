// The light at Tern Point.
import { amber, ink, pale, paper, red } from "./palette.ts";
import { random } from "./random.ts";
import {
  disc,
  fade,
  glints,
  glow,
  group,
  height,
  line,
  type Point,
  path,
  picture,
  rect,
  ridge,
  shape,
  stars,
  width,
} from "./shapes.ts";

function lighthouse(): string {
  return [
    shape(
      [
        [-46, 0],
        [-28, -300],
        [28, -300],
        [46, 0],
      ],
      "url(#tower)",
    ),
    ...[0, 2, 4].map((at) => {
      const low = -at * 60;
      const reach = (y: number) => 46 + (y / 300) * 18;
      return shape(
        [
          [-reach(low), low],
          [-reach(low - 60), low - 60],
          [reach(low - 60), low - 60],
          [reach(low), low],
        ],
        red,
        'opacity="0.86"',
      );
    }),
    shape(
      [
        [8, 0],
        [5, -300],
        [28, -300],
        [46, 0],
      ],
      ink,
      'opacity="0.35"',
    ),
    rect(-44, -312, 88, 13, ink),
    ...Array.from({ length: 8 }, (_, at) => rect(-42 + at * 11.7, -330, 2.4, 20, ink)),
    rect(-44, -334, 88, 4, ink),
    rect(-22, -366, 44, 56, "#fdf2cf"),
    rect(-2, -366, 4, 56, ink),
    shape(
      [
        [-32, -364],
        [0, -404],
        [32, -364],
      ],
      ink,
    ),
    line(
      [
        [0, -400],
        [0, -428],
      ],
      ink,
      4,
    ),
    rect(-8, -150, 16, 26, amber, 'rx="8"'),
  ].join("");
}

export function lighthousePicture(): string {
  const next = random(101);
  const foot: Point = [1010, 742];
  const lamp: Point = [1010, 742 - 339];
  return picture(
    [
      fade("sky", [
        [0, "#111927"],
        [0.55, "#22354b"],
        [1, "#5d7486"],
      ]),
      fade("sea", [
        [0, "#3d566d"],
        [1, "#101824"],
      ]),
      fade(
        "tower",
        [
          [0, "#f1ebdd"],
          [1, "#b9b5ac"],
        ],
        1,
        0,
      ),
      fade(
        "west",
        [
          [0, "#f7e2ab", 0],
          [1, "#f9e7b8", 0.75],
        ],
        1,
        0,
      ),
      fade(
        "east",
        [
          [0, "#f9e7b8", 0.75],
          [1, "#f7e2ab", 0],
        ],
        1,
        0,
      ),
      glow("halo", [
        [0, "#fff3cc", 0.95],
        [0.2, "#f7dc9c", 0.45],
        [1, "#f7dc9c", 0],
      ]),
    ],
    [
      rect(0, 0, width, 720, "url(#sky)"),
      stars(next, 230, 620, paper),
      shape([lamp, [-60, 130], [-60, 360]], "url(#west)"),
      shape([lamp, [width + 60, 428], [width + 60, 556]], "url(#east)"),
      ridge(random(4), 716, 16, "#22354a"),
      rect(0, 716, width, height - 716, "url(#sea)"),
      glints(next, { x: 800, top: 722, bottom: height, count: 240 }, () => 1000, "#9db0bb", 'opacity="0.2"'),
      glints(
        next,
        { x: 930, top: 790, bottom: height, count: 80 },
        (depth) => 150 + depth * 240,
        "#f6dca6",
        'opacity="0.36"',
      ),
      group(
        "",
        path("M300 724 l10 -14 h70 l14 14z", ink),
        rect(322, 698, 40, 12, ink),
        ...[328, 340, 352].map((x) => disc(x, 704, 2.6, amber)),
      ),
      path(
        "M690 800 C 760 742 830 760 890 728 C 940 712 1090 716 1130 736 C 1220 748 1300 790 1400 806 L1660 836 L1660 900 L640 880z",
        "#172130",
      ),
      path(
        "M640 850 C 780 800 900 832 1010 806 C 1160 786 1330 850 1660 852 L1660 960 C 1300 900 900 930 560 900z",
        ink,
      ),
      path("M560 898 C 800 934 1200 902 1660 962 L1660 972 C 1200 918 800 946 548 906z", pale, 'opacity="0.35"'),
      group(`transform="translate(${foot[0]} ${foot[1]})"`, lighthouse()),
      rect(1064, 690, 120, 52, "#d8d1c2"),
      rect(1124, 690, 60, 52, ink, 'opacity="0.3"'),
      shape(
        [
          [1056, 692],
          [1124, 650],
          [1192, 692],
        ],
        "#2a3a4c",
      ),
      rect(1086, 706, 18, 22, amber),
      disc(lamp[0], lamp[1], 150, "url(#halo)"),
    ],
  );
}
