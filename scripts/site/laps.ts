// What the parts of a build took, for those who want to know where the time goes.
import { performance } from "node:perf_hooks";

export interface Laps {
  /** Ends a part that began where the last one ended. */
  end(part: string): void;
  /** `0.31 s content, 0.54 s plan`, in their order. */
  say(): string;
}

export function startLaps(): Laps {
  const parts: { readonly part: string; readonly seconds: number }[] = [];
  let began = performance.now();
  return {
    end(part) {
      const now = performance.now();
      parts.push({ part, seconds: (now - began) / 1000 });
      began = now;
    },
    say: () => parts.map(({ part, seconds }) => `${seconds.toFixed(2)} s ${part}`).join(", "),
  };
}
