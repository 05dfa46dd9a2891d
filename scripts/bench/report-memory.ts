// Loaded before a measured process: when it ends, its peak memory goes to a file, one line for each process.
import { appendFileSync } from "node:fs";

const file = process.env.BENCH_MEMORY;
if (file !== undefined)
  process.on("exit", () => appendFileSync(file, `${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
