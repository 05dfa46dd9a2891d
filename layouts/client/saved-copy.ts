// A kept page says that it is one, and of when. The note is part of the answer: it is there before any script is.

const words = { copy: "Saved copy", of: "of", again: "Try again", fresh: "Show the newer one" };

/** The page with a note at its top; `address` is where one tries again. */
export async function asSavedCopy(copy: Response, address: string): Promise<Response> {
  const html = await copy.text();
  const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1];
  const fetched = Date.parse(copy.headers.get("date") ?? "");
  const moment = Number.isNaN(fetched)
    ? ""
    : ` ${words.of} ${new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(fetched)}`;
  const again = `<a href="${address}" data-fresh="${words.fresh}">${words.again}</a>`;
  const note = `<p class="saved-copy" role="status">${words.copy}${moment}. ${again}</p>`;
  return new Response(
    html.replace(/<body[^>]*>/, (body) => body + note),
    { headers: { "content-type": "text/html; charset=utf-8", ...policyOf(copy) } },
  );
}

/** A copy is held to the host's security policy as the page was. */
function policyOf({ headers }: Response): Record<string, string> {
  const policy = headers.get("content-security-policy");
  return policy === null ? {} : { "content-security-policy": policy };
}
