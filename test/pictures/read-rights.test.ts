// What a picture's file says: every field, in every format, in every form that agencies' programs write.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRights, readSvgRights } from "../../scripts/pictures/read-rights.ts";
import { blank, writableFormats } from "./blank.ts";
import { withoutExiftool, writeTags } from "./exiftool.ts";
import { description, jpegWithIim, jpegWithXmp, packet } from "./packet.ts";

const { skip, reason } = withoutExiftool();
const folder = mkdtempSync(join(tmpdir(), "dateline-rights-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function tagged(format: (typeof writableFormats)[number], tags: readonly string[]): Promise<Buffer> {
  const path = join(folder, `tagged.${format}`);
  writeFileSync(path, await blank(format));
  writeTags(path, tags);
  return readFileSync(path);
}

let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await blank("jpg");
});

const xmp = async (inside: string) => (await readRights(jpegWithXmp(jpeg, packet(inside)))).rights;
const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf8 = (text: string) => Buffer.from(text);

const agencyTags = [
  "-XMP-dc:Creator=Grégoire Bäker",
  "-XMP-dc:Creator=Ann Example",
  "-XMP-photoshop:Credit=Greg Baker/POOL/AFP via Getty Images",
  "-XMP-dc:Rights=© 2018 AFP",
  "-XMP-dc:Rights-de=© 2018 AFP, alle Rechte",
  "-XMP-dc:Description=Two men walk along a row of columns.",
  "-XMP-iptcCore:AltTextAccessibility=Two men and a red carpet",
  "-XMP-xmpRights:WebStatement=https://www.example.org/terms",
  "-XMP-plus:LicensorName=Example Images",
  "-XMP-plus:LicensorURL=https://www.example.org/buy/1",
  "-XMP-xmpRights:UsageTerms=Not for online publication",
  "-XMP-photoshop:Instructions=Germany OUT",
  "-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
  "-XMP-photoshop:DateCreated=2018:06:08 12:00:00+08:00",
  "-XMP-photoshop:City=Beijing",
  "-XMP-photoshop:Country=China",
];

