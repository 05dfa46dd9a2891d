// Numbers that look like chance and are the same on every run.

/** A source of numbers from 0 up to 1, from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A function from chance to a number between two bounds. */
export function between(next: () => number): (low: number, high: number) => number {
  return (low, high) => low + next() * (high - low);
}
