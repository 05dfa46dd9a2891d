// `npm run fonts`: cuts the files of layouts/fonts/ anew, after a change of their rules in layouts/css/fonts.css.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutFont, facesIn } from "./cut-fonts.ts";

const folder = "layouts/fonts";

for (const file of readdirSync(folder)) if (file.endsWith(".woff2")) rmSync(join(folder, file));
for (const face of facesIn(readFileSync("layouts/css/fonts.css", "utf8"))) {
  const font = await cutFont(face);
  writeFileSync(join(folder, face.file), font);
  console.log(`${join(folder, face.file)}  ${(font.length / 1024).toFixed(1)} KB`);
}
