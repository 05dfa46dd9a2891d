// latest.json: small, newest first, and different where an entry is.
import { expect, test } from "vitest";
import type { LatestFeed, LatestFeedProps } from "../../scripts/desk/props/latest-feed.ts";
import { renderFile } from "../../scripts/feeds/render-file.ts";
import { brief, surroundings } from "../layouts/sample.ts";

const around = { ...surroundings, renderFeedText: () => undefined, frameHosts: [] };

const feedOf = (differences: Partial<typeof brief> = {}): LatestFeed => {
  const props: LatestFeedProps = {
    days: [{ day: "2024-04-12", address: "/2024/04/12/", briefs: [{ ...brief, ...differences }] }],
  };
  return JSON.parse(renderFile({ kind: "latest-feed", output: "latest.json", props }, around)) as LatestFeed;
};

test("an entry says what a page needs to show it, with the newspaper's offset in its time", () => {
  const { days, briefs } = feedOf();
  expect(days).toEqual({
    "2024-04-12": { address: "/2024/04/12/", date: "12 April 2024", weekday: "Friday, 12 April 2024" },
  });
  expect(briefs).toEqual([
    {
      hash: expect.stringMatching(/^[0-9a-f]{8}$/),
      id: "storm",
      address: "/2024/04/12/storm/",
      time: "2024-04-12T18:32:00+03:00",
      headline: "Storm warning for the coast.",
      text: "<p>Gusts at night</p>",
    },
  ]);
});

test("the hash stays with the entry and changes with it", () => {
  const [first, same, other] = [feedOf(), feedOf(), feedOf({ headline: "Storm over." })];
  expect(same.briefs[0]?.hash).toBe(first.briefs[0]?.hash);
  expect(other.briefs[0]?.hash).not.toBe(first.briefs[0]?.hash);
});
