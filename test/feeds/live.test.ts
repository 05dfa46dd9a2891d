// What machines are told of live coverage: https://schema.org/LiveBlogPosting
import { expect, test } from "vitest";
import { publish, textOf } from "./machine-files.ts";

const files = {
  "content/articles/2024/04/fire.md":
    "---\nheadline: Fire\nstandfirst: It burns.\npublished: 2024-04-14 09:00\nauthors: [ann-example]\nsection: town\nlive: {from: 2024-04-14 08:00, to: 2024-04-14 20:00}\n---\n\nIntro.\n",
  "content/briefs/2024/04/14-1000-b.md":
    "---\nheadline: Engines arrive\ntime: 2024-04-14 10:00\narticle: fire\n---\n\nThree of *them*.\n",
};

test("a live story says when its coverage began and ended, and gives each entry with its anchor, once", async () => {
  const published = await publish(files);
  const graphOf = (output: string) => {
    const [, json = "{}"] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textOf(published, output)) ?? [];
    return JSON.parse(json)["@graph"] as readonly { readonly "@type": unknown }[];
  };
  const live = graphOf("2024/04/fire/index.html").find((node) => node["@type"] === "LiveBlogPosting");
  expect(live).toMatchObject({
    url: "https://tiny.example/2024/04/fire/",
    coverageStartTime: "2024-04-14T08:00:00+03:00",
    coverageEndTime: "2024-04-14T20:00:00+03:00",
    dateModified: "2024-04-14T10:00:00+03:00",
    liveBlogUpdate: [
      {
        headline: "Engines arrive",
        url: "https://tiny.example/2024/04/fire/#brief-2024-04-14-b",
        articleBody: "Three of them.",
      },
    ],
  });
  const other = graphOf("2024/04/fire/oldest-first/index.html");
  expect(other.filter((node) => node["@type"] === "LiveBlogPosting")).toEqual([]);
});
