// Every rendition carries its rights and nothing else, in every format: exiftool is the judge.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { encode, type RasterFormat } from "../../scripts/pictures/encode.ts";
import type { Rights } from "../../scripts/pictures/rights.ts";
import { readTags, withoutExiftool } from "./exiftool.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-writing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { skip, reason } = withoutExiftool();

const rasterFormats: readonly RasterFormat[] = ["avif", "webp", "jpg", "png", "gif"];

const full: Rights = {
  creators: ["Олена Коваль", "Greg Baker (Kyiv)"],
  creditLine: "Greg Baker/POOL/AFP via Getty Images (text)",
  copyrightNotice: "© 2024 Agence „Приклад“ & Co <all> (rights)",
  description: 'Two cranes above still water – "quiet", 静かな水面 🚢',
  webStatement: "https://agency.example/terms?a=1&b=2",
  licensor: { name: "Agentur Łódź", url: "https://agency.example/licence" },
  digitalSourceType: "trainedAlgorithmicMedia",
  usageTerms: "Not for Germany",
  altText: "not written",
  place: "Kyiv",
  dateCreated: "2024-04-12T10:00:00+03:00",
};

const xmpOfFull = {
  "XMP-dc:Creator": ["Олена Коваль", "Greg Baker (Kyiv)"],
  "XMP-dc:Description": full.description,
  "XMP-dc:Rights": full.copyrightNotice,
  "XMP-photoshop:Credit": full.creditLine,
  "XMP-xmpRights:WebStatement": full.webStatement,
  "XMP-plus:Licensor": [{ LicensorName: "Agentur Łódź", LicensorURL: "https://agency.example/licence" }],
  "XMP-iptcExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
};
const exifOfFull = {
  "IFD0:Artist": "Олена Коваль; Greg Baker (Kyiv)",
  "IFD0:Copyright": full.copyrightNotice,
};
const iimOfFull = {
  "IPTC:CodedCharacterSet": "UTF8",
  "IPTC:ApplicationRecordVersion": 4,
  "IPTC:By-line": ["Олена Коваль", "Greg Baker (Kyiv)"],
  "IPTC:Credit": full.creditLine,
  "IPTC:CopyrightNotice": full.copyrightNotice,
  "IPTC:Caption-Abstract": full.description,
};

/** A picture full of what must not reach readers. */
async function laden() {
  const bytes = await sharp({ create: { width: 48, height: 32, channels: 3, background: "#a05028" } })
    .withExif({
      IFD0: { Make: "Camera", Model: "X", Software: "Editor", Artist: "Somebody else" },
      IFD2: { BodySerialNumber: "1234", UserComment: "secret" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 27/1 0/1" },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:SerialNumber="1234"/></rdf:RDF></x:xmpmeta>',
    )
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();
  return sharp(bytes);
}

async function moving() {
  const frame = (background: string) =>
    sharp({ create: { width: 48, height: 32, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame("#ff0000"), await frame("#0000ff")];
  return sharp(
    await sharp(frames, { join: { animated: true } })
      .gif({ loop: 2 })
      .toBuffer(),
    { animated: true },
  );
}

async function written(format: RasterFormat, rights: Rights): Promise<string> {
  const file = join(folder, `${Math.random()}.${format}`);
  writeFileSync(file, await encode(await laden(), format, "photo", rights));
  return file;
}

describe.skipIf(skip)(`exiftool${reason}`, () => {
  test.each(rasterFormats)("reads exactly the rights in %s", async (format) => {
    const file = await written(format, full);
    expect(readTags(file)).toEqual({
      ...xmpOfFull,
      ...(format === "gif" ? {} : exifOfFull),
      ...(format === "jpg" ? iimOfFull : {}),
    });
  });

  test.each(["gif", "webp"] as const)(
    "reads the rights in a moving %s, and its frames and loops stay",
    async (format) => {
      const file = join(folder, `moving.${format}`);
      writeFileSync(file, await encode(await moving(), format, "animation", full));
      expect(readTags(file)).toEqual({ ...xmpOfFull, ...(format === "gif" ? {} : exifOfFull) });
      expect(await sharp(file, { animated: true }).metadata()).toMatchObject({ pages: 2, loop: 2 });
    },
  );

  test.each(rasterFormats)("reads nothing in %s where nothing is known", async (format) => {
    expect(readTags(await written(format, { creators: [] }))).toEqual({});
  });

  test.each(rasterFormats)("reads one short field in %s as it is", async (format) => {
    const tags = readTags(await written(format, { creators: ["Bo"] }));
    expect(tags["XMP-dc:Creator"]).toEqual(["Bo"]);
    if (format !== "gif") expect(tags["IFD0:Artist"]).toBe("Bo");
  });

  test.each(rasterFormats)(
    "reads a description in %s that no segment could hold, cut at 2,000 characters",
    async (format) => {
      const tags = readTags(await written(format, { creators: ["A"], description: "🚢".repeat(70_000) }));
      expect(tags["XMP-dc:Description"]).toBe(`${"🚢".repeat(1999)}…`);
    },
  );

  test.each(rasterFormats)("reads text in %s without what XML cannot hold", async (format) => {
    const tags = readTags(
      await written(format, { creators: ["A\u0000\u0008B\ud800"], creditLine: "]]>&amp;\u0001<!--" }),
    );
    expect(tags["XMP-dc:Creator"]).toEqual(["AB"]);
    expect(tags["XMP-photoshop:Credit"]).toBe("]]>&amp;<!--");
  });
});

test.each(rasterFormats)("%s is a whole picture after writing, as large as before", async (format) => {
  const file = await written(format, full);
  const { width, height, orientation, icc } = await sharp(readFileSync(file), { failOn: "warning" }).metadata();
  expect({ width, height, orientation, icc }).toEqual({
    width: 48,
    height: 32,
    orientation: undefined,
    icc: undefined,
  });
  await sharp(readFileSync(file), { failOn: "warning" }).raw().toBuffer();
});
