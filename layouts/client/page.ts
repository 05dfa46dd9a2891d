// What the browser adds to a finished page. Everything works without it.

import { showAge } from "./age.ts";
import { activateDisplay } from "./display.ts";
import { activateEmbeds } from "./embed.ts";
import { activateLightbox } from "./lightbox.ts";
import { activateNavigation } from "./navigation.ts";
import { newsShown } from "./news-shown.ts";
import { activateNotice } from "./notice.ts";
import { activateOffline } from "./offline.ts";
import { activateSave } from "./save.ts";
import { activateShare } from "./share.ts";

for (const template of document.querySelectorAll<HTMLTemplateElement>("template[data-scripted]"))
  template.replaceWith(template.content);

activateNotice(document);
activateDisplay(document);
activateNavigation(document);
activateShare(document);
activateSave(document);
activateEmbeds(document);
document.addEventListener(newsShown, () => activateEmbeds(document));
activateLightbox(document);
showAge(document, new Date());
activateOffline(document);
