// A picture for tests that render one without a file.
import type { Original } from "../scripts/pictures/original.ts";

export const original: Original = {
  file: "harbour.jpg",
  id: "0123456789ab",
  name: "harbour",
  width: 1200,
  height: 800,
  form: "photo",
  colour: "#808890",
  rights: { creators: [] },
};
