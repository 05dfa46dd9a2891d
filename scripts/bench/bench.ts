// `npm run bench -- NAME`: measures a part of Dateline on this machine, with invented content that is the same everywhere.
import { Refusal, runCommand } from "../base/command.ts";

type Bench = (args: string[]) => Promise<void>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  build: async () => (await import("./build.ts")).benchBuild,
  pages: async () => (await import("./pages.ts")).benchPages,
  pictures: async () => (await import("./pictures.ts")).benchPictures,
};

await runCommand(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (bench === undefined)
    throw new Refusal(`There is no bench "${name}". Write one of: ${Object.keys(benches).join(", ")}`);
  await (await bench())(args);
});
