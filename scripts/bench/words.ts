// Words for invented stories, and chance that is the same on every run.

const words =
  `harbour council tram bridge market winter budget minister report school river museum station ferry library engine
  border talks price energy court teacher hospital signal archive weather storm festival summer engineer union wage
  tax paper editor reader agency photo border sanction export grain railway airport signal satellite rocket research
  the the the the of of of and and to to in in on for with at by from after before under over between against during
  said says told asked found opened closed raised lowered moved planned began ended promised denied confirmed showed
  new old first last long short early late public local national quiet careful open clear likely final former several`.split(
    /\s+/,
  );

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both bounds included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Chance from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[whole(0, from.length - 1)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  };
  return { next, whole, pick };
}

/** `count` words with a capital in front, without a full stop. */
export function phrase(chance: Chance, count: number): string {
  const text = Array.from({ length: count }, () => chance.pick(words)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Paragraphs of sentences, `count` words in all, with the marks that stories have: emphasis, links, headings, quotes. */
export function story(chance: Chance, count: number): string {
  const paragraphs: string[] = [];
  for (let left = count; left > 0; ) {
    const size = Math.min(left, chance.whole(35, 80));
    left -= size;
    const form = chance.next();
    if (form < 0.1 && paragraphs.length > 0) paragraphs.push(`## ${phrase(chance, 4)}`);
    const text = sentences(chance, size);
    paragraphs.push(form > 0.94 ? `> ${text}` : text);
  }
  return paragraphs.join("\n\n");
}

function sentences(chance: Chance, count: number): string {
  const done: string[] = [];
  for (let left = count; left > 0; ) {
    const size = Math.min(left, chance.whole(8, 18));
    left -= size;
    const text = phrase(chance, size);
    const mark = chance.next();
    if (mark < 0.06) done.push(`${text} **${chance.pick(words)}**.`);
    else if (mark < 0.1) done.push(`${text} ["${chance.pick(words)}"](https://example.org/${chance.whole(1, 999)}).`);
    else done.push(`${text}.`);
  }
  return done.join(" ");
}
