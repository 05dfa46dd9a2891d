// What site.yaml may say to machines: feeds, robots, and the small text files that say who stands behind the paper.
import { z } from "zod";
import { link, text, webAddress } from "./fields.ts";

export const feedFormats = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

const formats = (example: string) => z.array(z.enum(feedFormats)).default(["rss"]).meta({ example });

const domain = text.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, {
  error: (issue) => `"${String(issue.input)}" is not a domain. Write it without https://, like news.example.org`,
});

export const feedFields = z
  .strictObject({
    text: z.enum(["full", "summary"]).default("full").meta({ example: "text: summary" }),
    items: z.int().min(1).max(200).default(30).meta({ example: "items: 30" }),
    topics: formats("topics: [rss, atom, json]"),
    authors: formats("authors: [rss, atom, json]"),
    hub: webAddress.optional().meta({ example: "hub: https://hub.example.org/" }),
    idDomain: domain.optional().meta({ example: "idDomain: old-name.example.org" }),
  })
  .prefault({})
  .meta({ example: "feeds: {text: summary, items: 30}" });

const choice = (example: string) => z.enum(["allow", "refuse"]).default("allow").meta({ example });

export const robotsFields = z
  .strictObject({
    training: choice("training: refuse"),
    answers: choice("answers: refuse"),
  })
  .optional()
  .meta({ example: "robots: {training: refuse, answers: allow}" });

const addresses = (name: string) =>
  z
    .array(webAddress)
    .default([])
    .meta({ example: `${name}: ["https://example.org/"]` });

export const trustFields = z
  .strictObject({
    memberOf: addresses("memberOf"),
    members: addresses("members"),
    controls: addresses("controls"),
    controlledBy: addresses("controlledBy"),
    vendors: addresses("vendors"),
    customers: addresses("customers"),
    disclosures: z.array(link).default([]).meta({ example: "disclosures: [/about/]" }),
  })
  .optional()
  .meta({ example: 'trust: {memberOf: ["https://association.example.org/"]}' });

const contact = text.refine((to) => z.email().safeParse(to).success || webAddress.safeParse(to).success, {
  error: (issue) =>
    `"${String(issue.input)}" is neither an e-mail address nor a web address. Write security@example.org or https://example.org/report`,
});

export const securityFields = z
  .strictObject({
    contacts: z.array(contact).min(1).meta({ example: "contacts: [security@example.org]" }),
    policy: link.optional().meta({ example: "policy: /security/" }),
    encryption: webAddress.optional().meta({ example: "encryption: https://example.org/key.txt" }),
    acknowledgments: link.optional().meta({ example: "acknowledgments: /thanks/" }),
  })
  .optional()
  .meta({ example: "security: {contacts: [security@example.org]}" });

export const humansFields = z
  .strictObject({
    team: z
      .array(
        z.strictObject({
          name: text.meta({ example: "name: Jane Doe" }),
          role: text.optional().meta({ example: "role: Engineer" }),
          contact: contact.optional().meta({ example: "contact: jane@example.org" }),
        }),
      )
      .default([])
      .meta({ example: "team: [{name: Jane Doe, role: Engineer}]" }),
    thanks: z.array(text).default([]).meta({ example: "thanks: [Everybody who wrote to us]" }),
  })
  .optional()
  .meta({ example: "humans: {team: [{name: Jane Doe, role: Engineer}]}" });

/** What a policy page is to search engines: the properties of schema.org's NewsMediaOrganization in plain words. */
export const policyRoles = [
  "about",
  "contact",
  "principles",
  "ethics",
  "corrections",
  "diversity",
  "staff diversity",
  "masthead",
  "mission",
  "bylines",
  "ownership",
  "unnamed sources",
  "fact checking",
  "feedback",
] as const;
export type PolicyRole = (typeof policyRoles)[number];
