// Pagefind's program as readers get it: where the line fails it does not go on as if nothing was there.
import { expect, test } from "vitest";
import { engineFiles } from "../../../scripts/site/search/engine-files.ts";

test("a Pagefind that has become another is noticed by the build, not by readers", () => {
  const content = Buffer.from("export const search = async () => [];");
  expect(() => engineFiles([{ path: "pagefind.js", content }])).toThrow("pagefind.js of Pagefind has 0 times");
  expect(engineFiles([{ path: "wasm.en.pagefind", content }])).toEqual([{ path: "wasm.en.pagefind", content }]);
});
