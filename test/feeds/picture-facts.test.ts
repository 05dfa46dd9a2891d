// Who made a picture, as machines are told: what the editor wrote and what the file says, never more.
import { expect, test } from "vitest";
import { parseCredit } from "../../scripts/content/credit.ts";
import { shownImage } from "../../scripts/feeds/graph/image.ts";
import { factsOf } from "../../scripts/feeds/picture-facts.ts";
import { surroundings } from "../layouts/sample.ts";
import { original } from "../picture.ts";

const picture = { ...original, alt: "A quay", credit: parseCredit("Greg Baker/POOL/AFP via Getty Images") };
const withRights = (rights: object) => ({ ...picture, rights: { creators: [], ...rights } });

test("the photographer comes from the file, else from the credit line, which itself stays as it is", () => {
  expect(factsOf(withRights({}))).toMatchObject({
    creators: ["Greg Baker"],
    creditLine: "Greg Baker/POOL/AFP via Getty Images",
  });
  expect(factsOf(withRights({ creators: ["Gregory Baker"] })).creators).toEqual(["Gregory Baker"]);
});

test("terms and licensor only where the file or the editor gives a web address, and nothing of the paper's own", () => {
  const { chrome } = surroundings;
  const agency = withRights({
    copyrightNotice: "© AFP",
    webStatement: "https://agency.example/terms",
    licensor: { url: "https://agency.example/licence" },
    digitalSourceType: "trainedAlgorithmicMedia",
  });
  expect(shownImage(agency, "lead", chrome)).toMatchObject([
    {
      copyrightNotice: "© AFP",
      license: "https://agency.example/terms",
      acquireLicensePage: "https://agency.example/licence",
      digitalSourceType: "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    },
  ]);
  const careless = withRights({ webStatement: "see contract", licensor: { url: "javascript:alert(1)" } });
  expect(factsOf(careless)).toMatchObject({ license: undefined, acquire: undefined });
});
