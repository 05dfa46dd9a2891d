// What we use of two libraries for fonts that say nothing of their types.
declare module "fontverter" {
  export function convert(font: Buffer, format: "sfnt" | "woff2"): Promise<Buffer>;
}

declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      readonly targetFormat: "woff2";
      readonly keepFeatures: readonly string[];
      readonly preserveNameIds: readonly number[];
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}
