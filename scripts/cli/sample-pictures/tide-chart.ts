// A chart of the sound.
import { deep, ink, paper, red, sand, steel } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, glow, group, height, line, n, type Point, path, picture, rect, shape, width } from "./shapes.ts";

/** A closed coast line, and the same pushed outwards for each depth. */
function shoreLine(next: () => number, centre: Point, radius: Point): (out: number) => string {
  const pick = between(next);
  const waves = [2, 3, 5, 8, 13, 21].map((pace) => ({ pace, start: pick(0, 7), size: pick(0.5, 1) / pace ** 0.92 }));
  return (out) => {
    const points: string[] = [];
    for (let at = 0; at < 240; at++) {
      const turn = (at / 240) * Math.PI * 2;
      const calm = 1 / (1 + out / 90);
      const wobble = waves.reduce(
        (sum, wave) => sum + Math.sin(turn * wave.pace + wave.start) * wave.size * calm ** (wave.pace / 8),
        0,
      );
      const x = centre[0] + Math.cos(turn) * (radius[0] * (1 + wobble * 0.2) + out);
      const y = centre[1] + Math.sin(turn) * (radius[1] * (1 + wobble * 0.2) + out);
      points.push(`${n(x)},${n(y)}`);
    }
    return points.join(" ");
  };
}

export function tideChart(): string {
  const next = random(139);
  const pick = between(next);
  const coasts = [
    shoreLine(next, [120, 300], [520, 460]),
    shoreLine(next, [1560, 820], [560, 420]),
    shoreLine(next, [960, 330], [74, 52]),
    shoreLine(next, [640, 930], [60, 40]),
  ];
  const depths = [230, 165, 110, 66, 30];
  const waters = ["#aabfc4", "#b6c8ca", "#c3d1d0", "#d0dad5", "#dde2d8"];
  // All outlines of a depth first, then all its waters: where two coasts meet, one line remains.
  const lines = depths.map((out, at) =>
    [`fill="none" stroke="${steel}" stroke-width="3" stroke-opacity="0.5"`, `fill="${waters[at]}"`]
      .map((look) => coasts.map((coast) => `<polygon points="${coast(out)}" ${look}/>`).join(""))
      .join(""),
  );
  const land = coasts.map(
    (coast) =>
      `<polygon points="${coast(0)}" fill="${sand}" stroke="${deep}" stroke-width="3.5"/><polygon points="${coast(-26)}" fill="none" stroke="#b79a6c" stroke-width="1.4" opacity="0.7"/>`,
  );
  const rose = Array.from({ length: 16 }, (_, at) => {
    const long = at % 4 === 0 ? 132 : at % 2 === 0 ? 88 : 56;
    const wide = at % 4 === 0 ? 17 : 10;
    return group(
      `transform="rotate(${at * 22.5})"`,
      shape(
        [
          [0, 0],
          [-wide, -wide * 1.5],
          [0, -long],
        ],
        at === 0 ? red : ink,
      ),
      shape(
        [
          [0, 0],
          [wide, -wide * 1.5],
          [0, -long],
        ],
        paper,
      ),
      line(
        [
          [0, 0],
          [wide, -wide * 1.5],
          [0, -long],
          [-wide, -wide * 1.5],
          [0, 0],
        ],
        ink,
        1.4,
      ),
    );
  });
  const ticks = Array.from({ length: 72 }, (_, at) =>
    group(
      `transform="rotate(${at * 5})"`,
      line(
        [
          [0, -164],
          [0, at % 6 === 0 ? -186 : -174],
        ],
        ink,
        at % 6 === 0 ? 2.4 : 1.2,
      ),
    ),
  );
  const marks = Array.from({ length: 60 }, () => {
    const x = pick(380, 1240);
    const y = pick(60, 1010);
    return (
      line(
        [
          [x - 5, y],
          [x + 5, y],
        ],
        deep,
        1.6,
        'opacity="0.4"',
      ) +
      line(
        [
          [x, y - 5],
          [x, y + 5],
        ],
        deep,
        1.6,
        'opacity="0.4"',
      )
    );
  });
  const buoys = [
    [690, 400],
    [742, 540],
    [862, 640],
  ].map(([x = 0, y = 0]) =>
    [
      shape(
        [
          [x, y - 26],
          [x + 11, y],
          [x - 11, y],
        ],
        red,
      ),
      disc(x, y + 5, 6, "none", `stroke="${ink}" stroke-width="2.4"`),
    ].join(""),
  );
  return picture(
    [
      glow("age", [
        [0, paper, 0],
        [0.7, paper, 0],
        [1, "#8a744d", 0.28],
      ]),
    ],
    [
      rect(0, 0, width, height, "#9bb3ba"),
      ...lines,
      ...marks,
      ...Array.from({ length: 5 }, (_, at) =>
        line(
          [
            [at * 400, 0],
            [at * 400, height],
          ],
          steel,
          1.2,
          'opacity="0.5"',
        ),
      ),
      ...Array.from({ length: 4 }, (_, at) =>
        line(
          [
            [0, at * 330 + 40],
            [width, at * 330 + 40],
          ],
          steel,
          1.2,
          'opacity="0.5"',
        ),
      ),
      ...land,
      path(
        "M596 374 C 690 410 750 600 914 728",
        "none",
        `stroke="${red}" stroke-width="4.5" stroke-dasharray="20 13" stroke-linecap="round"`,
      ),
      ...buoys,
      disc(596, 374, 10, ink),
      disc(914, 728, 10, ink),
      group(
        'transform="translate(1330 268)"',
        disc(0, 0, 186, paper, 'opacity="0.55"'),
        disc(0, 0, 186, "none", `stroke="${ink}" stroke-width="2.5"`),
        disc(0, 0, 162, "none", `stroke="${ink}" stroke-width="1.3"`),
        ...ticks,
        ...rose,
        disc(0, 0, 8, paper, `stroke="${ink}" stroke-width="2"`),
      ),
      rect(18, 18, width - 36, height - 36, "none", `stroke="${ink}" stroke-width="2.5"`),
      rect(28, 28, width - 56, height - 56, "none", `stroke="${ink}" stroke-width="1"`),
      `<ellipse cx="800" cy="533" rx="1150" ry="800" fill="url(#age)"/>`,
    ],
  );
}
