import { expect, test } from "vitest";
import { parseCredit } from "../../scripts/content/credit.ts";

test.each([
  [
    "Greg Baker/POOL/AFP via Getty Images",
    { photographer: "Greg Baker", pool: true, agency: "AFP", distributor: "Getty Images" },
  ],
  ["Jane Doe/Reuters", { photographer: "Jane Doe", pool: false, agency: "Reuters" }],
  ["Jane Doe", { photographer: "Jane Doe", pool: false }],
  ["Jane Doe via Example Distributor", { photographer: "Jane Doe", pool: false, distributor: "Example Distributor" }],
  [
    "Julie Smith / Example Agency VIA Example",
    { photographer: "Julie Smith", pool: false, agency: "Example Agency", distributor: "Example" },
  ],
])("%s", (line, parts) => {
  expect(parseCredit(line)).toEqual({ line, ...parts });
});

test("the line itself is never changed", () => {
  const line = "  Олена Приклад/ pool /Агенція  via  Хтось ";
  expect(parseCredit(line).line).toBe(line);
});
