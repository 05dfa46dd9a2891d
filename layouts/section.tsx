// A section's stories.
import type { VNode } from "preact";
import type { SectionProps } from "../scripts/desk/props/story-list.ts";
import { ListHead } from "./parts/list-head.tsx";
import { Shell } from "./parts/shell.tsx";
import { StoryList } from "./parts/story-list.tsx";

export function Section({ head, name, description, list }: SectionProps): VNode {
  return (
    <Shell head={head} kind="section">
      <ListHead label="Section" title={name} description={description} page={list.page} />
      <StoryList list={list} empty="No story has been published in this section yet." sections={false} />
    </Shell>
  );
}
