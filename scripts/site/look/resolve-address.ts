// From an address as a page names it to the file of the site that it means.

export interface Place {
  /** From the output folder. */
  readonly output: string;
  /** Without `#`; empty where none is named. */
  readonly fragment: string;
}

export type Resolve = (from: string, address: string) => Place | undefined;

/** A function that gives nothing for what lies elsewhere: other sites, mail addresses. `from` is the naming page's output. */
export function createResolver(base: string, origin: string): Resolve {
  const ownRoot = `${origin}/`;
  return (from, written) => {
    const address = written.startsWith(ownRoot) ? written.slice(origin.length) : written;
    if (isPlainPath(address)) return address.startsWith(base) ? placeAt(address.slice(base.length)) : undefined;
    const [path = "", fragment = ""] = address.split("#", 2);
    const bare = path.replace(/\?.*$/, "");
    if (bare === "") return address === "" ? undefined : { output: from, fragment: decoded(fragment) };
    if (/^[a-z][a-z\d+.-]*:/i.test(bare) || bare.startsWith("//")) return undefined;
    const whole = bare.startsWith("/") ? bare : new URL(bare, `https://site.invalid${base}${from}`).pathname;
    // What is not under the base path is not of this site, though it is on the same host.
    if (!whole.startsWith(base)) return undefined;
    return { output: outputAt(decoded(whole.slice(base.length))), fragment: decoded(fragment) };
  };
}

function outputAt(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Most addresses are of this form, and every page names dozens. */
function isPlainPath(address: string): boolean {
  return address.charCodeAt(0) === 47 && address.charCodeAt(1) !== 47 && !/[#?%]/.test(address);
}

function placeAt(path: string): Place {
  return { output: outputAt(path), fragment: "" };
}

/** A page's address as people write it, from its output: `about/` for `about/index.html`. */
export function addressOf(output: string): string {
  return output.replace(/(^|\/)index\.html$/, "$1");
}
