// Which layout shows which kind of page.
import type { VNode } from "preact";
import type { LayoutName, PropsOf } from "../scripts/desk/props/edition.ts";
import { Archive } from "./archive.tsx";
import { Article } from "./article.tsx";
import { Author } from "./author.tsx";
import { Brief } from "./brief.tsx";
import { CorrectionsPage } from "./corrections.tsx";
import { Feeds } from "./feeds.tsx";
import { Gone } from "./gone.tsx";
import { Home } from "./home.tsx";
import { Latest } from "./latest.tsx";
import { LiteList } from "./lite-list.tsx";
import { LiteStory } from "./lite-story.tsx";
import { Month } from "./month.tsx";
import { NotFound } from "./not-found.tsx";
import { Offline } from "./offline.tsx";
import { PlainPage } from "./page.tsx";
import { Redirect } from "./redirect.tsx";
import { Saved } from "./saved.tsx";
import { Search } from "./search.tsx";
import { Section } from "./section.tsx";
import { Topic } from "./topic.tsx";

export const layouts: { readonly [L in LayoutName]: (props: PropsOf[L]) => VNode } = {
  article: Article,
  brief: Brief,
  home: Home,
  section: Section,
  topic: Topic,
  author: Author,
  latest: Latest,
  month: Month,
  archive: Archive,
  corrections: CorrectionsPage,
  search: Search,
  "lite-list": LiteList,
  "lite-story": LiteStory,
  page: PlainPage,
  "not-found": NotFound,
  saved: Saved,
  offline: Offline,
  feeds: Feeds,
  redirect: Redirect,
  gone: Gone,
};
