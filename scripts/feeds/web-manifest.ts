// manifest.webmanifest: the paper as an app, as the W3C's Web Application Manifest has it.
import type { WebManifestProps } from "../desk/props/web-manifest.ts";
import type { FileSurroundings } from "./file-surroundings.ts";

/** With the browser's own bar: readers see where they are, and go back. Colours are those of the light palette. */
export function renderWebManifest(props: WebManifestProps, { assets }: FileSurroundings): string {
  const { name, description, language, start } = props;
  const icons = assets.appIcons.map(({ address, size, maskable }) => ({
    src: address,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: maskable ? "maskable" : "any",
  }));
  const manifest = {
    name,
    short_name: name.length <= 12 ? name : undefined,
    description,
    lang: language,
    id: start,
    start_url: start,
    scope: start,
    display: "minimal-ui",
    background_color: "#fdfcf9",
    theme_color: "#fdfcf9",
    icons,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
