// Whatever is printed as XML, a real parser reads again as it was.
import fc from "fast-check";
import { expect, test } from "vitest";
import { printXml } from "../../scripts/feeds/xml.ts";
import { all, one, parseXml, textIn } from "./machine-files.ts";

test("attributes, text, lists and elements inside elements; what is undefined is left out", () => {
  const xml = printXml({
    a: { "@b": "1", c: ["x", { "@d": "2", "#": "y" }], e: { f: "z" }, g: undefined, h: [], i: { "@j": undefined } },
  });
  expect(xml).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <c>x</c>\n  <c d="2">y</c>\n  <e>\n    <f>z</f>\n  </e>\n  <i/>\n</a>\n',
  );
});

test("what looks escaped is escaped again, so that it arrives as it was", () => {
  const html = "<p>&lt;script&gt; &amp;amp; &#60; ]]&gt; ]]></p>";
  expect(textIn(parseXml(printXml({ a: { b: html } })), "b")).toBe(html);
});

test("any text arrives without what XML cannot hold, and without anything else", () => {
  const legal = /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
  const text = fc.string({
    unit: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(..."&<>\"'\t\r\n\u0001\ud800\uffff;")),
  });
  fc.assert(
    fc.property(text, (written) => {
      const root = parseXml(printXml({ a: { "@b": written, c: { "#": written } } }));
      const expected = (written.match(legal) ?? []).join("");
      expect(one(root, "c").textContent).toBe(expected);
      expect(root.getAttribute("b")).toBe(expected);
      expect(all(root, "c")).toHaveLength(1);
    }),
  );
});
