// Waves and rain over a breakwater.
import { ink, pale, paper, red, steel } from "./palette.ts";
import { between, random } from "./random.ts";
import { disc, fade, glow, height, line, n, type Point, path, picture, rect, ridge, shape, width } from "./shapes.ts";

export function gale(): string {
  const next = random(113);
  const pick = between(next);
  const tones = ["#5d717d", "#4a606f", "#384e60", "#2a3d50", "#1d2c3d", "#131c29"];
  const seas = tones.map((tone, depth) => {
    const base = 560 + depth * 82;
    const long = 250 + depth * 62;
    let x = -long + pick(-160, 0);
    let d = `M${n(x)} ${height + 40} L${n(x)} ${base}`;
    const foam: string[] = [];
    while (x < width + long) {
      const w = long * pick(0.8, 1.25);
      const rise = (46 + depth * 24) * pick(0.65, 1.15);
      const crest: Point = [x + w * 0.66, base - rise];
      d += ` C ${n(x + w * 0.28)} ${n(base + 8)} ${n(x + w * 0.42)} ${n(base - rise * 0.9)} ${n(crest[0])} ${n(crest[1])}`;
      d += ` C ${n(x + w * 0.8)} ${n(base - rise * 0.94)} ${n(x + w * 0.86)} ${n(base - rise * 0.55)} ${n(x + w * 0.8)} ${n(base - rise * 0.4)}`;
      d += ` C ${n(x + w * 0.85)} ${n(base - rise * 0.1)} ${n(x + w * 0.93)} ${base} ${n(x + w)} ${base}`;
      const lip = `M${n(x + w * 0.3)} ${n(base - rise * 0.34)} C ${n(x + w * 0.44)} ${n(base - rise * 0.92)} ${n(x + w * 0.56)} ${n(base - rise * 1.04)} ${n(crest[0])} ${n(crest[1])} C ${n(x + w * 0.8)} ${n(base - rise * 0.94)} ${n(x + w * 0.86)} ${n(base - rise * 0.55)} ${n(x + w * 0.8)} ${n(base - rise * 0.4)} C ${n(x + w * 0.79)} ${n(base - rise * 0.68)} ${n(x + w * 0.7)} ${n(base - rise * 0.86)} ${n(x + w * 0.58)} ${n(base - rise * 0.82)} C ${n(x + w * 0.48)} ${n(base - rise * 0.8)} ${n(x + w * 0.4)} ${n(base - rise * 0.55)} ${n(x + w * 0.3)} ${n(base - rise * 0.34)}z`;
      foam.push(path(lip, paper, `opacity="${n(0.34 + depth * 0.09)}"`));
      for (let at = 0; at < 9 + depth * 2; at++)
        foam.push(
          disc(
            crest[0] + pick(-0.1, 0.26) * w,
            crest[1] + pick(-0.55, 0.1) * rise,
            pick(1, 2.6 + depth * 0.8),
            paper,
            'opacity="0.6"',
          ),
        );
      for (let at = 1; at < 4; at++)
        foam.push(
          path(
            `M${n(x + w * (0.34 + at * 0.05))} ${n(base - rise * (0.3 - at * 0.1))} Q ${n(x + w * 0.55)} ${n(base - rise * (0.68 - at * 0.14))} ${n(x + w * (0.78 - at * 0.02))} ${n(base - rise * (0.34 - at * 0.12))}`,
            "none",
            `stroke="${steel}" stroke-width="${n(1.6 + depth * 0.5)}" opacity="0.6"`,
          ),
        );
      x += w;
    }
    return path(`${d} L${width + 700} ${height + 40}z`, tone) + foam.join("");
  });
  const rain = Array.from({ length: 230 }, () => {
    const x = pick(-100, width + 200);
    const y = pick(-50, height);
    const long = pick(30, 120);
    return line(
      [
        [x, y],
        [x - long * 0.62, y + long],
      ],
      pale,
      pick(0.8, 1.8),
      `opacity="${n(pick(0.1, 0.3))}"`,
    );
  });
  const clouds = Array.from({ length: 9 }, (_, at) =>
    ridge(random(200 + at), 90 + at * 44, 40, at % 2 === 0 ? "#39495a" : "#54677a", `opacity="${n(0.3 - at * 0.02)}"`),
  );
  return picture(
    [
      fade("sky", [
        [0, "#1d2838"],
        [0.5, "#4b6072"],
        [1, "#9aa7a8"],
      ]),
      glow("halo", [
        [0, "#fdeec2", 0.95],
        [0.2, "#f2cd86", 0.4],
        [1, "#f2cd86", 0],
      ]),
    ],
    [
      rect(0, 0, width, height, "url(#sky)"),
      ...clouds,
      seas[0] ?? "",
      shape(
        [
          [760, 660],
          [800, 566],
          [1660, 540],
          [1660, 700],
        ],
        "#26333f",
      ),
      shape(
        [
          [800, 566],
          [1660, 540],
          [1660, 552],
          [796, 577],
        ],
        "#8598a2",
      ),
      shape(
        [
          [1016, 560],
          [1026, 400],
          [1062, 400],
          [1072, 558],
        ],
        "#d9d3c6",
      ),
      shape(
        [
          [1046, 559],
          [1046, 400],
          [1062, 400],
          [1072, 558],
        ],
        ink,
        'opacity="0.4"',
      ),
      shape(
        [
          [1021, 486],
          [1023, 446],
          [1065, 446],
          [1067, 486],
        ],
        red,
      ),
      rect(1018, 390, 52, 10, ink),
      rect(1030, 364, 28, 28, "#fff0c4"),
      shape(
        [
          [1022, 366],
          [1044, 340],
          [1066, 366],
        ],
        ink,
      ),
      disc(1044, 378, 190, "url(#halo)"),
      ...seas.slice(1),
      ...rain,
    ],
  );
}
