// What content/site.yaml may say: the newspaper itself.
import { z } from "zod";
import { dateTime, language, link, reference, sitePath, text, timeZone, webAddress } from "./fields.ts";
import { feedFields, humansFields, policyRoles, robotsFields, securityFields, trustFields } from "./machines.ts";

const count = (usual: number) => z.int().min(1).max(200).default(usual);

/** Hosts that are told of redirects and headers in their own way. */
export const hosts = ["github-pages", "netlify", "cloudflare-pages", "nginx", "caddy"] as const;

const namedLink = z.strictObject({
  label: text.meta({ example: "label: About us" }),
  link: link.meta({ example: "link: /about/" }),
});

/** The schema of content/site.yaml; `zone` is the zone that the same file declares. */
export const siteSchema = (zone: string) =>
  z.strictObject({
    name: text.meta({ example: "name: The Example" }),
    tagline: text.meta({ example: "tagline: News that one can trust" }),
    address: webAddress.meta({ example: "address: https://www.example.org/" }),
    host: z.enum(hosts).optional().meta({ example: "host: netlify" }),
    compress: z.boolean().default(false).meta({ example: "compress: true" }),
    language: language.meta({ example: "language: en" }),
    timeZone: timeZone.meta({ example: "timeZone: Europe/Kyiv" }),
    timeZoneName: text.optional().meta({ example: "timeZoneName: Kyiv time" }),
    place: text.optional().meta({ example: "place: Kyiv" }),
    sections: z.array(reference).min(1).meta({ example: "sections: [world, business]" }),
    navigation: z.array(namedLink).optional().meta({ example: "navigation: [{label: World, link: /world/}]" }),
    notice: z
      .strictObject({
        text: text.meta({ example: "text: Tell us what you think of this newspaper" }),
        link: link.optional().meta({ example: "link: /contact/" }),
        label: text.optional().meta({ example: "label: Take the survey" }),
        from: dateTime(zone).meta({ example: "from: 2024-04-12 09:00" }),
        to: dateTime(zone).optional().meta({ example: "to: 2024-04-30 23:59" }),
      })
      .optional()
      .meta({ example: "notice: {text: …, link: /contact/, from: 2024-04-12 09:00}" }),
    policies: z
      .array(
        z.strictObject({
          label: text,
          link: sitePath,
          roles: z.array(z.enum(policyRoles)).default([]).meta({ example: "roles: [ethics, corrections]" }),
        }),
      )
      .default([])
      .meta({ example: "policies: [{label: Privacy, link: /privacy/}]" }),
    organisation: z
      .strictObject({
        name: text.meta({ example: "name: Example Media" }),
        legalName: text.optional().meta({ example: "legalName: Example Media Ltd" }),
        email: z.email().optional().meta({ example: "email: newsroom@example.org" }),
        address: text.optional().meta({ example: "address: 1 Example Street, Kyiv" }),
        founded: z.int().min(1500).max(3000).optional().meta({ example: "founded: 2019" }),
      })
      .meta({ example: "organisation: {name: Example Media}" }),
    accounts: z.array(namedLink).default([]).meta({ example: "accounts: [{label: Mastodon, link: https://…}]" }),
    home: z
      .strictObject({
        lead: reference.optional().meta({ example: "lead: the-story-of-the-day" }),
        top: z.array(reference).default([]).meta({ example: "top: [second-story, third-story]" }),
      })
      .default({ top: [] })
      .meta({ example: "home: {lead: the-story-of-the-day}" }),
    offline: z.boolean().default(true).meta({ example: "offline: false" }),
    counts: z
      .strictObject({
        homeTop: count(6).meta({ example: "homeTop: 6" }),
        homeBriefs: count(12).meta({ example: "homeBriefs: 12" }),
        homeSection: count(4).meta({ example: "homeSection: 4" }),
        articleBriefs: count(10).meta({ example: "articleBriefs: 10" }),
        related: count(3).meta({ example: "related: 3" }),
        list: count(20).meta({ example: "list: 20" }),
      })
      .prefault({})
      .meta({ example: "counts: {articleBriefs: 10}" }),
    lite: z.boolean().default(false).meta({ example: "lite: true" }),
    feeds: feedFields,
    oembed: z.boolean().default(false).meta({ example: "oembed: true" }),
    robots: robotsFields,
    trust: trustFields,
    security: securityFields,
    humans: humansFields,
  });

export type SiteFields = z.infer<ReturnType<typeof siteSchema>>;
