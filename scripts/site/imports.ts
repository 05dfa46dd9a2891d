// Which of the project's files import which, as the bundler sees it: types do not count.
/** Every file that the entries reach, with the files it imports itself; libraries are left out. */
export async function importsOf(entries: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: [...entries],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: "unwritten",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.filter(({ external }) => external !== true).map(({ path }) => path),
    ]),
  );
}
