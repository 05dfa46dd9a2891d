// Who publishes: short on every page, with its policies where a page is about the newspaper itself.
import type { NewsMediaOrganizationLeaf } from "schema-dts";
import type { PolicyRole } from "../../content/machines.ts";
import { whole } from "../whole.ts";
import { type Around, publisherId } from "./node.ts";

/** Enough to name the publisher of a story. */
export function publisher({ chrome, icon }: Around): NewsMediaOrganizationLeaf {
  return {
    "@type": "NewsMediaOrganization",
    "@id": publisherId(chrome),
    name: chrome.organisation.name,
    url: chrome.origin + chrome.home,
    logo: { "@type": "ImageObject", url: whole(chrome.origin, icon) },
  };
}

/** Which property of an organisation a policy page fills; `about` and `contact` are pages of another kind. */
const properties = {
  principles: "publishingPrinciples",
  ethics: "ethicsPolicy",
  corrections: "correctionsPolicy",
  diversity: "diversityPolicy",
  "staff diversity": "diversityStaffingReport",
  masthead: "masthead",
  mission: "missionCoveragePrioritiesPolicy",
  bylines: "noBylinesPolicy",
  ownership: "ownershipFundingInfo",
  "unnamed sources": "unnamedSourcesPolicy",
  "fact checking": "verificationFactCheckingPolicy",
  feedback: "actionableFeedbackPolicy",
} as const satisfies Partial<Record<PolicyRole, keyof NewsMediaOrganizationLeaf>>;

/** All that is known of the publisher. */
export function wholePublisher(around: Around): NewsMediaOrganizationLeaf {
  const { chrome } = around;
  const { legalName, email, address, founded } = chrome.organisation;
  const policies = chrome.policies.flatMap(({ address: page, roles = [] }) =>
    roles.flatMap((role) => (isProperty(role) ? [[properties[role], whole(chrome.origin, page)]] : [])),
  );
  return {
    ...publisher(around),
    legalName,
    email,
    address,
    foundingDate: founded === undefined ? undefined : String(founded),
    sameAs: chrome.accounts.length === 0 ? undefined : chrome.accounts.map((account) => account.address),
    ...Object.fromEntries(policies),
  };
}

function isProperty(role: PolicyRole): role is keyof typeof properties {
  return role in properties;
}
