// What the browser adds to a finished page. Everything works without it.
import { showAge } from "./age.ts";
import { activateEmbeds } from "./embed.ts";
import { activateNotice } from "./notice.ts";

activateNotice(document);
activateEmbeds(document);
showAge(document, new Date());