describe.skipIf(skip)(`what exiftool writes${reason}`, () => {
  test.each(writableFormats)("XMP in %s: every field", async (format) => {
    expect(await readRights(await tagged(format, agencyTags))).toEqual({
      rights: {
        creators: ["Grégoire Bäker", "Ann Example"],
        creditLine: "Greg Baker/POOL/AFP via Getty Images",
        copyrightNotice: "© 2018 AFP",
        description: "Two men walk along a row of columns.",
        altText: "Two men and a red carpet",
        webStatement: "https://www.example.org/terms",
        licensor: { name: "Example Images", url: "https://www.example.org/buy/1" },
        usageTerms: "Not for online publication",
        instructions: "Germany OUT",
        digitalSourceType: "digitalCapture",
        dateCreated: "2018-06-08T12:00:00+08:00",
        place: "Beijing, China",
      },
      doubts: [],
    });
  });

  test.each(["jpg", "tiff"] as const)("IPTC-IIM in %s, where there is no XMP", async (format) => {
    const file = await tagged(format, [
      "-codedcharacterset=utf8",
      "-IPTC:By-line=Олена Приклад",
      "-IPTC:By-line=Ann Example",
      "-IPTC:Credit=Example Agency",
      "-IPTC:CopyrightNotice=© Example",
      "-IPTC:Caption-Abstract=A quay.",
      "-IPTC:SpecialInstructions=Print only",
      "-IPTC:DateCreated=2018:06:08",
      "-IPTC:TimeCreated=12:00:00+08:00",
      "-IPTC:Sub-location=Berth 6",
      "-IPTC:City=Port Halvern",
    ]);
    expect((await readRights(file)).rights).toEqual({
      creators: ["Олена Приклад", "Ann Example"],
      creditLine: "Example Agency",
      copyrightNotice: "© Example",
      description: "A quay.",
      instructions: "Print only",
      dateCreated: "2018-06-08T12:00:00+08:00",
      place: "Berth 6, Port Halvern",
    });
  });

  test.each(["jpg", "png", "webp", "avif", "tiff"] as const)(
    "Exif in %s, where there is nothing else",
    async (format) => {
      const file = await tagged(format, [
        "-EXIF:Artist=Grégoire Bäker; Ann Example",
        "-EXIF:Copyright=© Example",
        "-EXIF:ImageDescription=A quay.",
        "-EXIF:DateTimeOriginal=2018:06:08 12:00:00",
        "-EXIF:OffsetTimeOriginal=+08:00",
      ]);
      expect((await readRights(file)).rights).toEqual({
        creators: ["Grégoire Bäker", "Ann Example"],
        copyrightNotice: "© Example",
        description: "A quay.",
        dateCreated: "2018-06-08T12:00:00+08:00",
      });
    },
  );

  test("XMP is believed before IPTC-IIM, and that before Exif; a dispute names both", async () => {
    const file = await tagged("jpg", [
      "-XMP-photoshop:Credit=Example Agency",
      "-IPTC:Credit=Another Agency",
      "-IPTC:CopyrightNotice=© Example",
      "-EXIF:Copyright=© Somebody else",
      "-EXIF:Artist=Ann Example",
    ]);
    const { rights, doubts } = await readRights(file);
    expect(rights).toEqual({ creators: ["Ann Example"], creditLine: "Example Agency", copyrightNotice: "© Example" });
    expect(doubts.map(({ says }) => says)).toEqual([
      expect.stringContaining("credit line: “Example Agency” in its XMP and “Another Agency” in its IPTC-IIM"),
      expect.stringContaining("copyright notice: “© Example” in its IPTC-IIM and “© Somebody else” in its Exif"),
    ]);
  });

  test("a dispute of all three names every text, and all that have it", async () => {
    const file = await tagged("jpg", [
      "-XMP-dc:Rights=© Example",
      "-IPTC:CopyrightNotice=© Another",
      "-EXIF:Copyright=© Somebody else",
      "-XMP-dc:Creator=Ann Example",
      "-IPTC:By-line=Jane Doe",
      "-EXIF:Artist=Jane Doe",
    ]);
    expect((await readRights(file)).doubts.map(({ says }) => says)).toEqual([
      expect.stringMatching(
        /^has two texts for its creator: “Ann Example” in its XMP and “Jane Doe” in its IPTC-IIM and Exif\. The first is used\./,
      ),
      expect.stringMatching(
        /^has three texts for its copyright notice: “© Example” in its XMP, “© Another” in its IPTC-IIM and “© Somebody else” in its Exif\. The first/,
      ),
    ]);
  });

  test("what an old format had to cut short or could not spell is no dispute", async () => {
    const file = await tagged("jpg", [
      "-XMP-photoshop:Credit=Greg Baker/POOL/Agence Exemple via Example Images",
      "-IPTC:Credit=Greg Baker/POOL/Agence Exemple vi",
      "-XMP-dc:Creator=Grégoire Bäker",
      "-IPTC:By-line=GREGOIRE BAKER",
      "-XMP-dc:Creator=Ann Example",
      "-IPTC:By-line=Ann Example",
      "-EXIF:Artist=Ann Example, Gr?goire B?ker",
    ]);
    expect((await readRights(file)).doubts).toEqual([]);
  });

  test("a camera's own words are no description", async () => {
    const file = await tagged("jpg", ["-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA"]);
    expect((await readRights(file)).rights).toEqual({ creators: [] });
  });

  test("a compressed PNG text chunk", async () => {
    const file = await tagged("png", ["-z", "-XMP-photoshop:Credit=Example Agency"]);
    expect((await readRights(file)).rights.creditLine).toBe("Example Agency");
  });
});

