// Under `npm start` only: shows the content's problems and warnings over the page, and loads it again when the server was restarted.

interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

interface Report {
  /** Differs for each start of the server. */
  readonly run: string;
  readonly problems: readonly Problem[];
  /** What stops nothing: folded away until somebody wants to see it. */
  readonly warnings: readonly Problem[];
}

const address = new URL("problems.json", import.meta.url);
const style = `
:host { position: fixed; inset: auto 0 0; z-index: 10; max-block-size: 45vh; overflow: auto; border-block-start: 4px solid #ff8b9b; background: #131519; color: #f4f1ea; font: 15px/1.45 system-ui, sans-serif }
:host([hidden]) { display: none }
header { position: sticky; inset-block-start: 0; display: flex; align-items: center; padding: 8px 16px; background: inherit }
p { margin: 0; margin-inline-end: auto; font-weight: 650 } ul { margin: 0; padding: 0 16px 12px; list-style: none }
li { max-inline-size: 60rem; padding-block: 8px; border-block-start: 1px solid #3c4048 }
code { display: block; color: #ff8b9b; font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
:host(.doubtful) { border-color: #f0b94d } .warning code { color: #f0b94d } ul[hidden], button[hidden] { display: none }
button { margin-inline-start: 8px; min-block-size: 32px; padding: 0 12px; border: 1px solid currentcolor; border-radius: 2px; background: none; color: inherit; font: inherit; cursor: pointer }
:focus-visible { outline: 3px solid #ff8b9b; outline-offset: 2px }`;

let run: string | undefined;
let away = false;
let shown = "[[],[]]";
let panel: Panel | undefined;

interface Panel {
  readonly host: HTMLElement;
  readonly count: HTMLElement;
  readonly fold: HTMLButtonElement;
  readonly list: HTMLElement;
}

async function look(): Promise<void> {
  const report = await fetchReport();
  if (report === undefined) return;
  if (away || (run !== undefined && run !== report.run)) location.reload();
  away = false;
  run = report.run;
  const list = JSON.stringify([report.problems, report.warnings]);
  if (list === shown) return;
  shown = list;
  panel ??= createPanel();
  show(panel, report);
}

/** Nothing while the server is away, or in the middle of writing. */
async function fetchReport(): Promise<Report | undefined> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? ((await response.json()) as Report) : undefined;
  } catch (error) {
    if (error instanceof TypeError) away = true;
    else if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** Made once, in a shadow root so that the paper's styles and the panel's leave each other alone. */
function createPanel(): Panel {
  const host = document.createElement("aside");
  host.id = "dateline-problems";
  host.setAttribute("aria-label", "Problems in the content");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const list = document.createElement("ul");
  const fold = button("Show", () => {
    list.hidden = !list.hidden;
    label(fold, list);
  });
  const close = button("Hide", () => {
    host.hidden = true;
  });
  close.setAttribute("aria-label", "Hide until the problems change");
  const header = document.createElement("header");
  header.append(count, fold, close);
  root.append(header, list);
  document.body.append(host);
  return { host, count, fold, list };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}

function label(fold: HTMLButtonElement, list: HTMLElement): void {
  fold.textContent = list.hidden ? "Show" : "Fold";
  fold.setAttribute("aria-expanded", String(!list.hidden));
}

/** Problems are in the way until they are mended; warnings alone are one line. */
function show({ host, count, fold, list }: Panel, { problems, warnings }: Report): void {
  const bad = problems.length > 0;
  host.hidden = !bad && warnings.length === 0;
  host.classList.toggle("doubtful", !bad);
  count.textContent = [counted(problems, "problem"), counted(warnings, "warning")].filter(Boolean).join(", ");
  list.hidden = !bad;
  fold.hidden = bad;
  label(fold, list);
  list.replaceChildren(
    ...problems.map((problem) => item(problem)),
    ...warnings.map((warning) => item(warning, "warning")),
  );
}

function counted(found: readonly Problem[], one: string): string {
  return found.length === 0 ? "" : `${found.length} ${one}${found.length === 1 ? "" : "s"}`;
}

function item({ file, line, column, message }: Problem, kind?: "warning"): HTMLElement {
  const place = document.createElement("code");
  place.textContent = [file, line, column].filter((part) => part !== undefined).join(":");
  const entry = document.createElement("li");
  if (kind !== undefined) entry.className = kind;
  entry.append(place, kind === undefined ? message : `Warning: ${message}`);
  return entry;
}

void look();
setInterval(() => void look(), 1000);
