// Words of bodies are found again, in the process that kept them and in another; what was not kept is read.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { shortHash } from "../../../scripts/base/hash.ts";
import { openTextStore } from "../../../scripts/site/search/text-store.ts";

const textOf = (markdown: string) => ({ markdown, markdownHash: shortHash(markdown) });

test("each text by its hash and language, however many there are", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-texts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const kept = openTextStore({ file: join(folder, "texts"), places: new Map() });
  const markdowns = Array.from({ length: 300 }, (_, number) => `*Їжак* ${number} ${"и далі ".repeat(number * 7)}`);
  for (const markdown of markdowns) kept.keep(markdown, "uk", `kept ${markdown}`);
  const elsewhere = openTextStore(kept.share());
  for (const store of [kept, elsewhere]) {
    expect(markdowns.map((markdown) => store.wordsOf(textOf(markdown), "uk"))).toEqual(
      markdowns.map((markdown) => `kept ${markdown}`),
    );
    expect(store.wordsOf(textOf("*Їжак* 7"), "uk")).toBe("Їжак 7");
    expect(store.wordsOf(textOf(markdowns[0] ?? ""), "en")).toBe("Їжак 0");
    store.close();
  }
});

test("bodies without a word, even where there are no others", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-texts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const kept = openTextStore({ file: join(folder, "texts"), places: new Map() });
  kept.keep("", "uk", "");
  for (const store of [kept, openTextStore(kept.share())]) expect(store.wordsOf(textOf(""), "uk")).toBe("");
});
