// Renditions as a build gets them: pixels, files, and what happens when something goes wrong.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { cardImageOf, cardOf } from "../../scripts/pictures/cards/card.ts";
import { makeRendition, makeRenditions, type Workshop } from "../../scripts/pictures/make-renditions.ts";
import type { Form, Original } from "../../scripts/pictures/original.ts";
import { type RenditionFormat, renditionOf, renditionOutput } from "../../scripts/pictures/rendition.ts";
import { openShelf } from "../../scripts/pictures/shelf.ts";
import { madeOf } from "../picture.ts";

let folder: string;
let originals: Map<string, Original>;
let workshop: Workshop;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-renditions-"));
  originals = new Map();
  workshop = { root: folder, cache: join(folder, "cache"), originals, cards: new Map() };
  target = join(folder, "site");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

type Facts = { readonly width: number; readonly height: number; readonly form?: Form; readonly focus?: string };

/** Puts a file where originals are. */
function shelve(file: string, bytes: Uint8Array, { form = "photo", ...facts }: Facts): Original {
  const path = join(folder, "content/pictures", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const whole = { file, id: "", name: "test", form, colour: "#000000", rights: { creators: ["A"] }, ...facts };
  const original = madeOf(bytes, whole);
  originals.set(original.id, original);
  return original;
}

const output = (original: Original, width: number, format: RenditionFormat, ratio?: number) =>
  renditionOutput(renditionOf(original, width, format, ratio));

const make = (outputs: readonly string[], onMade = () => {}) => makeRenditions(workshop, outputs, target, onMade);

/** The colour of a point, given in parts of the picture. */
async function colourAt(path: string, x: number, y: number, page = 0): Promise<number[]> {
  const { data, info } = await sharp(path, { page }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const isRed = ([r = 0, g = 0, b = 0]: readonly number[]) => r > 180 && g < 90 && b < 90;
const isBlue = ([r = 0, g = 0, b = 0]: readonly number[]) => b > 180 && r < 90 && g < 90;

/** Red on the left, blue on the right. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#0000ff" } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: "#ff0000" } }, left: 0, top: 0 },
  ]);

test("a rendition has the size of its name in every format", async () => {
  const photo = shelve("halves.jpg", await halves(300, 200).jpeg().toBuffer(), { width: 300, height: 200 });
  const outputs = (["avif", "webp", "jpg", "png"] as const).flatMap((format) => [
    output(photo, 120, format),
    output(photo, 300, format),
    output(photo, 90, format, 1),
  ]);
  let made = 0;
  expect(await make(outputs, () => made++)).toEqual([]);
  expect(made).toBe(outputs.length);
  for (const name of outputs) {
    const { width, height } = await sharp(join(target, name)).metadata();
    expect(name).toContain(`.${width}x${height}.`);
    expect(isRed(await colourAt(join(target, name), 0.1, 0.5))).toBe(true);
    expect(isBlue(await colourAt(join(target, name), 0.9, 0.5))).toBe(true);
  }
});

test("a web server may read pictures, also those that were first made for one account alone", async () => {
  const photo = shelve("halves.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  const name = output(photo, 60, "jpg");
  const umask = process.umask(0o077);
  onTestFinished(() => void process.umask(umask));
  await makeRenditions(workshop, [name], join(folder, "private"), () => {});
  process.umask(0o022);
  await make([name]);
  expect(statSync(join(target, name)).mode & 0o777).toBe(0o644);
});

test("a crop keeps the focus", async () => {
  const bytes = await halves(300, 100).png().toBuffer();
  const left = shelve("left.png", bytes, { width: 300, height: 100, focus: "0% 50%" });
  const right = shelve("right.png", bytes, { width: 300, height: 100, focus: "100% 50%" });
  await make([output(left, 50, "png", 1), output(right, 50, "png", 1)]);
  for (const x of [0.05, 0.5, 0.95]) {
    expect(isRed(await colourAt(join(target, output(left, 50, "png", 1)), x, 0.5))).toBe(true);
    expect(isBlue(await colourAt(join(target, output(right, 50, "png", 1)), x, 0.5))).toBe(true);
  }
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "a picture of Exif orientation %i stands upright, and says so no more",
  async (orientation) => {
    const upright = await halves(60, 40).png().toBuffer();
    // What the camera stores is what must be turned by the orientation to be upright.
    const undo = [
      (s: Sharp) => s,
      (s: Sharp) => s.flop(),
      (s: Sharp) => s.rotate(180),
      (s: Sharp) => s.flip(),
      (s: Sharp) => s.rotate(90),
      (s: Sharp) => s.rotate(270),
      (s: Sharp) => s.rotate(270),
      (s: Sharp) => s.rotate(90),
    ][orientation - 1];
    const turned = await (undo?.(sharp(upright)) ?? sharp(upright)).png().toBuffer();
    const stored = orientation === 5 || orientation === 7 ? await sharp(turned).flop().png().toBuffer() : turned;
    const bytes = await sharp(stored).withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
    const photo = shelve("turned.jpg", bytes, { width: 60, height: 40 });
    const name = output(photo, 60, "jpg");
    expect(await make([name])).toEqual([]);
    const { width, height, orientation: left } = await sharp(join(target, name)).metadata();
    expect({ width, height, left }).toEqual({ width: 60, height: 40, left: undefined });
    expect(isRed(await colourAt(join(target, name), 0.1, 0.5))).toBe(true);
    expect(isBlue(await colourAt(join(target, name), 0.9, 0.5))).toBe(true);
  },
);

test("a picture in a wide colour space is converted to sRGB, and carries no profile", async () => {
  const wide = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#20c040" } })
    .withIccProfile("p3")
    .png()
    .toBuffer();
  const stored = await sharp(wide).keepIccProfile().metadata();
  expect(stored.icc).toBeDefined();
  const photo = shelve("p3.png", wide, { width: 8, height: 8 });
  const name = output(photo, 8, "png");
  await make([name]);
  expect((await sharp(join(target, name)).metadata()).icc).toBeUndefined();
  const [r = 0, g = 0, b = 0] = await colourAt(join(target, name), 0.5, 0.5);
  expect([Math.abs(r - 0x20), Math.abs(g - 0xc0), Math.abs(b - 0x40)].every((off) => off <= 3)).toBe(true);
});

test("16-bit, grey, CMYK and transparent pictures become pictures that every browser shows", async () => {
  const grey = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#808080" } })
    .toColourspace("b-w")
    .png()
    .toBuffer();
  const deep = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#ff0000" } })
    .toColourspace("rgb16")
    .png()
    .toBuffer();
  const cmyk = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#ff0000" } })
    .toColourspace("cmyk")
    .jpeg()
    .toBuffer();
  const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#00000000" } })
    .png()
    .toBuffer();
  for (const [file, bytes] of Object.entries({
    "grey.png": grey,
    "deep.png": deep,
    "cmyk.jpg": cmyk,
    "clear.png": clear,
  })) {
    const photo = shelve(file, bytes, { width: 20, height: 20 });
    for (const format of ["avif", "webp", "jpg", "png"] as const) {
      const name = output(photo, 10, format);
      expect(await make([name])).toEqual([]);
      expect(await sharp(join(target, name)).metadata()).toMatchObject({ space: "srgb", depth: "uchar", width: 10 });
    }
    if (bytes === clear)
      expect(await colourAt(join(target, output(photo, 10, "jpg")), 0.5, 0.5)).toEqual([255, 255, 255]);
  }
});

test("an animation keeps its frames, their times and its loops, cropped or not; a still of it is its first frame", async () => {
  const frame = (colour: string) =>
    sharp({ create: { width: 40, height: 20, channels: 3, background: colour } })
      .png()
      .toBuffer();
  const bytes = await sharp([await frame("#ff0000"), await frame("#0000ff")], { join: { animated: true } })
    .gif({ delay: [100, 250], loop: 3 })
    .toBuffer();
  const film = shelve("film.gif", bytes, { width: 40, height: 20, form: "animation" });
  const moving = (["gif", "webp"] as const).flatMap((format) => [
    output(film, 20, format),
    output(film, 10, format, 1),
  ]);
  const still = output(film, 20, "jpg");
  expect(await make([...moving, still])).toEqual([]);
  for (const name of moving) {
    const { pages, delay, loop, pageHeight, width } = await sharp(join(target, name), { animated: true }).metadata();
    expect({ pages, delay, loop }).toEqual({ pages: 2, delay: [100, 250], loop: 3 });
    expect(name).toContain(`.${width}x${pageHeight}.`);
    expect(isRed(await colourAt(join(target, name), 0.5, 0.5, 0))).toBe(true);
    expect(isBlue(await colourAt(join(target, name), 0.5, 0.5, 1))).toBe(true);
  }
  expect(isRed(await colourAt(join(target, still), 0.5, 0.5))).toBe(true);
});

test("what is kept is not made again; a kept file that lost bytes is", async () => {
  const photo = shelve("halves.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  const names = [output(photo, 30, "jpg"), output(photo, 20, "webp")];
  await make(names);
  const kept = () => readdirSync(workshop.cache).sort();
  expect(kept()).toHaveLength(2);
  const [first = ""] = kept();
  const madeAt = statSync(join(workshop.cache, first)).mtimeMs;

  rmSync(join(folder, "content"), { recursive: true });
  rmSync(target, { recursive: true });
  expect(await make(names)).toEqual([]);
  expect(statSync(join(workshop.cache, first)).mtimeMs).toBe(madeAt);
  const whole = readFileSync(join(target, names[0] ?? ""));

  rmSync(target, { recursive: true });
  truncateSync(join(workshop.cache, first), 0);
  shelve("halves.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  expect(await make(names)).toEqual([]);
  expect(
    readFileSync(join(target, names.find((name) => first.startsWith(name.slice("pictures/".length))) ?? "")).length,
  ).toBeGreaterThan(100);
  expect(whole.length).toBeGreaterThan(100);
});

test("a picture of the site that is written over is made anew, though the cache holds the same file", async () => {
  const photo = shelve("halves.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  const name = output(photo, 30, "jpg");
  await make([name]);
  const whole = readFileSync(join(target, name));
  const [kept = ""] = readdirSync(workshop.cache);
  for (const file of [join(target, name), join(workshop.cache, kept)])
    writeFileSync(file, Buffer.alloc(whole.length, 7));
  expect(readFileSync(await makeRendition(workshop, name)).equals(whole)).toBe(true);

  writeFileSync(join(workshop.cache, kept), Buffer.alloc(whole.length, 7));
  rmSync(join(target, name));
  expect(await make([name])).toEqual([]);
  expect(readFileSync(join(target, name)).equals(whole)).toBe(true);
});

test("the same picture gives the same bytes, whatever is made beside it", async () => {
  const photo = shelve("halves.jpg", await halves(300, 200).jpeg().toBuffer(), { width: 300, height: 200 });
  const names = (["avif", "webp", "jpg", "png"] as const).map((format) => output(photo, 70, format));
  for (const name of names) await make([name]);
  const alone = names.map((name) => readFileSync(join(target, name)));
  workshop = { ...workshop, cache: join(folder, "other-cache") };
  target = join(folder, "other-site");
  await make([output(photo, 290, "webp"), output(photo, 100, "avif", 1), ...names.toReversed()]);
  expect(names.map((name, index) => alone[index]?.equals(readFileSync(join(target, name))))).not.toContain(false);
});

test("every picture that cannot be made is named, the others are made, and nothing half-written stays", async () => {
  const good = shelve("good.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  const whole = await halves(600, 400).jpeg().toBuffer();
  const cut = shelve("cut.jpg", whole.subarray(0, whole.length / 2), { width: 600, height: 400 });
  const text = shelve("text.png", Buffer.from("no picture"), { width: 60, height: 40 });
  const gone = shelve("gone.jpg", Buffer.alloc(0), { width: 60, height: 40 });
  rmSync(join(folder, "content/pictures/gone.jpg"));
  const problems = await make([cut, text, gone, good].map((original) => output(original, 30, "jpg")));
  expect(problems.map(({ file }) => file).sort()).toEqual([
    "content/pictures/cut.jpg",
    "content/pictures/gone.jpg",
    "content/pictures/text.png",
  ]);
  for (const { message } of problems)
    expect(message).toMatch(
      /^This picture (cannot .* Export it again from the program it came from|was changed while .* Build again)\.$/,
    );
  expect(existsSync(join(target, output(good, 30, "jpg")))).toBe(true);
  expect(readdirSync(workshop.cache)).toHaveLength(1);
  expect(readdirSync(join(target, "pictures"))).toHaveLength(1);
});

test("a picture that is not any more what it was when the pages were planned is kept under no name", async () => {
  const [red, blue] = await Promise.all(
    ["#f00", "#00f"].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const photo = shelve("flag.png", red ?? Buffer.alloc(0), { width: 60, height: 40 });
  const path = join(folder, "content/pictures/flag.png");
  writeFileSync(path, blue ?? Buffer.alloc(0));
  expect(await make([output(photo, 30, "png")])).toEqual([
    {
      file: "content/pictures/flag.png",
      message: "This picture was changed while the site was being made. Build again.",
    },
  ]);
  writeFileSync(path, red ?? Buffer.alloc(0));
  expect(await make([output(photo, 30, "png")])).toEqual([]);
  expect(isRed(await colourAt(join(target, output(photo, 30, "png")), 0.5, 0.5))).toBe(true);
});

test("several that ask for a rendition at once get the same file, made once", async () => {
  const photo = shelve("halves.jpg", await halves(300, 200).jpeg().toBuffer(), { width: 300, height: 200 });
  const name = output(photo, 200, "avif");
  const first = makeRendition(workshop, name);
  expect(makeRendition(workshop, name)).toBe(first);
  const paths = new Set(await Promise.all([first, makeRendition(workshop, name)]));
  expect(paths.size).toBe(1);
  expect(existsSync([...paths][0] ?? "")).toBe(true);
});

test("a name of no picture is refused", async () => {
  shelve("a.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  await expect(make(["pictures/other.0123456789ab.10x10.jpg"])).rejects.toThrow("No picture of the edition");
});

test("a cache forgets what no page shows and was made long ago, and what interrupted runs left", async () => {
  const photo = shelve("halves.jpg", await halves(60, 40).jpeg().toBuffer(), { width: 60, height: 40 });
  const [shown = "", old = "", young = ""] = [30, 20, 10].map((width) => output(photo, width, "jpg"));
  await make([shown, old, young]);
  writeFileSync(join(workshop.cache, ".1.half.jpg"), "");
  const keptAs = (name: string) =>
    readdirSync(workshop.cache).find((file) => file.startsWith(name.slice("pictures/".length))) ?? "";
  const longAgo = new Date("2020-01-01");
  for (const file of [keptAs(shown), keptAs(old), ".1.half.jpg"])
    utimesSync(join(workshop.cache, file), longAgo, longAgo);
  openShelf(workshop.cache).prune(new Set([shown]), Date.parse("2024-01-01"));
  expect([shown, old, young].map((name) => keptAs(name) !== "")).toEqual([true, false, true]);
  expect(readdirSync(workshop.cache)).not.toContain(".1.half.jpg");
  rmSync(target, { recursive: true });
  expect(await make([shown, old, young])).toEqual([]);
});

test("two stories whose cards have the same words share one, each under its own name", async () => {
  const words = { paper: "The Tiny Paper", headline: "The morning in brief", label: "Town", credit: "Ann Example" };
  const cards = [cardOf("monday", words), cardOf("tuesday", words)];
  workshop = { ...workshop, cards: new Map(cards.map((card) => [card.id, card])) };
  const outputs = cards.map((card) => renditionOutput(cardImageOf(card)));
  expect(new Set(outputs).size).toBe(2);
  expect(await make(outputs)).toEqual([]);
  const [monday, tuesday] = outputs.map((one) => readFileSync(join(target, one)));
  expect(monday?.equals(tuesday ?? Buffer.alloc(0))).toBe(true);
  const [card] = outputs;
  await expect(make([String(card).replace("1200x630", "600x315")])).rejects.toThrow("A card has no rendition");
});
