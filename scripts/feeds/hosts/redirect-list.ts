// _redirects, as Netlify and Cloudflare Pages read it: one line each, `from to status`.
import type { RedirectListProps } from "../../desk/props/hosts.ts";
import { encodePath } from "./encode-path.ts";

/** Cloudflare reads no more, and finds the page that redirects for what is left. https://developers.cloudflare.com/pages/configuration/redirects/ */
const mostOnCloudflare = 2000;

/** `301!` goes before a file of that name, which Netlify alone knows; so does the status of what is gone. */
export function renderRedirects({ redirects, gone, dialect }: RedirectListProps): string {
  if (dialect === "cloudflare")
    return text(redirects.slice(0, mostOnCloudflare).map(({ from, to }) => `${encodePath(from)} ${to} 301`));
  return text([
    ...redirects.flatMap(({ from, to }) => bothForms(from).map((path) => `${path} ${to} 301!`)),
    ...gone.flatMap(({ path, page }) => bothForms(path).map((form) => `${form} ${page} 410!`)),
  ]);
}

/** Netlify does not say whether it compares addresses encoded or decoded. */
function bothForms(path: string): string[] {
  const encoded = encodePath(path);
  return encodeURI(path) === path ? [encoded] : [encoded, path];
}

function text(lines: readonly string[]): string {
  return ["# Written by the build: where addresses lead that readers know from earlier.", ...lines, ""].join("\n");
}
