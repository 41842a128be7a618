// The cheat-sheet finder: one table, filtered as you type; the address carries the filter.

import { fromHtml, make } from "../shared/dom";
import { data, link } from "../shared/site";
import { browserStorage, CHOSEN, KEY, LINES, stateOf } from "../worlds/choice";
import { chunks, stem } from "./tokens";

const NAMES = ["q", "topic", "exam", "line", "cluster"] as const;

interface Topic {
  topic: string;
  title: string;
  rows: string;
}

/** Put one table of all lines in place of the links below `place`, and filter it. */
export async function start(place: HTMLElement): Promise<void> {
  const lists = place.parentElement?.querySelector<HTMLElement>(".finder");
  if (!lists) return;
  let found: Topic[];
  try {
    found = await data<Topic[]>("finder");
  } catch (problem) {
    // The links to each topic's lines stay.
    place.replaceChildren(make("p", { class: "search__status", role: "alert" }, (problem as Error).message));
    return;
  }
  const table = make("table", {}, make("thead", {}, make("tr", {}, ...["topic", "kind", "remember", "proof"].map((name) => make("th", {}, name)))));
  // One body for each topic, so that each is printed on paper of its own, and laid out only where it is in view.
  for (const { title, rows } of found) {
    const body = fromHtml("tbody", rows, { "data-title": title });
    for (const anchor of body.querySelectorAll("a")) anchor.setAttribute("href", link(anchor.getAttribute("href") ?? ""));
    table.append(body);
    // Two thousand lines at once would keep a phone from answering its reader.
    await new Promise((next) => setTimeout(next));
  }
  lists.replaceChildren(make("div", { class: "md-typeset__scrollwrap" }, make("div", { class: "md-typeset__table" }, table)));
  const rows = [...table.rows].filter((row) => row.parentElement?.tagName === "TBODY").map((row) => {
    const about = row.querySelector<HTMLElement>("[data-topic]")!.dataset;
    return { row, topic: about["topic"]!, exams: about["exams"] ?? "", lines: about["lines"] ?? "", differs: about["differs"] ?? "" };
  });
  // What each line says is read when a reader types.
  const said = new Map<HTMLElement, { text: string; words: Set<string> }>();
  const says = (row: HTMLElement, word: string): boolean => {
    let known = said.get(row);
    if (!known) {
      const text = (row.textContent ?? "").toLowerCase();
      said.set(row, (known = { text, words: new Set(text.split(/\W+/).map(stem)) }));
    }
    return known.text.includes(word) || known.words.has(stem(word));
  };
  const text = make("input", { type: "text", class: "search__input", "aria-label": "Filter by text", placeholder: "Filter: alias, @champion, nested=True …", autocomplete: "off", spellcheck: "false" });
  const topics = [...new Map(rows.map(({ row, topic }) => [topic, row.cells[0]!.textContent!.trim()]))];
  const exams = Object.entries(JSON.parse(place.dataset["exams"] ?? "{}") as Record<string, string>);
  const controls = {
    q: text,
    topic: select("Topic", [["", "Every topic"], ...topics]),
    exam: select("Exam", [["", "Both exams"], ...exams]),
    line: select("MLflow line", [["", "Both MLflow lines"], ["3", "MLflow 3"], ["2", "MLflow 2"]]),
    // Only shown to a reader who has chosen a release.
    cluster: select("Your cluster", [["", "Any release"], ["holds", "Holds on your cluster"], ["differs", "Differs on your cluster"]]),
  };
  const status = make("p", { class: "search__status", role: "status" });
  place.replaceChildren(make("div", { class: "finder__bar", role: "search", "aria-label": "Cheat-sheet finder" }, controls.q, make("div", { class: "search__filters" }, controls.topic, controls.exam, controls.line, controls.cluster)), status);

  const read = () => {
    const given = new URLSearchParams(location.search);
    for (const name of NAMES) controls[name].value = given.get(name) ?? "";
    if (!controls.topic.value) controls.topic.value = "";
  };
  const show = () => {
    const wanted = chunks(controls.q.value).map((chunk) => chunk.toLowerCase());
    const release = browserStorage()?.getItem(KEY) ?? "";
    controls.cluster.hidden = !release;
    if (!release) controls.cluster.value = "";
    let count = 0;
    for (const { row, topic, exams: of, lines, differs } of rows) {
      const keep =
        wanted.every((word) => says(row, word)) &&
        (!controls.topic.value || topic === controls.topic.value) &&
        (!controls.exam.value || of.split(" ").includes(controls.exam.value)) &&
        (!controls.line.value || !lines || lines.includes(controls.line.value)) &&
        (!controls.cluster.value || (stateOf(release, differs, lines) === "holds") === (controls.cluster.value === "holds"));
      row.hidden = !keep;
      if (keep) count += 1;
    }
    table.closest(".finder")?.classList.toggle("finder--whole", wanted.length === 0);
    for (const body of table.tBodies) body.hidden = [...body.rows].every((row) => row.hidden);
    status.textContent = count === rows.length ? `${count} entries` : `${count} of ${rows.length} entries`;
  };
  const change = () => {
    const address = new URL(location.href);
    for (const name of NAMES) {
      if (controls[name].value) address.searchParams.set(name, controls[name].value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
    show();
  };
  for (const control of Object.values(controls)) control.addEventListener("input", change);
  document.addEventListener(CHOSEN, change);
  addEventListener("popstate", () => (read(), show()));
  read();
  show();
  document.dispatchEvent(new Event(LINES));
}

function select(label: string, options: [string, string][]): HTMLSelectElement {
  return make("select", { class: "search__filter", "aria-label": label }, ...options.map(([value, text]) => make("option", { value }, text)));
}
