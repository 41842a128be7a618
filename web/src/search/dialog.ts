// The search dialog: a box, three filters, a list.

import { button, make } from "../shared/dom";
import { data, link } from "../shared/site";
import { browserStorage, KEY, stateOf } from "../worlds/choice";
import { Engine, type Entry, type Filters, type Index, type Result } from "./engine";
import { excerpt, marked, mostTelling, ranges } from "./marks";

const KINDS: Record<string, string> = {
  section: "chapter", page: "page", fact: "fact", trap: "trap", pair: "pair", table: "decision", cue: "cue", term: "term",
  question: "question", error: "error", claim: "checked claim", api: "API", objective: "exam asks",
};
const FILTER_KINDS: [string, string][] = [
  ["", "Everything"], ["section", "Chapters"], ["fact", "Facts"], ["trap", "Traps"], ["pair", "Pairs"], ["table", "Decisions"], ["cue", "Cues"],
  ["error", "Error messages"], ["term", "Glossary"], ["api", "API names"], ["question", "Questions"], ["claim", "Checked claims"], ["objective", "Exam objectives"],
];
const TIERS: Record<string, string> = { ran: "ran", client: "client ran", signature: "signature", documented: "documented" };
const HINTS = ["models:/m@champion", "nested=True", "Experiment(name=churn) already exists.", "load the newest model by alias"];

/** Rows that fit into the dialog. */
const AT_ONCE = 8;

let box: SearchBox | undefined;

/** Open the dialog with what was typed before it came; the index is fetched the first time. */
export function open(typed = ""): void {
  box ??= new SearchBox();
  box.open(typed);
}

class SearchBox {
  private readonly input = make("input", {
    class: "search__input", type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": "search-results", "aria-autocomplete": "list",
    "aria-label": "Search", placeholder: "A symbol, an error message, a question", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go", maxlength: 4000,
  });
  private readonly list = make("div", { class: "search__results", id: "search-results", role: "listbox", "aria-label": "Results" });
  private readonly status = make("p", { class: "search__status", role: "status" });
  private readonly kind = select("Kind", FILTER_KINDS);
  private readonly exam = select("Exam", [["", "Both exams"]]);
  private readonly line = select("MLflow line", [["", "Both MLflow lines"], ["3", "MLflow 3"], ["2", "MLflow 2"]]);
  /** Only shown to a reader who has chosen a release. */
  private readonly cluster = select("Your cluster", [["", "Any release"], ["holds", "Holds on your cluster"], ["differs", "Differs on your cluster"]]);
  private release = "";
  private readonly dialog: HTMLDialogElement;
  private engine: Engine | undefined;
  private active = -1;
  private later = 0;

