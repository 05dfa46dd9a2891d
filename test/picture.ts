// A picture for tests that render one without a file.
import { blobHash } from "../scripts/content/file-hashes.ts";
import { type Original, originalId } from "../scripts/pictures/original.ts";

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

/** The same under the id that it has with these bytes. */
export function madeOf(bytes: Uint8Array, picture: Original): Original {
  return { ...picture, id: originalId(blobHash(bytes), picture.rights, picture.focus) };
}
