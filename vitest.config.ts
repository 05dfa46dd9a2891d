// Tests run on real files, one file to each processor; those that build or browse get time, since machines are shared and noisy.
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: { include: ["test/**/*.test.{ts,tsx}"], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: "100%" },
});
