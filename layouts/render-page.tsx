// From a planned page to its HTML.
import { createElement, type FunctionComponent } from "preact";
import type { LayoutName, Page, PropsOf } from "../scripts/desk/props/edition.ts";
import { layouts } from "./layouts.ts";
import { printPart } from "./parts/print-part.tsx";
import type { Surroundings } from "./parts/surroundings.ts";

/** A whole HTML document. The same page and surroundings always give the same text. */
export function renderPage(page: Page, surroundings: Surroundings): string {
  const Layout = layouts[page.layout] as FunctionComponent<PropsOf[LayoutName]>;
  return `<!doctype html>\n${printPart(createElement(Layout, page.props), surroundings)}\n`;
}
