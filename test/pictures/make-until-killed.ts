// A run of its own, for a test to kill: makes renditions of one picture, named on the command line.
import { makeRenditions } from "../../scripts/pictures/make-renditions.ts";
import type { Original } from "../../scripts/pictures/original.ts";

const [root = "", cache = "", target = "", original = "{}", ...outputs] = process.argv.slice(2);
const picture = JSON.parse(original) as Original;
const originals = new Map([[picture.id, picture]]);
const problems = await makeRenditions({ root, cache, originals, cards: new Map() }, outputs, target, () => {});
process.exitCode = problems.length;
