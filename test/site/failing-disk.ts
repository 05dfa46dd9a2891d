// A disk that refuses some paths, for commands in a process of their own: full and foreign ones cannot be had everywhere.
type Call = "mkdirSync" | "writeFileSync" | "renameSync" | "rmdirSync";

/**
 * Within the process that is started with this environment, a call fails whose path matches, or for a renaming both with
 * ` > ` between them; half a file is written.
 */
export function failingDisk(code: string, call: Call, path: RegExp): NodeJS.ProcessEnv {
  const program = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { ${call}: call, openSync } = fs;
    const opened = new Map();
    const refuse = () => {
      throw Object.assign(new Error("${code}: as the test wants it"), { code: "${code}", syscall: "test" });
    };
    const { writeFile } = fs.promises;
    fs.promises.writeFile = async (path, ...rest) =>
      "${call}" === "writeFileSync" && ${path}.test(path) ? refuse() : writeFile(path, ...rest);
    fs.openSync = (path, ...rest) => {
      const file = openSync(path, ...rest);
      opened.set(file, path);
      return file;
    };
    fs.${call} = (first, ...rest) => {
      const path = "${call}" === "renameSync" ? first + " > " + rest[0] : String(opened.get(first) ?? first);
      if (!${path}.test(path)) return call(first, ...rest);
      if ("${call}" === "writeFileSync") call(first, String(rest[0]).slice(0, String(rest[0]).length / 2));
      refuse();
    };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(program)}` };
}
