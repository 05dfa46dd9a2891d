// A kept page says that it is one, and how old. The note is part of the answer: it is there before any script is.

const copySaved = "Copy saved";
const tryAgain = "Try again";
const showNewer = "Show the newer one";

/** With their milliseconds. */
const units = [
  [86_400_000, "day"],
  [3_600_000, "hour"],
  [60_000, "minute"],
] as const;

/** What a page of the device's own says is no older than the device. */
const own = /<body class="page-(saved|offline)"/;

/** The page with a note at its top. An empty address leads to the page anew, where one with a fragment would only scroll. */
export async function asSavedCopy(copy: Response): Promise<Response> {
  const html = await copy.text();
  const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1];
  const age = ageInWords(Date.now() - Date.parse(copy.headers.get("date") ?? ""), language);
  const again = `<a href="" data-fresh="${showNewer}">${tryAgain}</a>`;
  const note = own.test(html) ? "" : `<p class="saved-copy" role="status">${copySaved}${age}. ${again}</p>`;
  return new Response(
    html.replace(/<body[^>]*>/, (body) => body + note),
    { headers: { "content-type": "text/html; charset=utf-8", ...policyOf(copy) } },
  );
}

/** " 3 hours ago", of milliseconds; nothing where they are not known. An age is the same in all time zones. */
function ageInWords(age: number, language: string | undefined): string {
  const [size, unit] = units.find(([length]) => age >= length) ?? units[2];
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return Number.isNaN(age) ? "" : ` ${words.format(-Math.floor(Math.max(0, age) / size), unit)}`;
}

/** A copy is held to the host's security policy as the page was. */
function policyOf({ headers }: Response): Record<string, string> {
  const policy = headers.get("content-security-policy");
  return policy === null ? {} : { "content-security-policy": policy };
}
