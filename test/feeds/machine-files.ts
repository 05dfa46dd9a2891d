// The machine files of the tiny newspaper as the build writes them, with whatever a test wants to be different.
import { rmSync } from "node:fs";
import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import type { Instant } from "../../scripts/base/time.ts";
import { surveyBody } from "../../scripts/body/survey-body.ts";
import { planEdition } from "../../scripts/desk/edition.ts";
import { openDesk } from "../../scripts/desk/open-desk.ts";
import { createRenderer } from "../../scripts/site/renderer.ts";
import { surroundings } from "../layouts/sample.ts";
import { newspaperToKeep } from "../newspaper.ts";

type Files = Parameters<typeof newspaperToKeep>[0];

/** The text of every page and machine file, by its place in the output folder. Throws where the content has problems. */
export async function publish(files: Files = {}, now: Instant = "2024-04-20T00:00:00Z"): Promise<Map<string, string>> {
  const root = newspaperToKeep(files);
  const { desk, problems } = await openDesk(root, surveyBody);
  rmSync(root, { recursive: true });
  if (desk === undefined || problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const edition = planEdition(desk, now);
  const render = createRenderer(edition.chrome, surroundings.assets, desk.base);
  return new Map([
    ...edition.files.map((file): [string, string] => [file.output, render.file(file)]),
    ...edition.pages.map((page): [string, string] => [page.output, render.page(page)]),
  ]);
}

/** One of them; throws where it is not there. */
export function textOf(published: ReadonlyMap<string, string>, output: string): string {
  const text = published.get(output);
  if (text === undefined) throw new Error(`There is no ${output}: ${[...published.keys()].join(", ")}`);
  return text;
}

/** Parses XML with a real parser; throws for what is not well-formed. */
export function parseXml(text: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "application/xml").documentElement;
  if (root === null) throw new Error("The document is empty.");
  return root;
}

/** The children of a name (with its prefix), in their order. */
export function all(element: Element, name: string): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeName === name);
}

/** The first child of a name; throws where there is none. */
export function one(element: Element, name: string): Element {
  const [first] = all(element, name);
  if (first === undefined) throw new Error(`${element.nodeName} has no ${name}.`);
  return first;
}

/** The text of the first child of a name; nothing where there is none. */
export function textIn(element: Element, name: string): string | undefined {
  return all(element, name)[0]?.textContent ?? undefined;
}

/** The texts of all children of a name. */
export function textsIn(element: Element, name: string): string[] {
  return all(element, name).map(({ textContent }) => textContent ?? "");
}
