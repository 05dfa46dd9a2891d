// A headline into lines: as large as fits, evenly filled, cut at a word where nothing helps.

export interface Setting {
  readonly lines: readonly string[];
  /** In pixels. */
  readonly size: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Largest first. */
  readonly sizes: readonly number[];
  /** Of a line, as a multiple of the size. */
  readonly lineHeight: number;
  readonly mostLines: number;
}

export type Measure = (text: string, size: number) => number;

/** Sets a text into a room. */
export function setLines(text: string, room: Room, widthOf: Measure): Setting {
  const words = text.split(" ").filter((word) => word !== "");
  const smallest = room.sizes.at(-1) ?? 1;
  for (const size of room.sizes) {
    const most = linesIn(room, size);
    const lines = wrap(words, room.width, size, widthOf);
    const fits = lines.length <= most && lines.every((line) => widthOf(line, size) <= room.width);
    if (fits) return { size, lines: balance(words, lines.length, room.width, size, widthOf) };
  }
  const lines = wrap(words, room.width, smallest, widthOf);
  const last = linesIn(room, smallest) - 1;
  const kept = lines.length > last ? [...lines.slice(0, last), lines.slice(last).join(" ")] : lines;
  return { size: smallest, lines: kept.map((line) => cutToWidth(line, room.width, smallest, widthOf)) };
}

/** One line that fits, cut at a word where it must be, at a letter where a single word is too long. */
export function cutToWidth(text: string, width: number, size: number, widthOf: Measure): string {
  if (widthOf(text, size) <= width) return text;
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const cut = `${words
      .slice(0, count)
      .join(" ")
      .replace(/[\s,;:.–—-]+$/u, "")}…`;
    if (widthOf(cut, size) <= width) return cut;
  }
  const letters = [...(words[0] ?? "")];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("")}…`;
}

function linesIn({ height, lineHeight, mostLines }: Room, size: number): number {
  return Math.min(mostLines, Math.max(1, Math.floor(height / (size * lineHeight))));
}

function wrap(words: readonly string[], width: number, size: number, widthOf: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines in the narrowest column that allows it, so that no line is left with one word. */
function balance(words: readonly string[], count: number, width: number, size: number, widthOf: Measure): string[] {
  let [narrow, wide] = [0, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const lines = wrap(words, middle, size, widthOf);
    if (lines.length > count || lines.some((line) => widthOf(line, size) > middle)) narrow = middle;
    else wide = middle;
  }
  return wrap(words, wide, size, widthOf);
}
