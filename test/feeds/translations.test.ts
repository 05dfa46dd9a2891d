// The same in several languages: every page of a group names all the others, whoever of them was told.
import { expect, test } from "vitest";
import { publish, textOf } from "./machine-files.ts";

const story = (headline: string, fields: string) =>
  `---\nheadline: ${headline}\nstandfirst: S.\npublished: 2024-04-13 10:00\nauthors: [ann-example]\nsection: world\n${fields}---\n\nText.\n`;

const group = (uk = "") => ({
  "content/articles/2024/04/one.md": story("One", ""),
  "content/articles/2024/04/odyn.md": story(
    "Один",
    `language: uk\n${uk}translations: [{language: en, link: /2024/04/one/}]\n`,
  ),
  "content/articles/2024/04/eins.md": story(
    "Eins",
    'language: de\ntranslations: [{language: en, link: /2024/04/one/}, {language: fr, link: "https://ailleurs.example/un"}]\n',
  ),
});

const alternates = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map((found) =>
    found.slice(1).join(" "),
  );

test("every page of the group names every language, itself too, for machines and for readers", async () => {
  const files = await publish(group());
  const everywhere = [
    "de https://tiny.example/2024/04/eins/",
    "en https://tiny.example/2024/04/one/",
    "fr https://ailleurs.example/un",
    "uk https://tiny.example/2024/04/odyn/",
  ];
  for (const name of ["one", "odyn", "eins"])
    expect(alternates(textOf(files, `2024/04/${name}/index.html`)).sort(), name).toEqual(everywhere);
  const html = textOf(files, "2024/04/one/index.html");
  expect(html).toContain('<a href="/2024/04/odyn/" hreflang="uk" lang="uk" rel="alternate">українська</a>');
  expect(html).toContain('<meta property="og:locale:alternate" content="uk_UA"/>');
  expect(textOf(files, "2024/04/harbour/index.html")).not.toContain("hreflang");
});

test("a translation that is not out yet is named nowhere", async () => {
  const files = await publish(group("publishAt: 2024-06-01 00:00\n"));
  const html = textOf(files, "2024/04/one/index.html");
  expect(html).not.toMatch(/odyn|українська/);
  expect(alternates(html)).toHaveLength(3);
});
