/** Tells the page's script that there are new entries, which may hold what it has to wake up. */
export const newsShown = "dateline-news";
