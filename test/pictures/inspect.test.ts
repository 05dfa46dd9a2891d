// Pictures as they come: what is found out about each, once, and what is said of those that are no use.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Facts } from "../../scripts/pictures/facts.ts";
import { openFactsCache } from "../../scripts/pictures/facts-cache.ts";
import { inspectPictures } from "../../scripts/pictures/inspect.ts";
import { inspectFile } from "../../scripts/pictures/inspect-file.ts";
import { blank, bomb, writableFormats } from "./blank.ts";
import { description, jpegWithXmp, packet } from "./packet.ts";

const inspect = (file: string, bytes: Buffer): Promise<Facts> => inspectFile(file, bytes, "0123");

async function problem(file: string, bytes: Buffer): Promise<string> {
  const facts = await inspect(file, bytes);
  return "problem" in facts ? facts.problem : "";
}

const plain = (width: number, height: number, background = "#336699"): Sharp =>
  sharp({ create: { width, height, channels: 4, background } });

/** Noise around a colour, as no drawing has it. */
const noise = (width: number, height: number): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: "#000", noise: { type: "gaussian", mean: 128, sigma: 30 } },
  });

const moving = async (format: "gif" | "webp"): Promise<Buffer> => {
  const frames = await Promise.all([1, 2, 3].map(() => noise(40, 30).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    [format]({ delay: [100, 100, 100] })
    .toBuffer();
};

describe("what is found out", () => {
  test.each(writableFormats)("size and colour of a %s file", async (format) => {
    expect(await inspect(`x.${format}`, await blank(format, 90, 60))).toMatchObject({
      hash: "0123",
      width: 90,
      height: 60,
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      doubts: [],
    });
  });

  test("a picture that lies on its side is measured as it will stand", async () => {
    const turned = await noise(90, 60).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspect("x.jpg", turned)).toMatchObject({ width: 60, height: 90 });
  });

  test("the mean colour, in sRGB, whatever the file's own colours are", async () => {
    const near = async (bytes: Buffer, file: string) => {
      const facts = await inspect(file, bytes);
      const colour = "colour" in facts ? (facts.colour ?? "") : "";
      return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    };
    const colour = "#c04020";
    const [r = 0, g = 0, b = 0] = [0xc0, 0x40, 0x20];
    const files: [string, Buffer][] = [
      ["x.png", await plain(40, 40, colour).png().toBuffer()],
      ["x.jpg", await plain(40, 40, colour).toColourspace("cmyk").jpeg().toBuffer()],
      ["x.png", await plain(40, 40, colour).toColourspace("rgb16").png().toBuffer()],
      ["x.tiff", await plain(40, 40, colour).toColourspace("cmyk").tiff().toBuffer()],
    ];
    for (const [file, bytes] of files) {
      const [red = 0, green = 0, blue = 0] = await near(bytes, file);
      expect(Math.max(Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b))).toBeLessThan(40);
    }
    expect((await near(await noise(40, 40).toColourspace("b-w").png().toBuffer(), "x.png"))[0]).toBeGreaterThan(100);
  });

  test("an SVG drawing as large as a house costs no more than one", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="15000"><rect width="99%" height="99%"/></svg>';
    expect(await inspect("x.svg", Buffer.from(svg))).toMatchObject({ width: 20_000, height: 15_000 });
  });

  test("no colour stands in for a picture that one can see through", async () => {
    const logo = await plain(100, 100).extend({ left: 50, background: "#0000" }).png().toBuffer();
    expect(await inspect("x.png", logo)).toMatchObject({ form: "drawing", colour: undefined });
    const shape = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><circle cx="9" cy="9" r="9"/></svg>';
    expect(await inspect("x.svg", Buffer.from(shape))).toMatchObject({ form: "vector", colour: undefined });
  });

  test.each([
    ["a photograph", "x.png", () => noise(300, 200).png(), "photo"],
    ["a photograph in sixteen bits", "x.png", () => noise(300, 200).toColourspace("rgb16").png(), "photo"],
    ["a grey photograph", "x.png", () => noise(300, 200).toColourspace("b-w").png(), "photo"],
    ["a drawing with flat areas", "x.png", () => plain(300, 200), "drawing"],
    ["a drawing as WebP", "x.webp", () => plain(300, 200).webp({ lossless: true }), "drawing"],
    [
      "a photograph with nothing around it",
      "x.png",
      () => noise(100, 100).extend({ left: 50, background: "#0000" }),
      "drawing",
    ],
    ["a JPEG, whatever it shows", "x.jpg", () => plain(300, 200).jpeg(), "photo"],
  ])("%s", async (_, file, make, form) => {
    const picture = make();
    const bytes = await (file.endsWith("png") ? picture.png() : picture).toBuffer();
    expect(await inspect(file, bytes)).toMatchObject({ form });
  });

  test.each(["gif", "webp"] as const)("an animated %s: the size of one frame", async (format) => {
    expect(await inspect(`x.${format}`, await moving(format))).toMatchObject({
      form: "animation",
      width: 40,
      height: 30,
    });
  });

  test("an SVG drawing, with what it says of itself", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Ann Example"/></rdf:RDF></metadata><rect width="40" height="30" fill="#f00"/></svg>`;
    expect(await inspect("x.svg", Buffer.from(svg))).toMatchObject({
      form: "vector",
      width: 40,
      height: 30,
      colour: expect.stringMatching(/^#f[ef]0[01]0[01]$/),
      rights: { creators: ["Ann Example"] },
    });
  });

  test("HEIC whose pictures are coded in a free way is read like any other", async () => {
    const bytes = await blank("avif", 90, 60);
    bytes.write("heic", 8, "latin1");
    expect(await inspect("x.heic", bytes)).toMatchObject({ width: 90, height: 60 });
  });
});

