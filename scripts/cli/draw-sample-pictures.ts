// `npm run draw`: draws the pictures of the sample newspaper into content/pictures/, the same on every run.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bench } from "./sample-pictures/bench.ts";
import { colonnade } from "./sample-pictures/colonnade.ts";
import { cranes } from "./sample-pictures/cranes.ts";
import { ferryMoon } from "./sample-pictures/ferry-moon.ts";
import { fog } from "./sample-pictures/fog.ts";
import { gale } from "./sample-pictures/gale.ts";
import { grainTower } from "./sample-pictures/grain-tower.ts";
import { library } from "./sample-pictures/library.ts";
import { lighthousePicture } from "./sample-pictures/lighthouse.ts";
import { nightDesk } from "./sample-pictures/night-desk.ts";
import { portrait } from "./sample-pictures/portraits.ts";
import { printingPress } from "./sample-pictures/printing-press.ts";
import { renderJpeg } from "./sample-pictures/render.ts";
import { rooftops } from "./sample-pictures/rooftops.ts";
import { sitters } from "./sample-pictures/sitters.ts";
import { standIn } from "./sample-pictures/stand-in.ts";
import { tideChart } from "./sample-pictures/tide-chart.ts";
import { tramBridge } from "./sample-pictures/tram-bridge.ts";

interface Drawing {
  readonly file: string;
  readonly svg: string;
  readonly size: readonly [number, number];
}

const story: readonly [number, number] = [1600, 1067];
const square: readonly [number, number] = [600, 600];

const drawings: readonly Drawing[] = [
  { file: "2024/03/fog.jpg", svg: fog(), size: story },
  { file: "2024/03/gale.jpg", svg: gale(), size: story },
  { file: "2024/03/lighthouse.jpg", svg: lighthousePicture(), size: story },
  { file: "2024/03/tide-chart.jpg", svg: tideChart(), size: story },
  { file: "2024/04/bench.jpg", svg: bench(), size: story },
  { file: "2024/04/colonnade.jpg", svg: colonnade(), size: story },
  { file: "2024/04/cranes.jpg", svg: cranes(), size: story },
  { file: "2024/04/ferry-moon.jpg", svg: ferryMoon(), size: story },
  { file: "2024/04/library.jpg", svg: library(), size: story },
  { file: "2024/04/night-desk.jpg", svg: nightDesk(), size: story },
  { file: "2024/04/printing-press.jpg", svg: printingPress(), size: story },
  { file: "2024/04/stand-in-agency-photo.jpg", svg: standIn(), size: story },
  { file: "2024/04/tram-bridge.jpg", svg: tramBridge(), size: story },
  { file: "2024/05/grain-tower.jpg", svg: grainTower(), size: story },
  { file: "2024/05/rooftops.jpg", svg: rooftops(), size: story },
  ...sitters.map((sitter) => ({ file: `authors/${sitter.slug}.jpg`, svg: portrait(sitter), size: square })),
];

for (const [seed, { file, svg, size }] of drawings.entries()) {
  const target = join("content/pictures", file);
  mkdirSync(dirname(target), { recursive: true });
  const jpeg = await renderJpeg(svg, size, seed + 1);
  writeFileSync(target, jpeg);
  console.log(`${target}  ${Math.round(jpeg.length / 1024)} KB`);
}
