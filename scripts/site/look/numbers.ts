// Short names for outputs that are named again and again.
import { ownText } from "../../base/own-text.ts";

export interface Numbers {
  /** Outputs by number. */
  readonly list: readonly string[];
  /** An output's number, in base 36; a new one where it has none. */
  of(output: string): string;
}

/** Goes on from a list in which "" is a number that is free. */
export function createNumbers(outputs: readonly string[]): Numbers {
  const list = [...outputs];
  const free = list.flatMap((output, number) => (output === "" ? [number] : []));
  const numbers = new Map(list.map((output, number) => [output, number.toString(36)]));
  return {
    list,
    of(output) {
      const known = numbers.get(output);
      if (known !== undefined) return known;
      const name = ownText(output);
      const number = free.pop() ?? list.length;
      list[number] = name;
      numbers.set(name, number.toString(36));
      return number.toString(36);
    },
  };
}