describe("files that are no use", () => {
  test("empty", async () => {
    expect(await problem("x.jpg", Buffer.alloc(0))).toContain("is empty");
  });

  test.each(writableFormats)("a %s file that ends too early", async (format) => {
    const whole = await blank(format, 300, 200);
    for (const part of [0.1, 0.5, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(await problem(`x.${format}`, cut)).toMatch(
        /^is (?:an AVIF|a (?!AVIF)\w+) file that is cut off or damaged/,
      );
    }
  });

  test.each(["gif", "webp"] as const)("an animated %s that ends within its last frame", async (format) => {
    const whole = await moving(format);
    expect(await problem(`x.${format}`, whole.subarray(0, Math.floor(whole.length * 0.8)))).toContain("is cut off");
  });

  test("a name that says something else, with the name that would be right", async () => {
    expect(await problem("2024/04/harbour.jpg", await blank("png"))).toBe(
      "is a PNG file, which its name does not say. Rename it to harbour.png, here and in content/pictures/",
    );
    expect(await problem("harbour.bmp", await blank("jpg"))).toContain("Rename it to harbour.jpg");
    expect(await problem("harbour.JPEG", await blank("jpg"))).toBe("");
  });

  test.each([
    ["%PDF-1.7 /Encrypt", "a PDF file"],
    ["PK\x03\x04\x14\0\x01\0", "a ZIP archive"],
    ["\xd0\xcf\x11\xe0\xa1\xb1", "Office document"],
    ["<!DOCTYPE html><title>Log in</title>", "a web page"],
    ["8BPS\0\x01", "a Photoshop file"],
    ["\0\0\0\x20ftypisom", "a film"],
    ["version https://git-lfs.github.com/spec/v1", "Git LFS"],
    ["Salted__ and nobody knows what", "is not a picture, or one that is locked"],
  ])("%j", async (start, words) => {
    const bytes = Buffer.concat([Buffer.from(start, "latin1"), Buffer.alloc(500, 7)]);
    expect(await problem("x.jpg", bytes)).toContain(words);
  });

  test("a bomb: a small file with more pixels than can be read, refused by its first bytes", async () => {
    expect(await problem("x.png", await bomb())).toBe(
      "has 3,000 megapixels (60000 × 50000 pixels); at most 150 megapixels can be read. Save it smaller",
    );
  });

  test("one pixel, or a line", async () => {
    expect(await problem("x.png", await plain(1, 1).png().toBuffer())).toContain("is only 1 × 1 pixels");
    expect(await problem("x.png", await plain(600, 2).png().toBuffer())).toContain("is only 600 × 2 pixels");
  });

  test("HEIC in a coding that is not free", async () => {
    const bytes = await blank("avif");
    for (let at = bytes.indexOf("av01"); at !== -1; at = bytes.indexOf("av01", at)) bytes.write("hvc1", at, "latin1");
    bytes.write("heic", 8, "latin1");
    expect(await problem("x.heic", bytes)).toContain("Save it as JPEG");
  });

  test("an SVG file without a size", async () => {
    expect(await problem("x.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toContain(
      "how large it is",
    );
  });

  test("no mutation of a file makes inspecting fail", async () => {
    const files = await Promise.all(writableFormats.map(async (format) => ({ format, bytes: await blank(format) })));
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 6 }),
        async ({ format, bytes }, changes) => {
          const mutated = Buffer.from(bytes);
          for (const { at, byte } of changes) mutated[Math.floor(at * (mutated.length - 1))] = byte;
          const facts = await inspect(`x.${format}`, mutated);
          expect("problem" in facts ? facts.problem.length : facts.width).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("the cache", () => {
  let root: string;
  let folder: string;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), "dateline-inspect-"));
    folder = join(root, "cache");
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    put("a.jpg", jpegWithXmp(await blank("jpg", 90, 60), packet(description('photoshop:Credit="Example Agency"'))));
    put("broken.jpg", (await blank("jpg", 90, 60)).subarray(0, 500));
  });

  const pathOf = (name: string) => join(root, "content/pictures", name);

  /** With times so long past that they are trusted. */
  function put(name: string, bytes: Uint8Array, time = 1_600_000_000): void {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), bytes);
    utimesSync(pathOf(name), time, time);
  }

  const names = ["a.jpg", "broken.jpg"];
  const fresh = () => inspectPictures(root, names);
  const cached = () => inspectPictures(root, names, openFactsCache(folder));

  test("gives what looking again would give, problems included", async () => {
    const expected = await fresh();
    expect(expected.get("a.jpg")).toMatchObject({ rights: { creditLine: "Example Agency" } });
    expect(expected.get("broken.jpg")).toHaveProperty("problem");
    expect(await cached()).toEqual(expected);
    expect(await cached()).toEqual(expected);
  });

  test("spares decoding: what it holds is believed of content that it has seen", async () => {
    const cache = openFactsCache(folder);
    const before = await inspectPictures(root, names, cache);
    const asked: string[] = [];
    const recalled = await inspectPictures(root, names, {
      ...cache,
      recall: (hash, name) => {
        asked.push(name);
        return cache.recall(hash, name);
      },
      remember: () => {
        throw new Error("Nothing had to be found out.");
      },
    });
    expect(recalled).toEqual(before);
    expect(asked).toEqual(names);
  });

  test("notices another picture under the same name, even of the same size and time", async () => {
    await cached();
    const other = Buffer.from(readFileSync(pathOf("a.jpg")).toString("latin1").replace("Example", "exemple"), "latin1");
    put("a.jpg", other);
    expect((await cached()).get("a.jpg")).toMatchObject({ rights: { creditLine: "exemple Agency" } });
  });

  test("is built again where it is damaged or cut short", async () => {
    const expected = await fresh();
    for (const spoil of [(bytes: Buffer) => bytes.subarray(0, 60), (bytes: Buffer) => bytes.fill(65, 90, 120)]) {
      await cached();
      for (const file of readdirSync(folder))
        writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file))));
      expect(await cached()).toEqual(expected);
    }
  });

  test("forgets pictures that are no longer used, and is not written again where nothing is new", async () => {
    await cached();
    await inspectPictures(root, ["a.jpg"], openFactsCache(folder));
    const kept = readFileSync(join(folder, "facts"));
    expect(kept.includes("cut off")).toBe(false);
    await inspectPictures(root, ["a.jpg"], openFactsCache(folder));
    expect(readFileSync(join(folder, "facts"))).toEqual(kept);
  });
});
