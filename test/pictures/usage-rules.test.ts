// What owners write into their terms, and what it means for a page on the web.
import { describe, expect, test } from "vitest";
import { doubtsOfUse } from "../../scripts/pictures/usage-rules.ts";

const plain = { sponsored: false, out: "2024-04-12T15:00:00.000Z", credit: "Jane Doe/AFP" };
const doubts = (usageTerms: string, more: Partial<Parameters<typeof doubtsOfUse>[0]> = {}) =>
  doubtsOfUse({ ...plain, rights: { creators: [], usageTerms }, ...more });

describe("terms that forbid the web", () => {
  test.each([
    ["Not for online publication. Germany only.", "Not for online"],
    ["NO INTERNET", "NO INTERNET"],
    ["NO RESALES, NO ONLINE USE", "NO ONLINE"],
    ["Never to be used on websites", "Never to be used on websites"],
    ["not to be published on the web", "not to be published on the web"],
    ["INTERNET OUT, TV OUT", "INTERNET OUT"],
    ["For print only", "print only"],
    ["PRINT USE ONLY", "PRINT USE ONLY"],
    ["newspapers only", "newspapers only"],
  ])("%s", (terms, words) => {
    expect(doubts(terms)[0]).toContain(`“${words}”`);
  });

  test.each([
    "No digital manipulation of the picture is allowed",
    "No restriction on online use",
    "Cleared for print and online",
    "Restricted to editorial use - mandatory credit",
    "Do not crop. See our web site for terms",
    "Blueprint only shows the ground floor",
    "",
  ])("but not: %s", (terms) => {
    expect(doubts(terms)).toEqual([]);
  });

  test("the agency's instructions count as well", () => {
    expect(doubtsOfUse({ ...plain, rights: { creators: [], instructions: "No internet" } })).toHaveLength(1);
  });
});

describe("terms that forbid some pages", () => {
  const terms = "RESTRICTED TO EDITORIAL USE - NO MARKETING NO ADVERTISING CAMPAIGNS";

  test.each([
    "Editorial use only",
    "For editorial purposes only",
    terms,
    "Not for commercial use",
    "non-commercial use",
  ])("%s: on a sponsored page", (words) => {
    expect(doubts(words, { sponsored: true })).toEqual([expect.stringContaining("somebody paid for")]);
    expect(doubts(words)).toEqual([]);
  });

  test.each([
    ["Germany OUT", "Germany OUT"],
    ["FOR AFP USE. GERMANY, AUSTRIA OUT", "GERMANY, AUSTRIA OUT"],
    ["U.K. OUT", "U.K. OUT"],
    ["ÖSTERREICH OUT", "ÖSTERREICH OUT"],
  ])("a country: %s", (words, quoted) => {
    expect(doubts(words)).toEqual([expect.stringContaining(`“${quoted}”`)]);
  });

  test("the small word is no country's", () => {
    expect(doubts("Work carried out by the owner")).toEqual([]);
  });
});

describe("embargoes, against the day on which the page comes out", () => {
  test.each([
    "Embargoed until 2024-04-13",
    "EMBARGO: 13 April 2024 06:00",
    "Embargo until April 13th, 2024",
    "Not for release before 13 Apr. 2024",
    "Not to be published until 1 May 2024",
  ])("%s: too early on the 12th", (terms) => {
    expect(doubts(terms)).toEqual([expect.stringContaining("under an embargo")]);
    expect(doubts(terms, { out: "2024-05-02T00:00:00.000Z" })).toEqual([]);
  });

  test("one without a day that can be read, or on a page without a time, is always mentioned", () => {
    expect(doubts("Embargo: 3/5/2024")).toHaveLength(1);
    expect(doubts("Embargoed until 2024-04-11", { out: undefined })).toHaveLength(1);
    expect(doubts("No embargo")).toEqual([]);
  });
});

describe("credits", () => {
  test("a credit that the owner insists on", () => {
    const terms = 'RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / NASA"';
    expect(doubts(terms)).toEqual([expect.stringContaining("“AFP PHOTO / NASA”")]);
    expect(doubts(terms, { credit: "AFP Photo/NASA" })).toEqual([]);
  });

  test("a file that asks for one while the page shows none", () => {
    expect(doubts("", { credit: undefined, askedCredit: "AFP" })).toEqual([expect.stringContaining("“AFP”")]);
    expect(doubts("", { askedCredit: "AFP" })).toEqual([]);
  });
});

describe("pictures that a machine made", () => {
  const made = (digitalSourceType: string, label?: string) =>
    doubtsOfUse({ ...plain, rights: { creators: [], digitalSourceType }, label });

  test.each([
    "trainedAlgorithmicMedia",
    "compositeWithTrainedAlgorithmicMedia",
    "compositeSynthetic",
    "algorithmicMedia",
  ])("%s needs a label", (type) => {
    expect(made(type)).toEqual([expect.stringContaining(`(${type})`)]);
    expect(made(type, "Made with AI")).toEqual([]);
  });

  test("a photograph needs none", () => {
    expect(made("digitalCapture")).toEqual([]);
  });
});
