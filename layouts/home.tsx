// The front page.
import type { VNode } from "preact";
import type { HomeProps } from "../scripts/desk/props/home.ts";
import { LatestNews } from "./parts/latest-news.tsx";
import { Shell } from "./parts/shell.tsx";
import { StoryCard } from "./parts/story-card.tsx";
import { useSurroundings } from "./parts/surroundings.ts";

export function Home({ head, edition, lead, top, latest, sections }: HomeProps): VNode {
  const { assets, chrome } = useSurroundings();
  const isEmpty = !lead && top.length === 0 && sections.every(({ stories }) => stories.length === 0);
  return (
    <Shell
      head={head}
      kind="home"
      front={{ edition }}
      script={assets.liveScript}
      rail={<LatestNews days={latest} live />}
    >
      <h1 class="visually-hidden">{chrome.name}</h1>
      {isEmpty && <p class="empty">No story has been published yet.</p>}
      {lead && <StoryCard story={lead} size="lead" level={2} section />}
      {top.length > 0 && (
        <section class="top-stories" aria-labelledby="page-top">
          <h2 class="visually-hidden" id="page-top">
            Top stories
          </h2>
          {top.map((story) => (
            <StoryCard key={story.address} story={story} size="top" level={3} section />
          ))}
        </section>
      )}
      {sections.map((block) => (
        <SectionBlock key={block.section.address} {...block} />
      ))}
    </Shell>
  );
}

function SectionBlock({ section, stories }: HomeProps["sections"][number]): VNode | null {
  if (stories.length === 0) return null;
  return (
    <section class="section-block">
      <h2 class="rule-title">
        <a href={section.address}>{section.label}</a>
      </h2>
      <div class="section-stories">
        {stories.map((story, index) => (
          <StoryCard key={story.address} story={story} size={index === 0 ? "list" : "headline"} level={3} />
        ))}
      </div>
    </section>
  );
}
