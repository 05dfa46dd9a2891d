// What is kept of a text must not keep the text: a large archive would not fit into memory.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { ownText } from "../../scripts/base/own-text.ts";
import { renditionsIn } from "../../scripts/pictures/rendition.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const name = (index: number) => `pictures/harbour.${String(index).padStart(12, "0")}.800x533.avif`;
const page = (index: number) => Buffer.alloc(1_000_000, `a ferry "${name(index)}" `).toString("latin1");
const pages = Array.from({ length: 100 }, (_, index) => index);

test("a piece says what it said", () => {
  expect(ownText("Київ, 4 °C, the harbour 🚢".slice(0, 12))).toBe("Київ, 4 °C, ");
});

test.each([
  ["pieces", (text: string) => [ownText(text.slice(9, 9 + name(0).length))]],
  ["names of pictures", renditionsIn],
])("%s of a hundred pages of a megabyte do not keep the pages", (_, read) => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = pages.map((index) => read(page(index)));
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  expect(kept.flat()).toContain(name(99));
});
