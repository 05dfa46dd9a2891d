// Styles, scripts and fonts: bundled, minified, and named by their content so that they can be cached for ever.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Assets } from "../../layouts/parts/surroundings.ts";
import type { AssetFile } from "./asset-file.ts";
import { readTypeface } from "./typeface.ts";

export interface BuiltAssets {
  readonly files: readonly AssetFile[];
  /** Paths in the output folder. */
  readonly assets: Assets;
}

const layouts = "layouts";
const firstFont = "latin.upright.woff2";
const targets = { chrome: 109 << 16, firefox: 115 << 16, safari: (15 << 16) | (4 << 8) };
const scriptTargets = ["chrome109", "firefox115", "safari15.4"];

let known: { readonly key: string; readonly built: BuiltAssets } | undefined;

/** Builds from layouts/css, layouts/client, layouts/fonts and layouts/static; a second call costs nothing as long as no file changed. */
export async function buildAssets(preview: boolean): Promise<BuiltAssets> {
  const key = `${preview} ${stamps()}`;
  if (known?.key !== key) known = { key, built: await make(preview) };
  return known.built;
}

async function make(preview: boolean): Promise<BuiltAssets> {
  const fonts = readTypeface();
  const styles = await bundleStyles("style", fonts);
  const liveStyles = await bundleStyles("live", fonts);
  const listStyles = await bundleStyles("lists", fonts);
  const liteStyles = await bundleStyles("lite", fonts);
  const preloaded = fonts.get(firstFont);
  if (preloaded === undefined) throw new Error(`layouts/fonts has no ${firstFont}, which the shell preloads.`);
  const scripts = await bundleScripts();
  const { page, head, live, kept, search, engine, worker, leave } = scripts;
  const { icon, touch, apps } = await drawIcons();
  const previewFile: readonly AssetFile[] = preview
    ? [{ output: "preview/preview.js", content: await bundleScript("preview.ts") }]
    : [];
  const drawn = apps.map(({ file }) => file);
  return {
    files: [
      styles,
      liveStyles,
      listStyles,
      liteStyles,
      ...fonts.values(),
      ...Object.values(scripts),
      icon,
      touch,
      ...drawn,
      ...previewFile,
    ],
    assets: {
      styles: styles.output,
      liveStyles: liveStyles.output,
      listStyles: listStyles.output,
      liteStyles: liteStyles.output,
      script: page.output,
      headScript: head.output,
      liveScript: live.output,
      keptScript: kept.output,
      searchScript: search.output,
      searchEngine: engine.output,
      worker: worker.output,
      leavingWorker: leave.output,
      shell: [styles, listStyles, page, head, live, kept, icon, preloaded].map(({ output }) => output),
      icon: icon.output,
      touchIcon: touch.output,
      appIcons: apps.map(({ file, size, maskable }) => ({ address: file.output, size, maskable })),
      fonts: [preloaded.output],
      previewScript: previewFile[0]?.output,
    },
  };
}

async function bundleScripts() {
  return {
    page: named("page", "js", await bundleScript("page.ts")),
    head: named("head", "js", await bundleScript("head.ts", "iife")),
    live: named("live", "js", await bundleScript("live.ts")),
    kept: named("kept", "js", await bundleScript("kept.ts")),
    search: named("search", "js", await bundleScript("search/search.ts")),
    engine: named("engine", "js", await bundleScript("search/engine.ts")),
    worker: named("worker", "js", await bundleScript("worker.ts", "iife")),
    leave: named("leave", "js", await bundleScript("leave.ts", "iife")),
  };
}

/** Sizes in pixels: those that Android and desktop systems ask of a manifest, and that of iOS. */
const appIcons = [
  { size: 192, maskable: false },
  { size: 512, maskable: false },
  { size: 512, maskable: true },
];
const touchSize = 180;

async function drawIcons() {
  const { drawIcon } = await import("../pictures/draw-icon.ts");
  const svg = readFileSync(join(layouts, "static/favicon.svg"));
  const draw = async (size: number, maskable: boolean) =>
    named(maskable ? `icon-maskable-${size}` : `icon-${size}`, "png", await drawIcon(svg, size, maskable));
  return {
    icon: named("icon", "svg", svg),
    touch: await draw(touchSize, false),
    apps: await Promise.all(
      appIcons.map(async ({ size, maskable }) => ({ size, maskable, file: await draw(size, maskable) })),
    ),
  };
}

/** The same addresses under the site's base path. */
export function assetsAt(base: string, { assets }: Pick<BuiltAssets, "assets">): Assets {
  const at = (output: string) => base + output;
  return {
    styles: at(assets.styles),
    liveStyles: at(assets.liveStyles),
    listStyles: at(assets.listStyles),
    liteStyles: at(assets.liteStyles),
    script: at(assets.script),
    headScript: at(assets.headScript),
    liveScript: at(assets.liveScript),
    keptScript: at(assets.keptScript),
    searchScript: at(assets.searchScript),
    searchEngine: at(assets.searchEngine),
    worker: at(assets.worker),
    leavingWorker: at(assets.leavingWorker),
    shell: assets.shell.map(at),
    icon: at(assets.icon),
    touchIcon: at(assets.touchIcon),
    appIcons: assets.appIcons.map((icon) => ({ ...icon, address: at(icon.address) })),
    fonts: assets.fonts.map(at),
    previewScript: assets.previewScript && at(assets.previewScript),
  };
}

async function bundleStyles(name: string, fonts: ReadonlyMap<string, AssetFile>): Promise<AssetFile> {
  const { bundle } = await import("lightningcss");
  const { code } = bundle({
    filename: join(layouts, "css", `${name}.css`),
    minify: true,
    targets,
    visitor: {
      Url(url) {
        const font = fonts.get(basename(url.url));
        if (font === undefined)
          throw new Error(`layouts/css names ${url.url}: styles may load nothing but the files of layouts/fonts.`);
        return { ...url, url: basename(font.output) };
      },
    },
  });
  return named(name, "css", code);
}

async function bundleScript(file: string, format: "esm" | "iife" = "esm"): Promise<Uint8Array> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(layouts, "client", file)],
    bundle: true,
    minify: true,
    format,
    target: scriptTargets,
    write: false,
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`layouts/client/${file} gave no script.`);
  return script.contents;
}

function named(name: string, ending: string, content: Uint8Array): AssetFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { output: `assets/${name}.${hash}.${ending}`, content };
}

function stamps(): string {
  return ["css", "client", "fonts", "static"]
    .flatMap((folder) =>
      readdirSync(join(layouts, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        join(layouts, folder, file),
      ),
    )
    .sort()
    .map((path) => `${path}:${statSync(path).mtimeMs}`)
    .join(" ");
}
