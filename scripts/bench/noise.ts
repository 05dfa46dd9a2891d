// A photograph's stand-in: soft shapes and grain from a seed, so that every run encodes the same pixels.
import sharp from "sharp";
import { chanceOf } from "./words.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const grains = { coarse: 24, fine: 600 } as const;

/** Writes a JPEG file. */
export async function drawNoise(path: string, { width, height }: Size, seed: number): Promise<void> {
  const chance = chanceOf(seed);
  const layer = (across: number, least: number, most: number) => {
    const down = Math.max(1, Math.round((across * height) / width));
    const pixels = Buffer.from(Array.from({ length: across * down * 3 }, () => chance.whole(least, most)));
    return sharp(pixels, { raw: { width: across, height: down, channels: 3 } }).resize(width, height, { fit: "fill" });
  };
  const grain = await layer(grains.fine, 96, 160).raw().toBuffer();
  await layer(grains.coarse, 0, 255)
    .composite([{ input: grain, raw: { width, height, channels: 3 }, blend: "soft-light" }])
    .jpeg({ quality: 92 })
    .toFile(path);
}
