// The mock exam page: start, sit, review, result.

import { button, make } from "../shared/dom";
import { link, rebase } from "../shared/site";
import { asked, exams as loadExams, questions as loadQuestions } from "./bank";
import type { Exam, Question } from "./draw";
import type { Attempt } from "./progress";
import { questionView, type QuestionView } from "./question";
import { remember } from "./quiz";
import { DRILL_QUESTIONS, begin, clock, hint, result, weakObjectives, type Kind, type Result, type Sitting } from "./sitting";
import type { Store } from "./store";

const SAVE_EVERY = 5;

/** Run the mock exam inside `place`. */
export async function startExam(place: HTMLElement, store: Store): Promise<void> {
  const [{ exams }, list] = await Promise.all([loadExams(), loadQuestions()]);
  const bank = new Map(list.map((q) => [q.id, q]));
  let stop = () => {};
  let first = true;

  function show(...children: (Node | string)[]): void {
    stop();
    stop = () => {};
    place.replaceChildren(...children);
    // The reader who has just opened the page keeps the focus where it was.
    if (!first) focusHeading();
    first = false;
  }

  function focusHeading(): void {
    const heading = place.querySelector<HTMLElement>("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }

  /** The sitting kept from before a reload, if all it asks is still in the bank. */
  function kept(): Sitting | null {
    const state = store.current.sitting?.state as Sitting | undefined;
    return state && state.exam in exams && state.questions.every((q) => bank.has(q.id)) ? state : null;
  }

  function keep(sitting: Sitting | null): void {
    store.change((progress, now) => (progress.sitting = sitting && { at: now, state: structuredClone(sitting) }));
  }

  function home(): void {
    const parts: Node[] = [make("h2", {}, "Choose a sitting")];
    const open = kept();
    if (open) {
      const exam = exams[open.exam] as Exam;
      parts.push(
        make("div", { class: "practice__card" },
          make("p", {}, `You have a sitting in hand: ${exam.name}, question ${open.here + 1} of ${open.questions.length}, ${clock(open.used)} used.`),
          make("div", { class: "quiz__buttons" },
            button("Go on", () => sit(open), { class: "quiz__button quiz__button--main" }),
            button("Discard it", () => { keep(null); home(); }, { class: "quiz__button" }))),
      );
    }
    for (const [name, exam] of Object.entries(exams)) parts.push(choice(name, exam));
    const attempts = Object.values(store.current.attempts).sort((a, b) => b.at - a.at);
    if (attempts.length > 0) parts.push(history(attempts));
    show(...parts);
  }

  function choice(name: string, exam: Exam): HTMLElement {
    const seen = (id: string) => store.current.questions[id]?.times ?? 0;
    const start = (kind: Kind) => () => {
      const weak = kind === "drill" ? weakObjectives(exam, list, store.current.questions) : [];
      const sitting = begin(name, exam, kind, list, seen, Date.now(), weak);
      keep(sitting);
      sit(sitting);
    };
    const [trial, short] = [begin(name, exam, "full", list, seen, 1), begin(name, exam, "mini", list, seen, 1)];
    const card = make("section", { class: "practice__card", "data-exam": name }, make("h3", {}, exam.name));
    if (trial.questions.length === 0) {
      card.append(make("p", {}, "No chapter teaches this exam's objectives yet, so there is nothing to ask."));
      return card;
    }
    const soFar = trial.questions.length < exam.questions ? ` The bank has ${trial.questions.length} so far.` : "";
    card.append(
      make("p", {}, `The real exam asks ${exam.questions} questions in ${exam.minutes} minutes.${soFar} No pass mark is published, so none is shown.`),
      make("div", { class: "quiz__buttons" },
        button(`Full exam: ${trial.questions.length} questions, ${Math.round(trial.limit / 60)} minutes`, start("full"), { class: "quiz__button quiz__button--main" }),
        button(`Short exam: ${short.questions.length} questions, ${Math.round(short.limit / 60)} minutes`, start("mini"), { class: "quiz__button" }),
        button(`My weak objectives: up to ${DRILL_QUESTIONS} questions, no clock`, start("drill"), { class: "quiz__button" })),
    );
    if (trial.missing.length > 0) card.append(missing(trial.missing, exam));
    return card;
  }

  function missing(ids: string[], exam: Exam): HTMLElement {
    const all = exam.sections.flatMap((s) => s.objectives);
    const items = ids.map((id) => make("li", {}, make("a", { href: link(all.find((o) => o.id === id)?.page ?? "") }, id), ` ${all.find((o) => o.id === id)?.says ?? ""}`));
    return make("details", { class: "practice__missing" },
      make("summary", {}, `${ids.length} of ${all.length} objectives have no questions yet; the others keep their weights`), make("ul", {}, ...items));
  }

  function sit(sitting: Sitting): void {
    let view: QuestionView;
    let onThis = 0;
    let paused = false;
    const timer = make("p", { class: "practice__clock", role: "timer" });
    const advice = make("p", { class: "practice__hint", role: "status" });
    const where = make("h2", { class: "practice__where" });
    const stage = make("div");
    const grid = make("ol", { class: "practice__grid", "aria-label": "Questions" });
    const flag = button("Flag", () => {
      const id = current();
      sitting.flags = sitting.flags.includes(id) ? sitting.flags.filter((f) => f !== id) : [...sitting.flags, id];
      keep(sitting);
      draw();
    }, { class: "quiz__button", "aria-pressed": "false" });
    const pause = button("Pause", () => setPaused(!paused), { class: "quiz__button", "aria-pressed": "false" });
    const previous = button("Previous", () => go(sitting.here - 1), { class: "quiz__button" });
    const next = button("Next", () => go(sitting.here + 1), { class: "quiz__button quiz__button--main" });
    const review = button("Review", () => look(), { class: "quiz__button" });
    const asking = make("div", {}, where, advice, stage, make("div", { class: "quiz__buttons" }, previous, next, flag, review), grid);
    const body = make("div", {}, asking);

    const current = () => (sitting.questions[sitting.here] as Sitting["questions"][number]).id;

    function setPaused(value: boolean): void {
      paused = value;
      pause.textContent = paused ? "Go on" : "Pause";
      pause.setAttribute("aria-pressed", String(paused));
      body.hidden = paused;
      keep(sitting);
    }

    function go(to: number): void {
      if (to >= sitting.questions.length) return look();
      sitting.here = Math.max(0, to);
      onThis = 0;
      keep(sitting);
      draw();
      body.replaceChildren(asking);
      where.focus();
    }

    function look(): void {
      const open = sitting.questions.filter((q) => (sitting.answers[q.id] ?? []).length === 0).length;
      body.replaceChildren(
        make("h2", {}, "Review"),
        make("p", {}, `${open === 0 ? "Every question is answered" : `${open} without an answer`}, ${sitting.flags.length} flagged.`),
        make("ol", { class: "practice__grid", "aria-label": "Questions" }, ...squares(sitting, go)),
        make("div", { class: "quiz__buttons" },
          button("Hand in", () => finish(sitting), { class: "quiz__button quiz__button--main" }),
          button("Back to the questions", () => go(sitting.here), { class: "quiz__button" })),
      );
      focusHeading();
    }

    function draw(): void {
      const question = bank.get(current()) as Question;
      view = questionView(asked(question), sitting.seed + sitting.here);
      view.tick(sitting.answers[question.id] ?? []);
      view.onChange(() => {
        sitting.answers[question.id] = view.chosen();
        keep(sitting);
        marks();
      });
      where.textContent = `Question ${sitting.here + 1} of ${sitting.questions.length}`;
      flag.setAttribute("aria-pressed", String(sitting.flags.includes(question.id)));
      flag.textContent = sitting.flags.includes(question.id) ? "Flagged" : "Flag";
      previous.disabled = sitting.here === 0;
      next.textContent = sitting.here === sitting.questions.length - 1 ? "Review" : "Next";
      review.hidden = sitting.here === sitting.questions.length - 1;
      stage.replaceChildren(view.element);
      marks();
    }

    function marks(): void {
      grid.replaceChildren(...squares(sitting, go));
    }

    function tick(): void {
      const left = sitting.limit - sitting.used;
      timer.textContent = sitting.limit ? `${clock(left)} left` : `${clock(sitting.used)} used`;
      advice.textContent = hint(sitting, onThis);
    }

    const ticking = setInterval(() => {
      if (paused) return;
      sitting.used += 1;
      onThis += 1;
      tick();
      if (sitting.used % SAVE_EVERY === 0) keep(sitting);
      if (sitting.limit && sitting.used >= sitting.limit) finish(sitting, "The time is up.");
    }, 1000);

    show(make("div", { class: "practice__bar" }, timer, pause), body);
    stop = () => clearInterval(ticking);
    where.setAttribute("tabindex", "-1");
    draw();
    tick();
    where.focus();
  }

  function squares(sitting: Sitting, go: (n: number) => void): HTMLElement[] {
    return sitting.questions.map((q, n) => {
      const answered = (sitting.answers[q.id] ?? []).length > 0;
      const flagged = sitting.flags.includes(q.id);
      const state = [answered ? "answered" : "open", flagged ? "flagged" : ""].filter(Boolean).join(", ");
      const square = button(String(n + 1), () => go(n), { "aria-label": `Question ${n + 1}, ${state}`, class: "practice__square" });
      square.classList.toggle("practice__square--answered", answered);
      square.classList.toggle("practice__square--flagged", flagged);
      if (n === sitting.here) square.setAttribute("aria-current", "step");
      return make("li", {}, square);
    });
  }

  function finish(sitting: Sitting, why = ""): void {
    const found = result(sitting, bank);
    for (const q of found.questions) remember(store, q.id, q.right);
    store.change((progress, now) => {
      progress.attempts[sitting.id] = { id: sitting.id, exam: sitting.exam, kind: sitting.kind, at: now, seconds: sitting.used, questions: found.questions };
      progress.sitting = null;
    });
    outcome(sitting.exam, sitting.used, found, why);
  }

  function outcome(name: string, seconds: number, found: Result, why: string): void {
    const exam = exams[name] as Exam;
    const all = exam.sections.flatMap((s) => s.objectives);
    const wrong = found.questions.filter((q) => !q.right);
    const rows = found.sections.flatMap((section) => [
      make("tr", { class: "practice__section" }, make("th", { scope: "row" }, section.name), make("td", {}, `${section.score.right} of ${section.score.total}`), make("td")),
      ...section.objectives.map((o) => {
        const known = all.find((a) => a.id === o.id);
        const links = make("td");
        if (o.score.right < o.score.total) {
          const asking = wrong.flatMap((q) => bank.get(q.id) ?? []).filter((q) => q.objectives.includes(o.id));
          // An objective that no section is about yet may be asked all the same: then where the question stands.
          const places = known?.sections.length ? known.sections : asking.map((q) => ({ title: q.page, url: q.home }));
          for (const s of places) links.append(make("a", { href: link(s.url) }, s.title), make("br"));
        }
        return make("tr", {}, make("th", { scope: "row" }, make("a", { href: link(known?.page ?? "") }, o.id), ` ${known?.says ?? ""}`), make("td", {}, `${o.score.right} of ${o.score.total}`), links);
      }),
    ]);
    const views = wrong.map((q) => missed(q));
    show(
      make("h2", {}, "Result"),
      make("p", { class: "practice__score" }, `${why} ${found.all.right} of ${found.all.total} right in ${clock(seconds)}.`.trim()),
      make("p", {}, "Databricks publishes no pass mark, so this page does not invent one: read what you missed."),
      make("div", { class: "practice__table", tabindex: 0, role: "region", "aria-label": "Result by section and objective" },
        make("table", {}, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "section and objective"), make("th", { scope: "col" }, "right"), make("th", { scope: "col" }, "read"))), make("tbody", {}, ...rows))),
      make("h2", {}, wrong.length ? "What you missed" : "You missed nothing"),
      ...views.map(({ element }) => element),
      make("div", { class: "quiz__buttons" }, button("Back to the start", home, { class: "quiz__button quiz__button--main" })),
    );
    // On the page, so that the runner hears of it and offers the question's code.
    for (const { view } of views) {
      view.reveal();
      rebase(view.element);
    }
  }

  function missed(q: Attempt["questions"][number]): { element: HTMLElement; view: QuestionView } {
    const question = bank.get(q.id) as Question;
    const view = questionView(asked(question), 1);
    view.tick(q.chosen);
    return { element: make("div", { class: "record record--question record--quiz", ...question.run }, view.element), view };
  }

  function history(attempts: Attempt[]): HTMLElement {
    const items = attempts.map((a) => {
      const right = a.questions.filter((q) => q.right).length;
      const day = new Date(a.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
      const kind = { full: "full", mini: "short", drill: "weak objectives" }[a.kind];
      const again = button("Look at it", () => {
        const objective = (id: string) => bank.get(id)?.objectives ?? [];
        const exam = exams[a.exam] as Exam;
        const questions = a.questions.filter((q) => bank.has(q.id)).map((q) => {
          const section = exam.sections.find((s) => s.objectives.some((o) => objective(q.id).includes(o.id)));
          return { id: q.id, section: section?.name ?? "", objective: section?.objectives.find((o) => objective(q.id).includes(o.id))?.id ?? "" };
        });
        const answers = Object.fromEntries(a.questions.map((q) => [q.id, q.chosen]));
        outcome(a.exam, a.seconds, result({ ...emptySitting(a), questions, answers }, bank), "");
      }, { class: "quiz__button" });
      return make("li", {}, `${day}: ${exams[a.exam]?.name ?? a.exam}, ${kind}, ${right} of ${a.questions.length} right in ${clock(a.seconds)} `, again);
    });
    return make("section", {}, make("h2", {}, "Your attempts"), make("ul", { class: "practice__attempts" }, ...items));
  }

  function emptySitting(a: Attempt): Sitting {
    return { id: a.id, exam: a.exam, kind: a.kind, seed: 1, questions: [], missing: [], limit: 0, used: a.seconds, answers: {}, flags: [], here: 0 };
  }

  home();
}
