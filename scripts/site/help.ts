// The helper's side: renders parts of an edition for the build that started it, and ends with that build.
import { join } from "node:path";
import { openMemory } from "../content/memory.ts";
import type { Answer, Task } from "./helper.ts";
import { openNewsroom } from "./newsroom.ts";
import { createRenderer } from "./renderer.ts";
import { openTextStore } from "./search/text-store.ts";
import { takeShare } from "./share.ts";

// The build was killed: nobody wants the rest.
process.once("disconnect", () => process.exit(1));

process.once("message", (task: Task) => {
  help(task).then(answer, (error: unknown) =>
    answer({ failed: error instanceof Error ? `${error.stack}` : String(error) }),
  );
});

function answer(said: Answer): void {
  process.send?.(said, () => process.disconnect());
}

async function help({ run, assets, stage, claims, content, reading, ...task }: Task): Promise<Answer> {
  const memory = openMemory(join(run.cache, "reading"), reading);
  const { edition, base } = await openNewsroom(run, memory);
  if (edition === undefined || memory.state() !== content)
    return { failed: "The content was changed while the site was being made. Build again." };
  const pages = new Map(edition.pages.map((page) => [page.output, page]));
  return takeShare({
    run,
    pages: task.outputs.flatMap((output) => pages.get(output) ?? []),
    renderer: createRenderer(edition.chrome, assets, base),
    searchParts: edition.search.filter(({ name }) => task.searchParts.includes(name)),
    chrome: edition.chrome,
    texts: openTextStore(task.texts),
    stage,
    claims,
    onRendered: () => {},
  });
}
