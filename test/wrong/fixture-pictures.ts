// The pictures that the fixtures name, each with its own mistake.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blank, bomb } from "../pictures/blank.ts";
import { description, jpegWithIim, jpegWithXmp, packet } from "../pictures/packet.ts";

/** By path from the newspaper's folder. */
export async function fixturePictures(): Promise<Record<string, Uint8Array>> {
  const jpeg = await blank("jpg", 600, 400);
  const saying = (attributes: string) => jpegWithXmp(jpeg, packet(description(attributes)));
  const pictures = {
    "bare.png": readFileSync(join(import.meta.dirname, "../paper/content/pictures/harbour.png")),
    "agency.jpg": saying(
      'photoshop:Credit="Greg Baker/AFP" Iptc4xmpCore:AltTextAccessibility="A quay" photoshop:Instructions="NO INTERNET. Germany OUT"',
    ),
    "editorial.jpg": saying('photoshop:Credit="Greg Baker/AFP" photoshop:Instructions="EDITORIAL USE ONLY"'),
    "embargo.jpg": saying('photoshop:Credit="AFP" photoshop:Instructions="Embargoed until 1 May 2024"'),
    "generated.jpg": saying(
      'photoshop:Credit="Newsroom" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"',
    ),
    "disputed.jpg": jpegWithIim(saying('photoshop:Credit="Greg Baker/AFP" xmpRights:WebStatement="our terms"'), [
      [2, 110, Buffer.from("Jane Doe/Reuters")],
    ]),
    "cut.jpg": jpeg.subarray(0, jpeg.length / 2),
    "empty.jpg": Buffer.alloc(0),
    "named.jpg": await blank("png"),
    "locked.jpg": Buffer.from("%PDF-1.7\n1 0 obj <</Encrypt 2 0 R>>"),
    "pixel.png": await blank("png", 1, 1),
    "bomb.png": await bomb(),
  };
  return Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`content/pictures/${name}`, bytes]));
}
