// What Exif, the camera's own notes, says of a picture's rights.
import { cleanText, cleanTexts } from "./clean-text.ts";
import type { Tags } from "./find-metadata.ts";
import { type Said, said } from "./said.ts";

/** What cameras write into every picture where a description should be. */
const cameraDefault =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|DCIM|KODAK Digital Still Camera|Digital ?Camera|MINOLTA DIGITAL CAMERA|default|Untitled|SAMSUNG( CAMERA PICTURES)?|\w+_?\d*\.jpe?g)$/i;

/** Exif has three fields of the kind; several artists are parted by semicolons (Exif 3.0, 4.6.6.2). */
export function exifRightsOf(tags: Tags): Said {
  const description = cleanText(tags.get("ImageDescription")?.[0]);
  const [photographer, editor] = cleanTexts(tags.get("Copyright") ?? []);
  return said({
    creators: cleanTexts((tags.get("Artist") ?? []).flatMap((artists) => artists.split(";"))),
    copyrightNotice: photographer === undefined || editor === undefined ? photographer : `${photographer}, ${editor}`,
    description: description !== undefined && cameraDefault.test(description) ? undefined : description,
    dateCreated: isoDate(tags.get("DateTimeOriginal")?.[0], tags.get("OffsetTimeOriginal")?.[0]),
  });
}

/** `2024:04:13 09:30:00`, by the camera's clock; a clock that was never set says zeros or blanks. */
function isoDate(written: string | undefined, offset: string | undefined): string | undefined {
  const parts = /^([12]\d{3}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(written?.trim() ?? "");
  if (parts === null || parts[2] === "00" || parts[3] === "00") return undefined;
  const zone = /^[+-]\d\d:\d\d$/.test(offset?.trim() ?? "") ? offset?.trim() : "";
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`;
}
