// A topic's stories and briefs.
import type { VNode } from "preact";
import type { TopicProps } from "../scripts/desk/props/story-list.ts";
import { LatestNews } from "./parts/latest-news.tsx";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { StoryList } from "./parts/story-list.tsx";

export function Topic({ head, name, description, list, briefs }: TopicProps): VNode {
  const rail = briefs.length === 0 ? undefined : <LatestNews days={briefs} title={`${name}: in brief`} />;
  return (
    <Shell head={head} kind="topic" rail={rail}>
      <ListHead label="Topic" title={name} description={description} page={list.page} />
      <StoryList list={list} empty="No long story on this topic yet." sections />
    </Shell>
  );
}
