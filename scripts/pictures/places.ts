// The places where layouts show pictures: how wide a picture stands there, and which widths are worth making for it.

/**
 * `lead` opens a story, `body` stands in its text, `entry` in that of a brief among others; `front` leads the home page, `top` stands in its columns; `list`
 * beside the words of a list; `box` beside those of a story box, `related` under a story; `byline` in the box about an
 * author, `portrait` on the author's own page.
 */
export type Place = "lead" | "body" | "entry" | "front" | "top" | "list" | "box" | "related" | "byline" | "portrait";

export interface PlaceFacts {
  /** How wide the picture stands, in the grid of layouts/css/pages/frame.css: test/browser/pictures.test.ts measures it. */
  readonly sizes: string;
  /**
   * In pixels, ascending: what phones, tablets and desks need at one and two device pixels to the pixel. The steps are so
   * small that a browser never takes a picture that is more than 1.6 times too wide.
   */
  readonly widths: readonly number[];
  /** The one width for browsers that know no modern format: it fills the place at one device pixel to the pixel. */
  readonly plain: number;
  /** Width to height, where the picture is cropped. */
  readonly ratio?: number;
}

const full = [320, 512, 744, 816, 1184, 1624];
const card = 3 / 2;

export const places: Readonly<Record<Place, PlaceFacts>> = {
  lead: {
    sizes:
      "(min-width: 77.5rem) 50.7rem, (min-width: 960px) calc(100vw - 26.8rem), (min-width: 900px) 52rem, (min-width: 600px) 92vw, 100vw",
    widths: full,
    plain: 816,
  },
  body: {
    sizes: "(min-width: 680px) 39rem, (min-width: 600px) 92vw, 100vw",
    widths: [320, 512, 744, 1248, 1624],
    plain: 744,
  },
  entry: { sizes: "15.5rem", widths: [264, 504], plain: 264 },
  front: {
    sizes: "(min-width: 77.5rem) 50.7rem, (min-width: 960px) calc(100vw - 26.8rem), (min-width: 600px) 93vw, 100vw",
    widths: full,
    plain: 816,
    ratio: 16 / 9,
  },
  top: {
    sizes:
      "(min-width: 77.5rem) 15.6rem, (min-width: 1100px) calc(33.3vw - 10.2rem), (min-width: 960px) calc(50vw - 14.4rem), (min-width: 600px) calc(46vw - 1rem), 100vw",
    widths: [264, 344, 504, 744, 1184],
    plain: 504,
    ratio: card,
  },
  list: {
    sizes: "(min-width: 77.5rem) 15.1rem, (min-width: 960px) calc(28vw - 6.4rem), (min-width: 600px) 26vw, 6rem",
    widths: [120, 192, 264, 344, 504],
    plain: 264,
    ratio: card,
  },
  box: {
    sizes: "(min-width: 670px) 10rem, (min-width: 400px) 24vw, 6rem",
    widths: [120, 192, 344],
    plain: 192,
    ratio: card,
  },
  related: {
    sizes:
      "(min-width: 77.5rem) 15.6rem, (min-width: 960px) calc(33.3vw - 10.2rem), (min-width: 600px) calc(31vw - 1.4rem), (min-width: 400px) 24vw, 6rem",
    widths: [120, 192, 264, 344, 504],
    plain: 264,
    ratio: card,
  },
  byline: { sizes: "4.5rem", widths: [96, 144, 216], plain: 144, ratio: 1 },
  portrait: {
    sizes: "(min-width: 960px) 6rem, (min-width: 600px) 9rem, 6rem",
    widths: [96, 144, 216, 288],
    plain: 144,
    ratio: 1,
  },
};
