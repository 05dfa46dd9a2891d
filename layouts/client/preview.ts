// Under `npm start` only: shows the content's problems over the page, and loads it again when the server was restarted.

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
}

const address = new URL("problems.json", import.meta.url);
const style = `
:host { position: fixed; inset: auto 0 0; z-index: 10; max-block-size: 45vh; overflow: auto; border-block-start: 4px solid #ff8b9b; background: #131519; color: #f4f1ea; font: 15px/1.45 system-ui, sans-serif }
:host([hidden]) { display: none }
header { position: sticky; inset-block-start: 0; display: flex; justify-content: space-between; align-items: center; padding: 8px 16px; background: inherit }
p { margin: 0; font-weight: 650 } ul { margin: 0; padding: 0 16px 12px; list-style: none }
li { max-inline-size: 60rem; padding-block: 8px; border-block-start: 1px solid #3c4048 }
code { display: block; color: #ff8b9b; font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
button { min-block-size: 32px; padding: 0 12px; border: 1px solid currentcolor; border-radius: 2px; background: none; color: inherit; font: inherit; cursor: pointer }
:focus-visible { outline: 3px solid #ff8b9b; outline-offset: 2px }`;

let run: string | undefined;
let away = false;
let shown = "[]";
let panel: Panel | undefined;

interface Panel {
  readonly host: HTMLElement;
  readonly count: HTMLElement;
  readonly list: HTMLElement;
}

async function look(): Promise<void> {
  const report = await fetchReport();
  if (report === undefined) return;
  if (away || (run !== undefined && run !== report.run)) location.reload();
  away = false;
  run = report.run;
  const list = JSON.stringify(report.problems);
  if (list === shown) return;
  shown = list;
  panel ??= createPanel();
  show(panel, report.problems);
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
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Hide";
  close.setAttribute("aria-label", "Hide until the problems change");
  close.addEventListener("click", () => {
    host.hidden = true;
  });
  const header = document.createElement("header");
  header.append(count, close);
  const list = document.createElement("ul");
  root.append(header, list);
  document.body.append(host);
  return { host, count, list };
}

function show({ host, count, list }: Panel, problems: readonly Problem[]): void {
  host.hidden = problems.length === 0;
  count.textContent = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  list.replaceChildren(...problems.map(item));
}

function item({ file, line, column, message }: Problem): HTMLElement {
  const place = document.createElement("code");
  place.textContent = [file, line, column].filter((part) => part !== undefined).join(":");
  const entry = document.createElement("li");
  entry.append(place, message);
  return entry;
}

void look();
setInterval(() => void look(), 1000);
