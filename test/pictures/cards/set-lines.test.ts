// Headlines of any length into a card, in a typeface whose letters are all as wide as half their size.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutToWidth, type Room, setLines } from "../../../scripts/pictures/cards/set-lines.ts";

const widthOf = (text: string, size: number) => [...text].length * size * 0.5;
const room: Room = { width: 400, height: 100, sizes: [40, 30, 20], lineHeight: 1, mostLines: 4 };

test("a short headline is set large, on one line", () => {
  expect(setLines("Ferries sail again", room, widthOf)).toEqual({ size: 40, lines: ["Ferries sail again"] });
});

test("a longer one is set smaller and its lines are filled evenly", () => {
  const { size, lines } = setLines("Ferries sail again after nine days of fog over the harbour and", room, widthOf);
  expect(size).toBe(30);
  expect(lines).toEqual(["Ferries sail again", "after nine days of fog", "over the harbour and"]);
});

test("one that fits in no size is cut at a word, without a comma before the dots", () => {
  const { size, lines } = setLines(Array(20).fill("a harbour, again").join(" "), room, widthOf);
  expect(size).toBe(20);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/(?:again|harbour|a)…$/);
});

test("a word that fits on no line is cut", () => {
  const { lines } = setLines("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", room, widthOf);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Donaudampf.*…$/);
});

test("no line is ever wider than the room, there are never too many, and words keep their order", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 80 }), (words) => {
      const text = words.join(" ");
      const { lines, size } = setLines(text, room, widthOf);
      for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(room.width);
      expect(lines).not.toContain("");
      expect(lines.length).toBeLessThanOrEqual(room.mostLines);
      expect(lines.length * size).toBeLessThanOrEqual(room.height);
      if (!lines.join("").includes("…")) expect(lines.join(" ")).toBe(text);
    }),
  );
});

test("a single line is cut to its width", () => {
  expect(cutToWidth("Jane Doe, John Roe", 400, 20, widthOf)).toBe("Jane Doe, John Roe");
  expect(cutToWidth("Jane Doe, John Roe", 120, 20, widthOf)).toBe("Jane Doe…");
});
