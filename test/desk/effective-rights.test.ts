// Whose word counts: front matter and sidecar before the file, and what is shown is what is written.
import { describe, expect, test } from "vitest";
import { effectiveRights } from "../../scripts/desk/effective-rights.ts";
import type { Rights } from "../../scripts/pictures/rights.ts";

const file: Rights = {
  creators: ["Greg Baker"],
  creditLine: "AFP via Getty Images",
  copyrightNotice: "© 2018 AFP",
  description: "BEIJING, CHINA - Two men walk.",
  altText: "Two men",
  webStatement: "https://example.org/terms",
  licensor: { name: "Example Images", url: "https://example.org/buy" },
  usageTerms: "No internet",
  instructions: "Germany OUT",
  digitalSourceType: "digitalCapture",
  dateCreated: "2018-06-08T12:00:00+08:00",
  place: "Beijing, China",
};

test("what nobody overrides is the file's, letter by letter", () => {
  const { rights, credit } = effectiveRights({}, file);
  expect(rights).toEqual(file);
  expect(credit?.line).toBe("AFP via Getty Images");
});

test("every field of the editor's wins", () => {
  const { rights, credit } = effectiveRights(
    {
      alt: "Two men and a carpet",
      caption: "At the palace.",
      description: "Two men at the palace on 8 June.",
      credit: "Greg Baker/POOL/AFP",
      creator: ["Jane Doe"],
      copyright: "© Jane Doe",
      license: "https://example.org/other",
      licensor: { name: "Other" },
      usageTerms: "Cleared for the web",
      digitalSourceType: "negativeFilm",
      dateCreated: "2018",
      place: "The palace",
    },
    file,
  );
  expect(rights).toEqual({
    creators: ["Jane Doe"],
    creditLine: "Greg Baker/POOL/AFP",
    copyrightNotice: "© Jane Doe",
    description: "Two men at the palace on 8 June.",
    altText: "Two men and a carpet",
    webStatement: "https://example.org/other",
    licensor: { name: "Other" },
    usageTerms: "Cleared for the web",
    digitalSourceType: "negativeFilm",
    dateCreated: "2018",
    place: "The palace",
  });
  expect(credit?.agency).toBe("AFP");
});

describe("a file without a credit line", () => {
  const composed = (creators: string[], copyrightNotice?: string) =>
    effectiveRights({}, { creators, copyrightNotice }).credit?.line;

  test.each([
    [["Jane Doe"], "© 2018 Example Agency", "Jane Doe/Example Agency"],
    [["Jane Doe"], "Copyright (c) 2018-2024 Example Agency. All rights reserved.", "Jane Doe/Example Agency"],
    [["Jane Doe"], "Example Agency, 2018", "Jane Doe/Example Agency"],
    [["Jane Doe"], "© Jane Doe", "Jane Doe"],
    [["Jane Doe", "John Roe"], undefined, "Jane Doe, John Roe"],
    [["Jane Doe"], `Whoever copies this ${"will be sued ".repeat(9)}`, "Jane Doe"],
    [["Jane Doe"], "© 2018", "Jane Doe"],
    [[], "© 2018 Example Agency", "© 2018 Example Agency"],
    [[], undefined, undefined],
  ])("%j, %s", (creators, copyright, line) => {
    expect(composed(creators, copyright)).toBe(line);
  });
});

describe("a file that says nothing", () => {
  const silent: Rights = { creators: [] };

  test.each([
    ["Greg Baker/POOL/AFP via Getty Images", "Greg Baker"],
    ["Illustration: Jane Doe", "Jane Doe"],
  ])("the creator is the photographer of the credit %s", (credit, creator) => {
    expect(effectiveRights({ credit }, silent).rights).toMatchObject({ creators: [creator], creditLine: credit });
  });
});

test("a caption describes a picture only where its file does not", () => {
  expect(effectiveRights({ caption: "At the palace." }, file).rights.description).toBe(file.description);
  expect(effectiveRights({ caption: "At the palace." }, { creators: [] }).rights.description).toBe("At the palace.");
});

test("no credit is shown and none is written where the editor wants none", () => {
  const { rights, credit } = effectiveRights({ credit: "none", creditReason: "Drawn by the newsroom" }, file);
  expect(credit).toBeUndefined();
  expect(rights.creditLine).toBeUndefined();
  expect(rights.creators).toEqual(["Greg Baker"]);
});
