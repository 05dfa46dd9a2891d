// A picture as an ImageObject with its credit: https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
import type { ImageObjectLeaf, IPTCDigitalSourceEnumeration } from "schema-dts";
import type { Chrome } from "../../desk/props/chrome.ts";
import type { Picture } from "../../desk/props/picture.ts";
import type { Place } from "../../pictures/places.ts";
import { type Rendition, renditionOutput } from "../../pictures/rendition.ts";
import { searchImagesOf } from "../../pictures/social-image.ts";
import { sourcesOf } from "../../pictures/sources.ts";
import { factsOf } from "../picture-facts.ts";

/** The picture in the proportions that search engines ask for, each with the whole credit. */
export function searchImages(picture: Picture, { origin, home }: Chrome): ImageObjectLeaf[] {
  return searchImagesOf(picture).map((rendition) =>
    imageObject(picture, { ...rendition, address: origin + home + renditionOutput(rendition) }),
  );
}

/** The picture as the page shows it, since its credit holds for that very file; nothing where there is none. */
export function shownImage(picture: Picture, place: Place, { origin, home }: Chrome): ImageObjectLeaf[] {
  const { creators, creditLine, copyright } = factsOf(picture);
  if (creators.length === 0 && creditLine === undefined && copyright === undefined) return [];
  const { src, width, height } = sourcesOf(picture, place, home);
  return [imageObject(picture, { width, height, address: origin + src })];
}

function imageObject(
  picture: Picture,
  { width, height, address }: Pick<Rendition, "width" | "height"> & { readonly address: string },
): ImageObjectLeaf {
  const { creators, creditLine, copyright, license, acquire } = factsOf(picture);
  return {
    "@type": "ImageObject",
    contentUrl: address,
    width: `${width}`,
    height: `${height}`,
    caption: picture.caption,
    creditText: creditLine,
    creator: creators.length === 0 ? undefined : creators.map((name) => ({ "@type": "Person", name })),
    copyrightNotice: copyright,
    license,
    acquireLicensePage: acquire,
    digitalSourceType: sourceTypes[picture.rights.digitalSourceType ?? ""],
  };
}

/** What schema.org calls the IPTC's NewsCodes for pictures that machines had a part in. */
const sourceTypes: Readonly<Record<string, IPTCDigitalSourceEnumeration | undefined>> = {
  trainedAlgorithmicMedia: "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
  algorithmicMedia: "https://schema.org/AlgorithmicMediaDigitalSource",
  compositeSynthetic: "https://schema.org/CompositeSyntheticDigitalSource",
  compositeWithTrainedAlgorithmicMedia: "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
};
