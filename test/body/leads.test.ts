// Links lead to where a page is now; of a link to what is not out its words stay.
import { expect, test } from "vitest";
import { print } from "./paper.ts";

const leads = {
  "/old/": "/новини/",
  "/away/": "https://other.example/a%20b",
  "/hidden/": null,
};

test.each([
  ["[a](/old/)", '<a href="/paper/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/">a</a>'],
  ["[a](/old/#part)", '<a href="/paper/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/#part">a</a>'],
  ["[a](/away/)", '<a href="https://other.example/a%20b" rel="external noopener">a</a>'],
  ["[*a*](/hidden/?x#y) b", "<em>a</em> b"],
  ["[a](/constructor/)", '<a href="/paper/constructor/">a</a>'],
])("%s", (markdown, html) => {
  expect(print(markdown, { leads, base: "/paper/" })).toContain(`<p>${html}</p>`);
});
