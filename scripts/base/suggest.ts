// "Did you mean …?" for a name that nobody knows.
import { distance } from "fastest-levenshtein";

/** The known name nearest to `wrong`, or nothing where none is near enough to be a slip of the fingers. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const limit = wrong.length < 4 ? 1 : Math.max(2, Math.floor(wrong.length * 0.4));
  let best: { name: string; steps: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) > limit) continue;
    const steps = distance(wrong.toLowerCase(), name.toLowerCase());
    if (steps <= limit && (best === undefined || steps < best.steps || (steps === best.steps && name < best.name)))
      best = { name, steps };
  }
  return best?.name;
}

/** ` Did you mean "x"?` or nothing: to be put behind a sentence. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const name = nearest(wrong, known);
  return name === undefined ? "" : ` Did you mean "${name}"?`;
}
