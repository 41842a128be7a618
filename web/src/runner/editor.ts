// CodeMirror with the page's colours; a plain text area where it does not load.

import { make } from "../shared/dom";

export interface Editor {
  element: HTMLElement;
  text(): string;
  /** Show another text; `first` is the number of its first line, if that changes. */
  replace(text: string, first?: number): void;
  focus(): void;
}

/** Load the editor before it is needed. */
export async function ready(): Promise<void> {
  await import("./codemirror").catch(() => undefined);
}

/** Make an editor. `first` is the number of its first line; `run` is called on Ctrl or Cmd with Enter. */
export async function editor(text: string, label: string, first: number, run: () => void): Promise<Editor> {
  try {
    return (await import("./codemirror")).codeMirror(text, label, first, run);
  } catch {
    return plain(text, label, run);
  }
}

/** The editor without a library. */
export function plain(text: string, label: string, run: () => void): Editor {
  const area = make("textarea", { class: "runner__plain", "aria-label": label, spellcheck: "false", autocapitalize: "off", rows: Math.max(4, text.split("\n").length + 1) });
  area.value = text;
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });
  return { element: area, text: () => area.value, replace: (value) => (area.value = value), focus: () => area.focus() };
}
