// A hall of columns, for two pictures.
import { ink } from "./palette.ts";
import { fade, height, line, n, type Point, rect, shape, width } from "./shapes.ts";

interface Look {
  readonly light: string;
  readonly shade: string;
  readonly back: string;
  readonly floor: string;
}

/** A hall that runs away from the reader to a point, with columns on both sides. */
export function hall(look: Look, pairs: number): string {
  const eye: Point = [800, 500];
  const toward = (x: number, y: number, depth: number): Point => [
    eye[0] + (x - eye[0]) * depth,
    eye[1] + (y - eye[1]) * depth,
  ];
  const columns = Array.from({ length: pairs }, (_, at) => {
    const depth = 0.24 + 1.05 * ((at + 1) / pairs) ** 1.9;
    return [-1, 1]
      .map((side) => {
        const [x, foot] = toward(eye[0] + side * 640, 1010, depth);
        const top = toward(0, -330, depth)[1];
        const w = 118 * depth;
        const far = n(0.62 - 0.62 * ((at + 1) / pairs));
        return [
          shape(
            [
              [x - w / 2, foot],
              [x + w / 2, foot],
              [x + side * -w * 3.2 + w, foot + w * 1.1],
              [x - side * w * 3.2 - w, foot + w * 1.1],
            ],
            ink,
            'opacity="0.12"',
          ),
          rect(x - w / 2, top, w, foot - top, side < 0 ? "url(#left)" : "url(#right)"),
          ...[0.2, 0.36, 0.52, 0.68, 0.84].map((part) =>
            rect(x - w / 2 + w * part, top, w * 0.035, foot - top, ink, 'opacity="0.16"'),
          ),
          rect(x - w * 0.68, foot - w * 0.26, w * 1.36, w * 0.3, look.shade),
          rect(x - w * 0.68, foot - w * 0.26, w * 1.36, w * 0.07, look.light),
          rect(x - w * 0.66, top, w * 1.32, foot - top, look.back, `opacity="${far}"`),
        ].join("");
      })
      .join("");
  });
  const corner = (x: number, y: number) => toward(x, y, 0.24);
  return [
    rect(0, 0, width, height, look.back),
    shape([[0, 0], [width, 0], corner(1600, 0), corner(0, 0)], look.shade, 'opacity="0.55"'),
    shape([[-400, height + 200], [2000, height + 200], corner(1700, 1010), corner(-100, 1010)], look.floor),
    ...Array.from({ length: 9 }, (_, at) => {
      const depth = 0.26 + (at / 8) ** 2;
      const y = toward(0, 1010, depth)[1];
      return line(
        [
          [0, y],
          [width, y],
        ],
        look.shade,
        1 + depth * 3,
        'opacity="0.35"',
      );
    }),
    ...columns,
  ].join("");
}

export function hallGradients({ light, shade }: Look): string {
  return (
    fade(
      "left",
      [
        [0, shade],
        [0.62, light],
        [1, shade],
      ],
      1,
      0,
    ) +
    fade(
      "right",
      [
        [0, shade],
        [0.3, light],
        [1, shade],
      ],
      1,
      0,
    )
  );
}
