// From a planned page to its HTML.
import { createElement, type FunctionComponent } from "preact";
import { renderToString } from "preact-render-to-string";
import type { LayoutName, Page, PropsOf } from "../scripts/desk/props/edition.ts";
import { layouts } from "./layouts.ts";
import { type Surroundings, SurroundingsProvider } from "./parts/surroundings.ts";

/** A whole HTML document. The same page and surroundings always give the same text. */
export function renderPage(page: Page, surroundings: Surroundings): string {
  const Layout = layouts[page.layout] as FunctionComponent<PropsOf[LayoutName]>;
  const html = renderToString(
    <SurroundingsProvider value={surroundings}>{createElement(Layout, page.props)}</SurroundingsProvider>,
  );
  return `<!doctype html>\n${html}\n`;
}
