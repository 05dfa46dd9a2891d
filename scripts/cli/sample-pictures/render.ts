// SVG in, JPEG with the grain of paper out.
import sharp from "sharp";
import { between, random } from "./random.ts";

/** One tone a pixel, lightly smeared along both axes so that it looks like paper and not like a sensor. */
function grain(w: number, h: number, seed: number, strength: number): Buffer {
  const pick = between(random(seed));
  const raw = Float32Array.from({ length: w * h }, () => pick(-1, 1));
  return Buffer.from(
    Uint8Array.from(raw, (value, at) => {
      const near = (raw[at - 1] ?? 0) + (raw[at + 1] ?? 0) + (raw[at - w] ?? 0) + (raw[at + w] ?? 0);
      return Math.round(128 + (value * 0.5 + near * 0.3) * strength);
    }),
  );
}

export async function renderJpeg(svg: string, size: readonly [number, number], seed: number): Promise<Buffer> {
  const [w, h] = size;
  const noise = await sharp(grain(w, h, seed, 17), { raw: { width: w, height: h, channels: 1 } })
    .toColourspace("srgb")
    .png()
    .toBuffer();
  const flat = await sharp(Buffer.from(svg)).resize(w, h).removeAlpha().png().toBuffer();
  return sharp(flat)
    .composite([{ input: noise, blend: "soft-light" }])
    .jpeg({ quality: 78, mozjpeg: true, chromaSubsampling: "4:2:0" })
    .toBuffer();
}
