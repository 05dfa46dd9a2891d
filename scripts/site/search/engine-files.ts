// The files of Pagefind's program as readers get them: where the line fails, a search says so.
//
// Pagefind 1.6.0 goes on without a part of the index that it could not fetch, as if nothing was found there, and waits for
// ever for its own beginnings once these could not be fetched.
import type { IndexFile } from "pagefind";

/** What hides a failure, and what stands there instead. */
const changes = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
  [
    "while(this.primary.wasm===null){",
    "while(this.primary.wasm===null){if(this.primary.initError)throw this.primary.initError;",
  ],
] as const;

/** The scripts with each change made once; all other files as they are. Throws where Pagefind has become another. */
export function engineFiles(files: readonly IndexFile[]): IndexFile[] {
  return files.map(({ path, content }) => ({
    path,
    content: path.endsWith(".js") ? Buffer.from(changed(path, Buffer.from(content).toString())) : content,
  }));
}

function changed(path: string, script: string): string {
  return changes.reduce((text, [before, after]) => {
    const pieces = text.split(before);
    if (pieces.length !== 2) throw new Error(`${path} of Pagefind has ${pieces.length - 1} times ${before}`);
    return pieces.join(after);
  }, script);
}
