// What a page says about a snippet in `data-` attributes, and whether this browser can run it.

import { make } from "../shared/dom";

export type Line = "mlflow3" | "mlflow2";

export interface Release {
  line: Line;
  /** E.g. 3.17.2. */
  version: string;
  /** What the first run loads. */
  megabytes: string;
}

export interface Place {
  /** The file below snippets/, e.g. tracking/logging/params_are_text.py; empty on the scratch page. */
  path: string;
  section: string;
  /** Where it runs, today's line first. */
  releases: Release[];
  /** The code as the page shows it; the editor takes its place. */
  code?: HTMLElement;
  /** What the panel follows. */
  after: HTMLElement;
}

/** Read `data-snippet`, `data-section` and `data-browser="mlflow3=3.17.2=8.0 mlflow2=2.22.5=7.6"`. */
export function lines(element: HTMLElement): Pick<Place, "path" | "section" | "releases"> {
  const { snippet = "", section = "", browser = "" } = element.dataset;
  const releases = browser.split(" ").filter(Boolean).map((pair) => {
    const [line, version = "", megabytes = ""] = pair.split("=");
    return { line: line as Line, version, megabytes };
  });
  return { path: snippet, section, releases };
}

/** Whether the browser has what Pyodide and its worker need. */
export function supported(): boolean {
  return typeof WebAssembly === "object" && typeof Worker === "function" && typeof DecompressionStream === "function";
}

/** Put what the first run loads beside the button that starts it, unless the browser has it. */
export async function tellSize(where: HTMLElement, releases: Release[]): Promise<void> {
  const [first] = releases;
  if (!first?.megabytes || (await isKept(first.line))) return;
  where.append(make("span", { class: "runner__size" }, `The first run loads ${first.megabytes} MB, once.`));
}

/** Whether the browser keeps the image of a line from an earlier page. */
export async function isKept(line: string): Promise<boolean> {
  try {
    if (!(await caches.has("runproof-runtime"))) return false;
    const kept = await (await caches.open("runproof-runtime")).keys();
    return kept.some(({ url }) => url.endsWith(".image") && url.includes(`/${line}-`));
  } catch {
    return false;
  }
}
