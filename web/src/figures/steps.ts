// What is so after each step: go on, go back, and see what the step changed.

import { button, make } from "../shared/dom";
import type { Row, Value } from "./main";

/** A value in words; a list is shown item by item. */
function items(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.length ? value : ["none"];
  return [value === null || value === undefined || value === "" ? "none" : String(value)];
}

/** Which columns a step changed against the step before it. */
export function changed(before: Row | undefined, after: Row, names: string[]): string[] {
  return before ? names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])) : [];
}

/** The first column says the step; every other column is a state. */
export function steps(rows: Row[]): HTMLElement {
  const [step = "", ...names] = Object.keys(rows[0] ?? {});
  let here = 0;
  const list = make("ol", { class: "figure__steps" });
  const marks = rows.map((row, n) => {
    const go = button("", () => show(n), { class: "figure__step" });
    go.append(make("code", {}, String(row[step])));
    list.append(make("li", {}, go));
    return go;
  });
  const state = make("dl", { class: "figure__state", "aria-live": "polite" });
  const back = button("Back", () => show(here - 1), { class: "quiz__button" });
  const on = button("Next step", () => show(here + 1), { class: "quiz__button quiz__button--main" });

  function show(n: number): void {
    const row = rows[n];
    if (!row) return;
    const news = changed(rows[n - 1], row, names);
    here = n;
    marks.forEach((mark, at) => {
      mark.toggleAttribute("data-done", at <= n);
      if (at === n) mark.setAttribute("aria-current", "step");
      else mark.removeAttribute("aria-current");
    });
    state.replaceChildren(...names.flatMap((name) => [
      make("dt", {}, name),
      make("dd", { class: news.includes(name) ? "figure__new" : undefined }, ...items(row[name]).map((item) => make("span", { class: "figure__item" }, item))),
    ]));
    back.disabled = n === 0;
    on.disabled = n === rows.length - 1;
  }
  show(0);
  return make("div", { class: "figure__live figure__live--steps" }, list, make("div", {}, state, make("div", { class: "quiz__buttons" }, back, on)));
}
