// Where code is that other code starts by its path: as it is written, or in the bundle that `scripts/launch.mjs` made.
/** Defined in a bundle. */
declare const bundleFolder: string | undefined;

/** Whether this is the code of a digest. What was not started from a bundle starts anew when its code changes. */
export function isCodeOf(digest: string): boolean {
  return typeof bundleFolder === "undefined" || bundleFolder.endsWith(`/${digest}`);
}

/** The path to start `file` by, which is a path in the project. */
export function codeFile(file: string): string {
  return typeof bundleFolder === "undefined" ? file : `${bundleFolder}/${file.replace(/\.ts$/, ".js")}`;
}