describe("XMP in other forms", () => {
  test("fields as attributes", async () => {
    expect(
      await xmp(description('photoshop:Credit="Example Agency" plus:LicensorURL="https://example.org/buy"')),
    ).toEqual({
      creators: [],
      creditLine: "Example Agency",
      licensor: { url: "https://example.org/buy" },
    });
  });

  test("prefixes of the file's own choosing, and a field of the same name from a stranger's namespace", async () => {
    const inside = `<r:Description xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://ns.adobe.com/photoshop/1.0/" xmlns:b="http://example.org/other/" xmlns:c="http://purl.org/dc/elements/1.1/" b:Credit="Wrong" a:Credit="Right"><b:creator>Wrong</b:creator><c:creator><r:Seq><r:li>Ann Example</r:li></r:Seq></c:creator><b:rights>Wrong</b:rights></r:Description>`;
    expect(await xmp(inside)).toEqual({ creators: ["Ann Example"], creditLine: "Right" });
  });

  test("RDF itself under another prefix", async () => {
    const other = `<m:xmpmeta xmlns:m="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description p:Credit="Example Agency" xmlns:p="http://ns.adobe.com/photoshop/1.0/"/></r:RDF></m:xmpmeta>`;
    expect((await readRights(jpegWithXmp(jpeg, other))).rights.creditLine).toBe("Example Agency");
  });

  test("a prefix that nobody bound", async () => {
    const inside = `<rdf:Description rdf:about="" photoshop:Credit="Example Agency"/>`;
    expect((await xmp(inside)).creditLine).toBe("Example Agency");
  });

  test("several descriptions, a default language that stands second, a single creator as text", async () => {
    const notice = `<dc:rights><rdf:Alt><rdf:li xml:lang="de">Alle Rechte</rdf:li><rdf:li xml:lang="x-default">All rights</rdf:li></rdf:Alt></dc:rights>`;
    const read = await xmp(description("", notice) + description("", "<dc:creator>Ann Example</dc:creator>"));
    expect(read).toEqual({ creators: ["Ann Example"], copyrightNotice: "All rights" });
  });

  test.each([
    [
      "as a resource",
      `<rdf:li rdf:parseType="Resource"><plus:LicensorName>Example</plus:LicensorName><plus:LicensorURL>https://example.org/buy</plus:LicensorURL></rdf:li>`,
    ],
    [
      "as a nested description",
      `<rdf:li><rdf:Description plus:LicensorName="Example"><plus:LicensorURL rdf:resource="https://example.org/buy"/></rdf:Description></rdf:li>`,
    ],
    ["as attributes", `<rdf:li plus:LicensorName="Example" plus:LicensorURL="https://example.org/buy"/>`],
  ])("a licensor in a list, %s", async (_, item) => {
    const read = await xmp(description("", `<plus:Licensor><rdf:Bag>${item}</rdf:Bag></plus:Licensor>`));
    expect(read.licensor).toEqual({ name: "Example", url: "https://example.org/buy" });
  });

  test("a place that is shown comes before the place of the camera", async () => {
    const location = (name: string, city: string) =>
      `<Iptc4xmpExt:${name}><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>${city}</Iptc4xmpExt:City><Iptc4xmpExt:CountryName>Northland</Iptc4xmpExt:CountryName></rdf:li></rdf:Bag></Iptc4xmpExt:${name}>`;
    const read = await xmp(
      description("", location("LocationCreated", "Sandholt") + location("LocationShown", "Saltgate")),
    );
    expect(read.place).toBe("Saltgate, Northland");
  });

  test("a source type as the name alone, and an address that is none", async () => {
    const file = jpegWithXmp(
      jpeg,
      packet(
        description('Iptc4xmpExt:DigitalSourceType="trainedAlgorithmicMedia" xmpRights:WebStatement="see our site"'),
      ),
    );
    const { rights, doubts } = await readRights(file);
    expect(rights).toEqual({ creators: [], digitalSourceType: "trainedAlgorithmicMedia" });
    expect(doubts.map(({ says }) => says)).toEqual([
      expect.stringContaining("“see our site” as its web statement of rights"),
    ]);
  });

  test("what did not fit into the first packet", async () => {
    const rest = packet(description('photoshop:Credit="Example Agency"')).padEnd(9000);
    const file = jpegWithXmp(jpeg, packet(description('photoshop:City="Saltgate"')), rest, 3);
    expect((await readRights(file)).rights).toEqual({ creators: [], creditLine: "Example Agency", place: "Saltgate" });
  });

  test("control characters and breaks go, letters stay", async () => {
    const read = await xmp(description("", "<photoshop:Credit>  Ann&#x9;Example /\n Agency&#x85; </photoshop:Credit>"));
    expect(read.creditLine).toBe("Ann Example /\nAgency");
  });

  test("an SVG file, as a drawing program writes it", () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:creator><cc:Agent><dc:title>Ann Example</dc:title></cc:Agent></dc:creator><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata></svg>`;
    expect(readSvgRights(svg).rights).toEqual({
      creators: ["Ann Example"],
      webStatement: "https://creativecommons.org/licenses/by/4.0/",
    });
  });
});

describe("IPTC-IIM in other forms", () => {
  const credit = async (...datasets: (readonly [number, number, Buffer])[]) =>
    (await readRights(jpegWithIim(jpeg, datasets))).rights.creditLine;

  test("UTF-8 that says so, and UTF-8 that does not", async () => {
    expect(await credit([1, 90, utf8("\x1b%G")], [2, 110, utf8("Zoë Łoś")])).toBe("Zoë Łoś");
    expect(await credit([2, 110, utf8("Zoë Łoś")])).toBe("Zoë Łoś");
  });

  test("Latin-1 that says so, in both ways, and Latin-1 that does not", async () => {
    expect(await credit([1, 90, latin1("\x1b/A")], [2, 110, latin1("Zoë Núñez")])).toBe("Zoë Núñez");
    expect(await credit([1, 90, latin1("\x1b-A")], [2, 110, latin1("Zoë Núñez")])).toBe("Zoë Núñez");
    expect(await credit([2, 110, latin1("Zoë Núñez")])).toBe("Zoë Núñez");
  });

  test("a day that is not known", async () => {
    const file = jpegWithIim(jpeg, [[2, 55, utf8("20180600")]]);
    expect((await readRights(file)).rights.dateCreated).toBe("2018-06");
  });
});

describe("what is broken", () => {
  test("a picture without metadata says nothing", async () => {
    for (const format of writableFormats)
      expect(await readRights(await blank(format))).toEqual({ rights: { creators: [] }, doubts: [] });
  });

  test("a broken packet leaves the rest readable", async () => {
    const file = jpegWithIim(jpegWithXmp(jpeg, "<x:xmpmeta><rdf:RDF>"), [[2, 110, utf8("Example Agency")]]);
    expect((await readRights(file)).rights.creditLine).toBe("Example Agency");
  });

  test("a packet as deep as it is long, and entities that grow", async () => {
    const deep = `${"<rdf:Bag><rdf:li>".repeat(1500)}Deep${"</rdf:li></rdf:Bag>".repeat(1500)}`;
    expect((await xmp(description("", `<dc:creator>${deep}</dc:creator>`))).creators).toEqual([]);
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${packet(description("", "<photoshop:Credit>&b;</photoshop:Credit>"))}`;
    expect((await readRights(jpegWithXmp(jpeg, bomb))).rights.creditLine ?? "").not.toContain("aaaaaaaaaaaa");
  });

  test("no mutation of a file makes reading fail", async () => {
    const files = [
      jpegWithIim(
        jpegWithXmp(jpeg, packet(description('photoshop:Credit="Example Agency"')), packet("").padEnd(300), 2),
        [
          [1, 90, utf8("\x1b%G")],
          [2, 80, utf8("Ann Example")],
        ],
      ),
      ...(await Promise.all((["png", "webp", "avif", "tiff", "gif"] as const).map((format) => blank(format)))),
      Buffer.from("<svg/>"),
      Buffer.alloc(0),
    ];
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (file, changes, kept) => {
          const bytes = Buffer.from(file.subarray(0, Math.ceil(file.length * Math.sqrt(kept))));
          for (const { at, byte } of changes) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
          const { rights } = await readRights(bytes);
          for (const creator of rights.creators) expect(creator).not.toBe("");
        },
      ),
      { numRuns: 1500 },
    );
  });
});
