// Says beside snippets and statements what the chosen release does otherwise, and takes it away again.

import { make } from "../shared/dom";
import { link, proofsOf } from "../shared/site";
import { noteOf, noteOfAll, stateOf, type Note, type Release, type Worlds } from "./choice";

const NOTE = "world-note";

/** Text whose words between backticks are code. */
function inline(text: string): (Node | string)[] {
  return text.split("`").map((part, n) => (n % 2 ? make("code", {}, part) : part));
}

function sentence(release: Release, [state, text, code, why]: Note): (Node | string)[] {
  const shown = [...(code ? [" ", make("code", {}, code)] : []), ...(why ? [" (", ...inline(why), ")"] : [])];
  const named = make("a", { href: link(release.page) }, release.title);
  switch (state) {
    case "differs":
      return [named, `: this ${text}`, ...shown];
    case "late":
      return [named, `: the file ${text}`, ...shown];
    case "dialect":
      return [`${release.title}: ${text}.`];
    default:
      return [`${release.title}: not shown there: `, ...inline(text), "."];
  }
}

/** Show what differs on a release; none of it without one. Returns how many snippets and statements of the page differ. */
export function show(page: ParentNode, worlds: Worlds, release: Release | undefined): { snippets: number; statements: number } {
  for (const old of page.querySelectorAll(`.${NOTE}`)) old.remove();
  const counted = { snippets: 0, statements: 0 };
  if (!release) return counted;
  for (const snippet of page.querySelectorAll<HTMLElement>(".snippet[data-snippet]")) {
    const note = noteOf(worlds, release, `${snippet.dataset.snippet}#${snippet.dataset.section}`);
    if (!note) continue;
    if (note[0] === "differs" || note[0] === "late") counted.snippets += 1;
    const told = make("p", { class: `${NOTE} ${NOTE}--${note[0]}` }, ...sentence(release, note));
    const meta = snippet.querySelector(".snippet__meta");
    if (meta) meta.before(told);
    else snippet.append(told);
  }
  for (const mark of page.querySelectorAll<HTMLElement>(".mark[data-proofs]")) {
    if (mark.closest(".snippet")) continue;
    const note = noteOfAll(worlds, release, proofsOf(mark));
    if (!note || note[0] === "unrun") continue;
    counted.statements += 1;
    mark.after(make("span", { class: `${NOTE} ${NOTE}--${note[0]}` }, ...sentence(release, note)));
  }
  // The lines of the cheat-sheet finder say on which releases they differ.
  for (const line of page.querySelectorAll<HTMLElement>(".finder [data-lines]")) {
    const state = stateOf(release.name, line.dataset.differs ?? "", line.dataset.lines ?? "");
    if (state === "holds") continue;
    if (state === "differs") counted.statements += 1;
    const text = state === "differs" ? "its proof differs there" : `written for MLflow ${line.dataset.lines}`;
    line.closest("tr")?.cells[2]?.append(make("span", { class: `${NOTE} ${NOTE}--${state}` }, make("a", { href: link(release.page) }, release.title), `: ${text}.`));
  }
  return counted;
}
