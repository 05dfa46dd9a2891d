// The building blocks of every kind's schema. Each field's `example` is what an editor is told to write.
import { z } from "zod";
import { isLanguageTag } from "../base/language-tag.ts";
import { isTimeZone, readDateTime } from "../base/time.ts";
import { sourceTypes } from "./source-types.ts";

declare module "zod" {
  interface GlobalMeta {
    /** What to write in the front matter, shown in problems: `published: 2024-04-13 00:43`. */
    example?: string | undefined;
  }
}

/** One line or more of text that is not empty. */
export const text = z.string().trim().min(1);

export const slugPattern = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** No file system takes more than 255 bytes as one name. */
const longestSlug = 200;

/** The last part of an address. */
export const slug = text
  .regex(slugPattern, {
    error: (issue) =>
      `"${String(issue.input)}" cannot be part of an address. Use small letters, digits and single hyphens, like a-story-about-trade`,
  })
  .refine((written) => Buffer.byteLength(written) <= longestSlug, {
    error: () => "This is too long to be part of an address. Use a few words, like a-story-about-trade",
  });

export const reference = text.describe("The slug of another file: an author, a section, a topic or an article");

/** A date-time as an editor writes it, read in the newspaper's zone; the result is an `Instant`. */
export const dateTime = (zone: string) =>
  z.string().transform((written, context) => {
    const reading = readDateTime(written, zone);
    if ("instant" in reading) return reading.instant;
    context.issues.push({ code: "custom", message: `${reading.problem}.`, input: written });
    return z.NEVER;
  });

export const timeZone = text.refine(isTimeZone, {
  error: (issue) => `"${String(issue.input)}" is not a time zone. Write an IANA name, like Europe/Kyiv`,
});

/** A BCP 47 language tag. */
export const language = text.refine(isLanguageTag, {
  error: (issue) => `"${String(issue.input)}" is not a language tag. Write one like en, en-GB or uk`,
});

/** An address on the web. Only web addresses: anything else could run as a script. */
export const webAddress = text.refine(isWebAddress, {
  error: (issue) => `"${String(issue.input)}" is not a web address. Write it whole, like https://example.org/page`,
});

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** A path of this site, `/about/`. */
export const sitePath = text.regex(/^\/(?!\/)\S*$/, {
  error: (issue) =>
    `"${String(issue.input)}" is not an address of this site. Write it from the first slash, like /2024/04/old-name/`,
});

/** A path of this site or an address on the web. */
export const link = text.refine((to) => isWebAddress(to) || /^\/(?!\/)\S*$/.test(to), {
  error: (issue) =>
    `"${String(issue.input)}" is not a link. Write a page of this site, like /about/, or a whole web address, like https://example.org/`,
});

const percent = /^(?:100|\d{1,2}(?:\.\d+)?)%$/;

/** The point of a picture that must stay visible when it is cropped: from the left and from the top. */
export const focus = text.refine(
  (point) => {
    const parts = point.split(/\s+/);
    return parts.length === 2 && parts.every((part) => percent.test(part));
  },
  {
    error: (issue) =>
      `"${String(issue.input)}" is not a point of a picture. Write how far it is from the left and from the top, like 50% 30%`,
  },
);

const day = text.regex(/^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
  error: (issue) => `"${String(issue.input)}" is not a day. Write it like 2018-06-08, or 2018-06, or "2018"`,
});

/** One name or several. */
const names = z.preprocess((written) => (typeof written === "string" ? [written] : written), z.array(text).min(1));

const rights = {
  alt: text.optional().meta({ example: "alt: What the picture shows, for someone who cannot see it" }),
  caption: text.optional().meta({ example: "caption: What the picture shows and when it was taken" }),
  credit: text.optional().meta({ example: "credit: Greg Baker/POOL/AFP via Getty Images" }),
  creditReason: text.optional().meta({ example: "creditReason: Drawn by the newsroom" }),
  focus: focus.optional().meta({ example: "focus: 50% 30%" }),
  label: text.optional().meta({ example: "label: Made with AI" }),
  language: language.optional().meta({ example: "language: uk" }),
  creator: names.optional().meta({ example: "creator: Greg Baker" }),
  copyright: text.optional().meta({ example: "copyright: © 2018 AFP" }),
  description: text.optional().meta({ example: "description: What the picture shows, who is on it, when and where" }),
  license: webAddress.optional().meta({ example: "license: https://example.org/terms" }),
  licensor: z
    .strictObject({
      name: text.meta({ example: "name: Example Images" }),
      link: webAddress.optional().meta({ example: "link: https://example.org/buy" }),
    })
    .optional()
    .meta({ example: "licensor: {name: Example Images, link: https://example.org/buy}" }),
  usageTerms: text.optional().meta({ example: "usageTerms: Cleared for the web by contract of 3 May" }),
  digitalSourceType: z.enum(sourceTypes).optional().meta({ example: "digitalSourceType: digitalCapture" }),
  dateCreated: day.optional().meta({ example: "dateCreated: 2018-06-08" }),
  place: text.optional().meta({ example: "place: Beijing, China" }),
};

/** What can stand in a sidecar beside a picture. */
export const pictureNotes = z.strictObject(rights);

/** A picture in use: a file in content/pictures/ and what is known of it. */
export const picture = z.strictObject({
  file: text.meta({ example: "file: 2024/04/harbour.jpg" }),
  ...rights,
});

/** Signs that every host understands in a path, beside letters, marks and digits of any script. */
const plainPath = /^\/(?:[\p{L}\p{M}\p{N}\-._~!'()+,;=@&]+\/)*[\p{L}\p{M}\p{N}\-._~!'()+,;=@&]*$/u;

/** An address that readers have had: a path that can be a file's name; `%D0%B1` is read as the letter that it stands for. */
export const oldAddress = text.transform((written, context) => {
  const path = decoded(written)?.normalize("NFC");
  if (path !== undefined && plainPath.test(path) && !/\/\.{1,2}(?:\/|$)/.test(path) && path !== "/") return path;
  context.issues.push({
    code: "custom",
    message: `"${written}" cannot lead on. Write the old address from the first slash, without signs like ?, # and *, like /2024/04/old-name/`,
    input: written,
  });
  return z.NEVER;
});

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Where the same text stands in other languages. */
export const translations = z
  .array(
    z.strictObject({
      language: language.meta({ example: "language: uk" }),
      link: link.meta({ example: "link: /2024/04/the-same-in-ukrainian/" }),
    }),
  )
  .default([])
  .meta({ example: "translations: [{language: uk, link: /2024/04/the-same-in-ukrainian/}]" });

export const previousAddresses = z.array(oldAddress).default([]).meta({ example: "was: [/2024/04/old-name/]" });

export type PictureFields = z.infer<typeof picture>;
export type PictureNotes = z.infer<typeof pictureNotes>;
