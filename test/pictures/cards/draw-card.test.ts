// Social cards: what is drawn, with no font of the machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Card, cardImageOf, cardOf } from "../../../scripts/pictures/cards/card.ts";
import { drawCard } from "../../../scripts/pictures/cards/draw-card.ts";
import { makeRenditions } from "../../../scripts/pictures/make-renditions.ts";
import { readRendition, renditionOutput } from "../../../scripts/pictures/rendition.ts";
import { readTags, withoutExiftool } from "../exiftool.ts";

const words = { paper: "The Night Desk", headline: "Ferries sail again", label: "World", credit: "Jane Doe" };

/** Where ink is: the parts of the card, from the top, that hold any. */
async function inked(card: Card, accent = false): Promise<number> {
  const { data, info } = await drawCard(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0] = [data[at], data[at + 1]];
    if (accent ? r > 120 && g < 60 : r < 60) count++;
  }
  return count;
}

test("a card is 1200×630 and has ink for the headline, accent for the section", async () => {
  const { info } = await drawCard(cardOf("ferries", words)).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const [all, bare] = [await inked(cardOf("a", words)), await inked(cardOf("a", { ...words, headline: "." }))];
  expect(all).toBeGreaterThan(bare * 1.2);
  expect(await inked(cardOf("a", words), true)).toBeGreaterThan(0);
  expect(await inked(cardOf("a", { ...words, label: undefined }), true)).toBe(0);
});

test("Cyrillic and Latin with accents are drawn, letter by letter", async () => {
  const one = await inked(cardOf("a", { ...words, headline: "Україна" }));
  const other = await inked(cardOf("a", { ...words, headline: "Укра" }));
  expect(one).toBeGreaterThan(other);
  expect(await inked(cardOf("a", { ...words, headline: "Łódź, Żółć" }))).toBeGreaterThan(0);
});

test("letters that the typeface has not are not drawn as boxes: the paper's name stands alone", async () => {
  const bytes = (card: Card) => drawCard(card).raw().toBuffer();
  const unknown = await bytes(cardOf("a", { ...words, headline: "東京の夜" }));
  expect(unknown.equals(await bytes(cardOf("a", { ...words, headline: "مرحبا" })))).toBe(true);
  expect(unknown.equals(await bytes(cardOf("a", words)))).toBe(false);
});

test("a pictogram is left out, the words stay", async () => {
  const bytes = (headline: string) =>
    drawCard(cardOf("a", { ...words, headline }))
      .raw()
      .toBuffer();
  expect((await bytes("Ferries 🚢👩‍👩‍👧 sail again")).equals(await bytes("Ferries sail again"))).toBe(true);
});

test("a card is found by its name, and its name changes with what is drawn", () => {
  const card = cardOf("ferries-sail", words);
  const output = renditionOutput(cardImageOf(card));
  expect(output).toMatch(/^pictures\/card-ferries-sail\.[0-9a-f]{12}\.1200x630\.png$/);
  expect(readRendition(output)).toEqual(cardImageOf(card));
  expect(cardOf("ferries-sail", { ...words, credit: "John Roe" }).id).not.toBe(card.id);
  expect(cardOf("пором", words).name).toBe("card-story");
});

const { skip, reason } = withoutExiftool();

describe.skipIf(skip)(`exiftool${reason}`, () => {
  test("reads the paper as maker of its card", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-card-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const card = cardOf("ferries", words);
    const workshop = {
      root: folder,
      cache: join(folder, "c"),
      originals: new Map(),
      cards: new Map([[card.id, card]]),
    };
    const output = renditionOutput(cardImageOf(card));
    expect(await makeRenditions(workshop, [output], join(folder, "site"), () => {})).toEqual([]);
    expect(readTags(join(folder, "site", output))).toEqual({
      "IFD0:Artist": "The Night Desk",
      "XMP-dc:Creator": ["The Night Desk"],
      "XMP-dc:Description": "Ferries sail again",
      "XMP-photoshop:Credit": "The Night Desk",
    });
  });
});
