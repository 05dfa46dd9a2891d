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
:host { position: fixed; inset: auto 0 0; z-index: 10; max-block-size: 50vh; overflow: auto; background: #7a0f22; color: #fff; font: 15px/1.45 system-ui, sans-serif }
div { padding: 12px 16px } p { margin: 0 0 8px } strong { font-weight: 650 } ul { margin: 0; padding: 0; list-style: none }
li { padding-block: 6px; border-block-start: 1px solid #fff4 } code { display: block; font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
button { float: inline-end; min-block-size: 32px; padding: 0 12px; border: 1px solid #fff; background: none; color: inherit; font: inherit; cursor: pointer }`;

let run: string | undefined;
let shown = "[]";
let panel: HTMLElement | undefined;

async function look(): Promise<void> {
  const report = await fetchReport();
  if (report === undefined) return;
  if (run !== undefined && run !== report.run) location.reload();
  run = report.run;
  const list = JSON.stringify(report.problems);
  if (list === shown) return;
  shown = list;
  panel?.remove();
  panel = report.problems.length === 0 ? undefined : show(report.problems);
}

/** Nothing while the server is away. */
async function fetchReport(): Promise<Report | undefined> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? ((await response.json()) as Report) : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function show(problems: readonly Problem[]): HTMLElement {
  const host = document.createElement("aside");
  host.id = "dateline-problems";
  host.setAttribute("aria-label", "Problems in the content");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement("div");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Hide";
  close.addEventListener("click", () => host.remove());
  const title = document.createElement("p");
  title.setAttribute("role", "status");
  title.append(close, strong(problems.length === 1 ? "1 problem" : `${problems.length} problems`));
  const list = document.createElement("ul");
  list.append(...problems.map(item));
  box.append(title, list);
  root.append(box);
  document.body.append(host);
  return host;
}

function item({ file, line, column, message }: Problem): HTMLElement {
  const place = document.createElement("code");
  place.textContent = [file, line, column].filter((part) => part !== undefined).join(":");
  const entry = document.createElement("li");
  entry.append(place, message);
  return entry;
}

function strong(text: string): HTMLElement {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}

void look();
setInterval(() => void look(), 1000);