  constructor() {
    this.dialog = make("dialog", { class: "search", "aria-label": "Search" },
      make("div", { class: "search__head" }, this.input, button("Close", () => this.dialog.close(), { class: "search__close" })),
      make("div", { class: "search__filters" }, this.kind, this.exam, this.line, this.cluster),
      this.status, this.list);
    this.input.addEventListener("input", () => this.answer());
    for (const filter of [this.kind, this.exam, this.line, this.cluster]) filter.addEventListener("change", () => this.answer());
    this.dialog.addEventListener("keydown", (event) => this.onKey(event));
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    // A result on the page at hand moves there without loading anything.
    this.list.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a") && !event.ctrlKey && !event.metaKey) this.dialog.close();
    });
    document.body.append(this.dialog);
  }

  open(typed: string): void {
    this.release = browserStorage()?.getItem(KEY) ?? "";
    this.cluster.hidden = !this.release;
    if (!this.release) this.cluster.value = "";
    this.dialog.showModal();
    if (typed) {
      this.input.value = typed;
      this.answer();
    } else this.input.select();
    if (!this.engine) void this.load();
  }

  private async load(): Promise<void> {
    this.say("Loading…");
    try {
      const index = await data<Index>("search");
      this.engine = new Engine(index);
      for (const { key, name } of new Map(Object.values(index.exams).map((e) => [e.key, e])).values()) this.exam.append(make("option", { value: key }, name.replace(/^Databricks Certified /, "")));
      this.answer();
    } catch (error) {
      const offline = !navigator.onLine || error instanceof TypeError;
      this.say(offline ? "Search needs its index, and you are offline. Connect, then try again." : (error as Error).message,
        button("Try again", () => void this.load(), { class: "search__again" }));
    }
  }

  private say(text: string, ...more: Node[]): void {
    this.status.replaceChildren(text, ...more);
  }

  private answer(): void {
    if (!this.engine) return;
    const asked = this.input.value;
    const filters: Filters = { kind: this.kind.value, exam: this.exam.value, line: this.line.value, release: this.release, cluster: this.cluster.value };
    const results = asked.trim() ? this.engine.search(asked, filters) : [];
    const rows = (from: number, to: number) => results.slice(from, to).map((result, n) => this.row(result, asked, from + n));
    this.list.replaceChildren(...rows(0, AT_ONCE));
    this.list.scrollTop = 0;
    // What is below the fold is made after the first rows were shown, unless the next key was faster.
    clearTimeout(this.later);
    this.later = window.setTimeout(() => this.list.append(...rows(AT_ONCE, results.length)), 60);
    this.input.setAttribute("aria-expanded", String(results.length > 0));
    this.activate(results.length ? 0 : -1);
    if (results.length) this.say(results.length === 30 ? "The 30 best results" : `${results.length} ${results.length === 1 ? "result" : "results"}`);
    else if (asked.trim()) this.say(filters.kind || filters.exam || filters.line || filters.cluster ? "Nothing found with these filters." : "Nothing found. Try one word of it, or part of a name.");
    else this.say("Try ", ...HINTS.flatMap((hint, n) => [...(n ? [document.createTextNode(", ")] : []), button(hint, () => this.ask(hint), { class: "search__hint" })]));
  }

  private ask(text: string): void {
    this.input.value = text;
    this.input.focus();
    this.answer();
  }

  private row({ entry, terms }: Result, asked: string, number: number): HTMLAnchorElement {
    const page = this.engine!.index.pages[entry.p]!;
    const path = [page.in, entry.t === page.title ? "" : page.title, entry.s && entry.s !== entry.t ? entry.s : ""].filter(Boolean).join(" › ");
    const title = entry.k === "error" ? (entry.m ?? entry.t).split("\n") : [entry.t];
    const head = title.length > 1 ? mostTelling(title, asked, terms) : title[0]!;
    const line = mostTelling(lines(entry).filter((l) => l !== head), asked, terms);
    const marks: string[] = [];
    const show = (text: string, room: number) => {
      const cut = excerpt(text, ranges(text, asked, terms), room);
      marks.push(...cut.found.map(([start, end]) => cut.text.slice(start, end).toLowerCase()));
      return marked(cut.text, cut.found);
    };
    const titleParts = show(head, 200);
    const lineParts = line ? show(line, 190) : [];
    return make("a", { class: "search__result", role: "option", id: `search-result-${number}`, tabindex: -1, "aria-selected": "false", href: this.address(entry, marks) },
      make("span", { class: "search__meta md-typeset" },
        make("span", { class: `kind kind--${entry.k}` }, KINDS[entry.k] ?? entry.k),
        make("span", { class: "search__path" }, path),
        this.onCluster(entry),
        entry.r && make("span", { class: `proof proof--${entry.r}` }, TIERS[entry.r] + (entry.l ? ` · MLflow ${[...entry.l].join(", ")}` : ""))),
      fill(make("span", { class: "search__title" }), titleParts),
      line && fill(make("span", { class: "search__line" }), lineParts));
  }

  /** What the reader's own release does otherwise, in a few words. */
  private onCluster(entry: Entry): HTMLElement | "" {
    const state = this.release ? stateOf(this.release, entry.v ?? "", entry.l ?? "") : "holds";
    if (state === "holds") return "";
    return make("span", { class: `world-note world-note--${state}` }, state === "differs" ? `differs on MLflow ${this.release}` : `not for MLflow ${this.release[0]}`);
  }

  private address(entry: Entry, marks: string[]): string {
    const address = new URL(link(this.engine!.index.pages[entry.p]!.url));
    for (const mark of [...new Set(marks)].slice(0, 6)) address.searchParams.append("mark", mark);
    if (entry.a) address.hash = entry.a;
    return address.href;
  }

  private onKey(event: KeyboardEvent): void {
    const count = this.list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count && !(event.target instanceof HTMLSelectElement)) {
      event.preventDefault();
      this.activate((this.active + (event.key === "ArrowDown" ? 1 : -1) + count) % count);
    } else if (event.key === "Enter" && event.target === this.input && !event.isComposing) {
      event.preventDefault();
      (this.list.children[this.active] as HTMLElement | undefined)?.click();
    }
  }

  private activate(number: number): void {
    this.list.children[this.active]?.setAttribute("aria-selected", "false");
    this.active = number;
    const row = this.list.children[number];
    row?.setAttribute("aria-selected", "true");
    if (number > 0) row?.scrollIntoView({ block: "nearest" });
    if (row) this.input.setAttribute("aria-activedescendant", row.id);
    else this.input.removeAttribute("aria-activedescendant");
  }
}

function select(label: string, options: [string, string][]): HTMLSelectElement {
  return make("select", { class: "search__filter", "aria-label": label }, ...options.map(([value, text]) => make("option", { value }, text)));
}

function fill<T extends Element>(element: T, parts: (Node | string)[]): T {
  element.append(...parts);
  return element;
}

/** The lines a result can quote: messages and prose first, then code. */
function lines(entry: Entry): string[] {
  return [entry.n, entry.m, entry.x, entry.c].flatMap((text) => (text ? text.split("\n") : []));
}
