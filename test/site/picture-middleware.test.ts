// Pictures of a preview, over HTTP.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { cardImageOf, cardOf } from "../../scripts/pictures/cards/card.ts";
import type { Original } from "../../scripts/pictures/original.ts";
import { renditionOf, renditionOutput } from "../../scripts/pictures/rendition.ts";
import { pictureMiddleware, showPictures } from "../../scripts/site/picture-middleware.ts";
import { madeOf, original } from "../picture.ts";

let root: string;
let server: Server;
let address: string;

let photo: Original;
let broken: Original;
const card = cardOf("ferries", { paper: "The Tiny Paper", headline: "Ferries sail again" });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "dateline-middleware-"));
  mkdirSync(join(root, "content/pictures"), { recursive: true });
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#336699" } })
    .jpeg()
    .toBuffer();
  const cut = bytes.subarray(0, 100);
  writeFileSync(join(root, "content/pictures/photo.jpg"), bytes);
  writeFileSync(join(root, "content/pictures/broken.jpg"), cut);
  photo = madeOf(bytes, { ...original, file: "photo.jpg", width: 300, height: 200 });
  broken = madeOf(cut, { ...original, file: "broken.jpg" });
  const originals = new Map([photo, broken].map((one) => [one.id, one]));
  showPictures({ root, cache: join(root, "cache"), originals, cards: new Map([[card.id, card]]) });
  server = createServer((request, response) => {
    void pictureMiddleware(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

test("a picture is made when it is asked for, once for all that ask at the same time", async () => {
  const output = renditionOutput(renditionOf(photo, 120, "avif"));
  const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(`${address}paper/${output}?v=1`)));
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/avif");
    const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([width, height]).toEqual([120, 80]);
  }
  expect(readdirSync(join(root, "cache")).filter((file) => file.includes(".avif"))).toHaveLength(1);
});

test("a social card is made when it is asked for", async () => {
  const answer = await fetch(address + renditionOutput(cardImageOf(card)));
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
});

test("a picture that cannot be made is a sentence, and the next one is served", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = await fetch(address + renditionOutput(renditionOf(broken, 60, "webp")));
  expect(answer.status).toBe(500);
  expect(await answer.text()).toMatch(/^The picture broken\.jpg cannot be made smaller for readers: /);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  expect((await fetch(address + renditionOutput(renditionOf(photo, 60, "webp")))).status).toBe(200);
});

test("what is no picture of the edition is left to others", async () => {
  for (const path of ["", "pictures/", "pictures/a.0123456789cc.10x10.jpg", "pictures/../../etc/passwd"])
    expect((await fetch(address + path)).status).toBe(404);
});
