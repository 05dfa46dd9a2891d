// A hall made ready for visitors.
import { hall, hallGradients } from "./hall.ts";
import { amber, ink, mist, night, pale, steel } from "./palette.ts";
import { disc, fade, glow, group, height, line, path, picture, rect, shape, width } from "./shapes.ts";

export function colonnade(): string {
  const look = { light: "#e6d9bd", shade: "#8c7b6b", back: "#c9b99c", floor: "#a58f78" };
  const chair = (side: number) =>
    group(
      `transform="translate(${800 + side * 62} 640) scale(${side} 1)"`,
      path("M-26 0 v-70 q0 -16 16 -16 h10 v60 h26 v26z", night),
      rect(-26, -30, 52, 12, steel),
      rect(-22, 0, 6, 18, ink),
      rect(18, 0, 6, 18, ink),
    );
  const rays = [
    [240, 420],
    [560, 700],
    [900, 1000],
  ].map(([from = 0, to = 0], at) =>
    shape(
      [
        [from + 300, -20],
        [to + 330, -20],
        [to - 330, height],
        [from - 520, height],
      ],
      "url(#ray)",
      `opacity="${0.5 - at * 0.08}"`,
    ),
  );
  return picture(
    [
      hallGradients(look),
      fade("ray", [
        [0, "#fff1cf", 0.75],
        [1, "#fff1cf", 0],
      ]),
      fade("runner", [
        [0, "#7d2433"],
        [1, "#a52a3c"],
      ]),
      fade("window", [
        [0, "#f7ecd2"],
        [1, "#e9c795"],
      ]),
      glow("dusk", [
        [0, ink, 0],
        [0.6, ink, 0],
        [1, ink, 0.42],
      ]),
    ],
    [
      hall(look, 6),
      rect(690, 330, 220, 292, "#8c7b6b"),
      path("M706 622 V420 a94 86 0 0 1 188 0 V622z", "url(#window)"),
      ...[753, 800, 847].map((x) => rect(x - 2, 336, 4, 286, "#8c7b6b")),
      rect(706, 470, 188, 4, "#8c7b6b"),
      shape(
        [
          [742, 622],
          [858, 622],
          [1210, height],
          [390, height],
        ],
        "url(#runner)",
      ),
      line(
        [
          [750, 622],
          [426, height],
        ],
        amber,
        5,
        'opacity="0.7"',
      ),
      line(
        [
          [850, 622],
          [1174, height],
        ],
        amber,
        5,
        'opacity="0.7"',
      ),
      ...[-1, 1].map(chair),
      rect(784, 612, 32, 8, "#5a4436"),
      line(
        [
          [800, 620],
          [800, 656],
        ],
        "#5a4436",
        6,
      ),
      disc(800, 604, 8, mist),
      ...rays,
      `<ellipse cx="800" cy="520" rx="1160" ry="820" fill="url(#dusk)"/>`,
      rect(0, 0, width, height, pale, 'opacity="0.03"'),
    ],
  );
}
