// Turns the questions that stand in a page into a quiz. Without this script each shows its answer in a details element.

import { button, make } from "../shared/dom";
import { target } from "../shared/site";
import { comesAt } from "./due";
import type { Answered } from "./progress";
import { checkable, questionView, type Asked, type QuestionView } from "./question";
import type { Store } from "./store";
import { wantsTyping } from "./typed";

type Memory = typeof import("./memory");
let memory: Memory | undefined;

/** Let memory do something: at once where it is here already, else as soon as it has come. A page that is offline asks again when it is back. */
function kept(act: (memory: Memory) => void): void {
  if (memory) return act(memory);
  import("./memory").then(
    (loaded) => act((memory = loaded)),
    () => addEventListener("online", () => kept(act), { once: true }),
  );
}

/** Read a question out of the page's own HTML. Null if the markup is not what render.py writes. */
export function readQuestion(record: HTMLElement): Asked | null {
  const list = record.querySelector<HTMLOListElement>("ol.question__options, .question__options ol");
  const answers = record.querySelectorAll<HTMLElement>("details.answer li");
  const id = record.dataset["record"];
  if (!list || !id || answers.length !== list.children.length) return null;
  const options = Array.from(list.children, (item, n) => {
    const answer = (answers[n] as HTMLElement).cloneNode(true) as HTMLElement;
    const marked = (answers[n] as HTMLElement).closest(".option--right") ?? answer.querySelector(".option--right");
    answer.querySelector("strong")?.remove();
    return { says: unwrapped(item as HTMLElement), right: marked !== null, why: unwrapped(answer) };
  });
  const stem = make("div", { class: "quiz__asks" });
  for (const child of Array.from(record.children)) {
    if (child === list || child.contains(list)) break;
    const copy = child.cloneNode(true) as HTMLElement;
    for (const marked of [copy, ...copy.querySelectorAll("[id]")]) marked.removeAttribute("id");
    stem.append(copy);
  }
  const proof = record.querySelector(".record__proof");
  const more = make("div", { class: "quiz__more" });
  if (proof) more.append(...Array.from(proof.cloneNode(true).childNodes));
  return { id, stem, options, more, printed: wantsTyping(stem.querySelector(".question__asks")?.textContent ?? stem.textContent ?? "", options) };
}

/** What the reader did with a question before, in a sentence. */
export function before(known: Answered): string {
  const date = (at: number) => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const at = comesAt(known);
  const back = at === null ? "" : at <= Date.now() ? " It is due again." : ` It comes back on ${date(at)}.`;
  return `You answered this ${known.right ? "right" : "wrong"} on ${date(known.at)}.${back}`;
}

function unwrapped(element: HTMLElement): string {
  const only = element.children.length === 1 && element.firstElementChild?.tagName === "P" ? element.firstElementChild : element;
  return only.innerHTML.trim();
}

/** Consecutive questions of the page, as the author grouped them. */
export function groups(page: ParentNode): HTMLElement[][] {
  const found: HTMLElement[][] = [];
  for (const record of page.querySelectorAll<HTMLElement>(".record--question")) {
    const last = found.at(-1)?.at(-1);
    if (last && last.nextElementSibling === record) found.at(-1)?.push(record);
    else found.push([record]);
  }
  return found;
}

/** Make a quiz of every group of questions on the page. */
export function startQuizzes(page: ParentNode, store: Store, seed = Date.now()): void {
  for (const records of groups(page)) quiz(records, store, seed);
}

function quiz(records: HTMLElement[], store: Store, seed: number): void {
  const results = new Map<HTMLElement, boolean>();
  const views = new Map<HTMLElement, QuestionView>();
  const summary = make("div", { class: "quiz__summary", role: "status" });

  function ask(record: HTMLElement, asked: Asked): void {
    const view = questionView(asked, seed + records.indexOf(record) * 7919);
    let first = true;
    views.get(record)?.element.remove();
    views.set(record, view);
    record.classList.add("record--quiz");
    record.append(view.element);
    // Memory comes while the reader reads the options, so that an answer is kept at once.
    for (const intent of ["pointerenter", "focusin"]) record.addEventListener(intent, () => kept(() => undefined), { once: true });
    const known = store.current.questions[asked.id];
    if (known) view.element.prepend(make("p", { class: "quiz__before" }, before(known)));
    checkable(view, (right, last) => {
      if (first) kept((memory) => memory.remember(store, asked.id, right));
      if (first) results.set(record, right);
      first = false;
      if (last) tell();
    }, Boolean(asked.printed));
  }

  function tell(): void {
    const open = records.filter((record) => views.get(record)?.element.dataset["state"] === undefined);
    if (open.length > 0 || records.length < 2) return;
    const missed = records.filter((record) => !results.get(record));
    const line = make("p", {}, `${records.length - missed.length} of ${records.length} right at the first try.`);
    summary.replaceChildren(line);
    if (missed.length === 0) return;
    summary.append(
      button(missed.length === 1 ? "Ask the missed one again" : `Ask the ${missed.length} missed ones again`, () => {
        summary.replaceChildren();
        for (const record of missed) ask(record, readQuestion(record) as Asked);
        turn.show(missed[0] as HTMLElement);
        (views.get(missed[0] as HTMLElement) as QuestionView).element.querySelector("input")?.focus();
      }, { class: "quiz__button" }),
    );
  }

  for (const record of records) {
    const asked = readQuestion(record);
    if (asked) ask(record, asked);
  }
  records.at(-1)?.after(summary);
  const turn = oneAtATime(records);
}

/** Of several questions show one, with buttons to the others; what is searched for, linked to or printed shows all the same. */
export function oneAtATime(records: HTMLElement[]): { show: (record: HTMLElement) => void } {
  if (records.length < 2) return { show: () => undefined };
  let here = 0;
  const at = make("span", { role: "status" });
  const back = button("Back", () => go(here - 1), { class: "quiz__button" });
  const on = button("Next question", () => go(here + 1), { class: "quiz__button" });

  function show(n: number): void {
    here = n;
    records.forEach((record, place) => {
      if (place === n) record.removeAttribute("hidden");
      else record.setAttribute("hidden", "until-found");
    });
    at.textContent = `Question ${n + 1} of ${records.length}`;
    back.disabled = n === 0;
    on.disabled = n === records.length - 1;
  }

  function go(n: number): void {
    show(n);
    records[n]?.querySelector("input")?.focus();
  }

  const named = (): void => {
    const to = target();
    const found = records.findIndex((record) => to && record.contains(to));
    if (found >= 0) show(found);
  };
  records.forEach((record, n) => record.addEventListener("beforematch", () => show(n)));
  addEventListener("hashchange", named);
  addEventListener("beforeprint", () => records.forEach((record) => record.removeAttribute("hidden")));
  addEventListener("afterprint", () => show(here));
  records.at(-1)?.after(make("div", { class: "quiz__turn" }, back, at, on));
  show(0);
  named();
  return { show: (record) => show(Math.max(0, records.indexOf(record))) };
}
