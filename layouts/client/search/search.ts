// The search page: reads what is asked for from the form or the address, and shows what the engine finds.
import { activateArrowKeys } from "./arrow-keys.ts";
import type { Answer, Engine, Filters } from "./engine.ts";
import { type Query, readQuery, writeQuery } from "./query.ts";

const pageSize = 10;
/** Milliseconds without a key before what is typed is searched. */
const pause = 250;

/** How often the engine was loaded. */
let attempt = 0;

const root = document.querySelector<HTMLElement>("[data-search]");
const form = root?.querySelector("form");
if (root && form) startSearch(root, form);

function startSearch(root: HTMLElement, form: HTMLFormElement): void {
  const part = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (found === null) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  const field = part<HTMLInputElement>("input");
  const status = part<HTMLElement>(".search-status");
  const list = part<HTMLElement>(".search-results");
  const buttons = part<HTMLElement>(".search-buttons");
  const browse = root.querySelector<HTMLElement>(".search-browse");
  const narrowing = part<HTMLDetailsElement>("details");
  const title = document.title;
  let engine: Promise<Engine> | undefined;
  /** Counts the searches, so that a slow answer to an earlier one is dropped. */
  let latest = 0;

  const open = () => {
    engine ??= loadEngine(root.dataset);
    return engine;
  };
  const offerYears = (offered: boolean) => {
    if (browse) browse.hidden = !offered;
  };
  const selects = [...form.querySelectorAll("select")];

  async function run(query: Query): Promise<void> {
    const turn = ++latest;
    offerYears(query.words === "");
    narrowing.hidden = query.words === "";
    document.title = query.words === "" ? title : `${query.words} – ${title}`;
    if (query.words === "") return clear("");
    status.textContent = "Searching…";
    list.setAttribute("aria-busy", "true");
    try {
      const engine = await open();
      const answer = await engine.search(query);
      const first = await answer.load(0, pageSize);
      if (turn !== latest) return;
      clear(wordsFor(query, answer));
      list.append(...first);
      offerYears(answer.count === 0);
      offerMore(query, answer, engine);
      if (narrowing.open) await fillSelects(query, turn);
    } catch (error) {
      if (turn !== latest) return;
      fail(error);
    }
  }

  function clear(words: string): void {
    status.textContent = words;
    list.replaceChildren();
    list.removeAttribute("aria-busy");
    buttons.replaceChildren();
  }

  function fail(error: unknown): void {
    console.error(error);
    engine = undefined;
    clear("The search could not be loaded. The line may be down.");
    buttons.append(button("Try again", reload));
  }

  /** Buttons for the next results, and for the years that have not been searched. */
  function offerMore(query: Query, answer: Answer, engine: Engine): void {
    buttons.replaceChildren();
    const turn = latest;
    const shown = list.childElementCount;
    if (shown < answer.count)
      buttons.append(
        button("More results", async () => {
          const items = await answer.load(shown, shown + pageSize);
          if (turn !== latest) return;
          list.append(...items);
          offerMore(query, answer, engine);
          items[0]?.querySelector("a")?.focus();
        }),
      );
    if (answer.count === 0 && isNarrow(query))
      buttons.append(
        button("Search without narrowing down", async () => {
          writeSelects({ ...query, section: "", year: "", author: "" });
          ask("push");
        }),
      );
    const years = engine.unsearched;
    if (years !== undefined)
      buttons.append(
        button(`Search ${years[0] === years[1] ? years[0] : years.join("–")} too`, async () => {
          await engine.takeOlder();
          if (turn === latest) await run(query);
        }),
      );
  }

  function button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", () => {
      // The button goes with what it belongs to: the keyboard waits where the answer is told.
      status.focus();
      made.disabled = true;
      act().catch(fail);
    });
    return made;
  }

  async function fillSelects(query: Query, turn = latest): Promise<void> {
    const filters = await (await open()).filters();
    if (turn !== latest) return;
    for (const select of selects) fillSelect(select, filters);
    writeSelects(query);
  }

  function read(): Query {
    return readQuery(`?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`);
  }

  function writeSelects(query: Query): void {
    const values = new URLSearchParams(writeQuery(query));
    for (const select of selects) {
      const value = values.get(select.name) ?? "";
      // An address may name what the list does not hold, or not yet.
      if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
      select.value = value;
    }
  }

  function ask(keep: "push" | "replace"): void {
    const query = read();
    const address = location.pathname + writeQuery(query);
    if (address !== location.pathname + location.search) history[`${keep}State`](null, "", address);
    void run(query);
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** What is typed is one step back from what was asked for before, whatever pauses the typing has. */
  let typing = false;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      ask(typing || location.search === "" ? "replace" : "push");
      typing = true;
    }, pause);
  });
  field.addEventListener("focus", () => {
    open().catch(() => {
      engine = undefined;
    });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask("push");
    typing = false;
  });
  for (const select of selects)
    select.addEventListener("change", () => {
      ask("push");
      typing = false;
    });
  narrowing.addEventListener("toggle", () => {
    if (narrowing.open) fillSelects(read()).catch(fail);
  });
  addEventListener("popstate", () => {
    clearTimeout(waiting);
    typing = false;
    begin();
  });
  activateArrowKeys(root, field);

  function begin(): void {
    const query = readQuery(location.search);
    field.value = query.words;
    writeSelects(query);
    if (isNarrow(query) || query.order !== "") narrowing.open = true;
    void run(query);
  }
  begin();
}

/** Not before it is needed. A browser may remember that a module could not be loaded: another address makes it try again. */
async function loadEngine({ engine = "", search = "", parts = "", labels = "{}" }: DOMStringMap): Promise<Engine> {
  const address = attempt++ === 0 ? engine : `${engine}?${attempt}`;
  const { Engine } = (await import(address)) as typeof import("./engine.ts");
  return new Engine(search, parts.split(" ").filter(Boolean), JSON.parse(labels));
}

/** With the page comes the index that belongs to it: that of a page long open may be gone. Throws where there is no line. */
async function reload(): Promise<void> {
  const { ok } = await fetch(location.href, { method: "HEAD", cache: "no-store" });
  if (!ok) throw new Error();
  location.reload();
}

function isNarrow({ section, year, author }: Query): boolean {
  return section !== "" || year !== "" || author !== "";
}

function wordsFor(query: Query, { count, has }: Answer): string {
  const asked = /["“„«]/.test(query.words) ? query.words : `“${query.words}”`;
  if (count === 0)
    return isNarrow(query)
      ? `Nothing found for ${asked} with this choice: ${[query.section, query.year, query.author].filter(Boolean).join(", ")}.`
      : `Nothing found for ${asked}. Try other words.`;
  const results = count === 1 ? "1 result" : `${count} results`;
  if (has === "all") return `${results} for ${asked}`;
  return `Nothing found for ${asked}, but ${results} with ${has === "some" ? "some of these words" : "words like it"}`;
}

/** Years newest first, all else by name. */
function fillSelect(select: HTMLSelectElement, filters: Filters): void {
  const values = Object.keys(filters[select.name] ?? {});
  if (values.length === 0) return;
  values.sort((a, b) => (select.name === "year" ? b.localeCompare(a) : a.localeCompare(b)));
  const all = select.options[0];
  select.replaceChildren(...(all === undefined ? [] : [all]), ...values.map((value) => new Option(value, value)));
}
