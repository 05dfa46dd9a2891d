// A picture's id changes with all that decides the bytes of its renditions, and with nothing else.
import { basename } from "node:path";
import type { Sharp } from "sharp";
import { expect, test } from "vitest";
import { shortHash } from "../../scripts/base/hash.ts";
import { cardImageOf, cardOf, designVersion } from "../../scripts/pictures/cards/card.ts";
import { svgOfCard } from "../../scripts/pictures/cards/draw-card.ts";
import { cropOf } from "../../scripts/pictures/crop.ts";
import { type Content, encoders } from "../../scripts/pictures/encode.ts";
import { originalId, originalName, recipeVersion } from "../../scripts/pictures/original.ts";
import { renditionOutput } from "../../scripts/pictures/rendition.ts";
import type { Rights } from "../../scripts/pictures/rights.ts";
import { exifBlock } from "../../scripts/pictures/writing/exif.ts";
import { iimResource } from "../../scripts/pictures/writing/iim.ts";
import { xmpPacket } from "../../scripts/pictures/writing/xmp.ts";

const rights: Rights = {
  creators: ["A"],
  creditLine: "A/B",
  copyrightNotice: "© A",
  description: "Cranes",
  webStatement: "https://a.example/",
  licensor: { name: "A", url: "https://a.example/buy" },
  digitalSourceType: "digitalCapture",
};

/** What an encoder is told. */
function settingsOf(format: keyof typeof encoders, content: Content): string {
  const told: string[] = [];
  const listening: Sharp = new Proxy({} as Sharp, {
    get: (_, name) => (settings: unknown) => {
      told.push(`${String(name)} ${JSON.stringify(settings)}`);
      return listening;
    },
  });
  encoders[format](listening, content);
  return told.join(", ");
}

test("whoever changes a setting raises the version of the recipe, or old renditions would be taken for new ones", () => {
  const contents: Content[] = ["photo", "drawing", "animation", "vector", "card"];
  const settings = Object.keys(encoders).flatMap((format) =>
    contents.map((content) => `${format}: ${settingsOf(format as keyof typeof encoders, content)}`),
  );
  expect({ recipeVersion, settings: [...new Set(settings)] }).toMatchInlineSnapshot(`
    {
      "recipeVersion": 4,
      "settings": [
        "avif: avif {"quality":52,"effort":3,"chromaSubsampling":"4:2:0"}",
        "avif: avif {"quality":62,"effort":3,"chromaSubsampling":"4:4:4"}",
        "webp: webp {"quality":78}",
        "webp: webp {"quality":82,"smartSubsample":true}",
        "jpg: flatten {"background":"#ffffff"}, jpeg {"quality":80,"progressive":true}",
        "png: png {"compressionLevel":9}",
        "png: png {"palette":true,"colours":64,"effort":1}",
        "gif: gif {"effort":7}",
      ],
    }
  `);
});

test("so does whoever writes other metadata, or cuts elsewhere", () => {
  const metadata = [xmpPacket(rights), exifBlock(rights), iimResource(rights)].map((block) => shortHash(block ?? ""));
  const wide = { width: 1601, height: 900 };
  const crops = [
    cropOf(wide, { width: 1, height: 1 }),
    cropOf(wide, { width: 4, height: 3 }, "90% 20%"),
    cropOf({ width: 900, height: 1601 }, { width: 16, height: 9 }, "50% 33.3%"),
  ].map((region) => Object.values(region).join(" "));
  expect({ recipeVersion, metadata, crops }).toMatchInlineSnapshot(`
    {
      "crops": [
        "351 0 900 900",
        "401 0 1200 900",
        "0 280 900 506",
      ],
      "metadata": [
        "wKIemD1JMICRM45f6VmspZ",
        "qVdG6wKXr_s6cwDyPGTFXY",
        "uQfN6gqg8GEv2w1EZ9YKcc",
      ],
      "recipeVersion": 4,
    }
  `);
});

test("whoever draws cards otherwise raises the version of their design, or old ones would be taken for new ones", () => {
  const cards = [
    { paper: "The Night Desk", headline: "Ferries sail again", label: "World", credit: "Jane Doe" },
    { paper: "The Night Desk", headline: "Бібліотека на причалі видає свою мільйонну книгу після дев’яти днів туману" },
    { paper: "The Night Desk", headline: "The Night Desk", credit: "A paper that is written to show what is made" },
    { paper: "The Night Desk", headline: "夜", label: "World", credit: "Jane Doe" },
  ].map((words) => shortHash(svgOfCard(cardOf("story", words))));
  expect({ designVersion, cards }).toMatchInlineSnapshot(`
    {
      "cards": [
        "lAH1ZpL9dC55ewXShsXk5O",
        "ZzAUYG0ts3jUeQ0resoo07",
        "Xy0-D8fiD_lLxkcqLGuRbi",
        "oX1kGfij_q0lT8dDrfNFFg",
      ],
      "designVersion": 2,
    }
  `);
});

test.each<[string, Rights]>([
  ["creators", { ...rights, creators: ["A", "B"] }],
  ["credit line", { ...rights, creditLine: "A" }],
  ["copyright notice", { ...rights, copyrightNotice: "© B" }],
  ["description", { ...rights, description: "Boats" }],
  ["web statement", { ...rights, webStatement: "https://b.example/" }],
  ["licensor's name", { ...rights, licensor: { url: "https://a.example/buy" } }],
  ["licensor's address", { ...rights, licensor: { name: "A" } }],
  ["source type", { ...rights, digitalSourceType: "trainedAlgorithmicMedia" }],
])("another %s is another id", (_, other) => {
  expect(originalId("abc", other, undefined)).not.toBe(originalId("abc", rights, undefined));
});

test("another file or focus is another id; what is not written is not in it", () => {
  const id = originalId("abc", rights, "50% 50%");
  expect(originalId("abd", rights, "50% 50%")).not.toBe(id);
  expect(originalId("abc", rights, undefined)).not.toBe(id);
  expect(originalId("abc", { ...rights, usageTerms: "x", altText: "y", place: "Kyiv" }, "50% 50%")).toBe(id);
});

test("a picture and a story may have names as long as the file system allows: what is made of them has room for more", () => {
  const long = `${"a-long-word-".repeat(20)}x`;
  const card = basename(renditionOutput(cardImageOf(cardOf(long, { paper: "P", headline: "H" }))));
  expect(card.length).toBeLessThan(200);
  expect(card).toMatch(/^card-a-long-word-.*[a-z]\.[0-9a-f]{12}\.1200x630\.png$/);
  expect(originalName(`2024/04/${long}.jpg`).length).toBeLessThan(120);
});
