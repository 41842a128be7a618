// The readiness page: a figure for each exam section with how little it says, what to do next, each point of the syllabus, and progress as a file.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { road as loadRoad } from "../road/road";
import { cards as loadCards, exams as loadExams, questions as loadQuestions } from "./bank";
import { NotProgress } from "./parse";
import { ENOUGH, FRESH_DAYS, actionLink, examScore, nextActions, sectionScore, type SectionScore } from "./score";
import { pointsShown, rubric } from "./rubric";
import type { Exam, ExamSection } from "./draw";
import { table } from "./room";
import { setAside, type Store } from "./store";

const whole = (share: number) => `${Math.round(100 * share)}%`;

/** Show how ready the reader is, inside `place`. */
export async function startReadiness(place: HTMLElement, store: Store): Promise<void> {
  const [{ exams }, questions, cards, road] = await Promise.all([loadExams(), loadQuestions(), loadCards(), loadRoad()]);
  const bank = new Map(questions.map((q) => [q.id, q]));
  const message = make("p", { role: "status" });
  const opened = new Set<string>();

  function one(name: string): HTMLElement {
    const exam = exams[name] as (typeof exams)[string];
    const now = Date.now();
    const due = (objective: string) => cards.filter((c) => c.objectives.includes(objective) && (store.current.cards[c.id]?.due ?? Infinity) <= now).length;
    const scores = exam.sections.map((s) => sectionScore(s, questions, store.current, now));
    const actions = nextActions(name, exam, questions, store.current, now).map((a) => make("li", {}, make("a", { href: actionLink(a) }, a.says)));
    return make("section", { "data-exam": name }, make("h2", {}, exam.name), verdict(scores), figures(exam, scores, now), ...gaps(scores),
      make("h3", {}, "Next"), make("ol", { class: "practice__next" }, ...actions),
      make("h3", {}, "Every point"),
      make("p", {}, "What a candidate must be able to do, point by point. A point is shown when its questions were right on two days and none is wrong; each other one has a link to what to do next."),
      ...rubric(exam, road, bank, store.current, opened, due));
  }

  function verdict(scores: SectionScore[]): HTMLElement {
    const all = examScore(scores);
    if (all) return make("p", { class: "practice__score" }, `${whole(all.share)} by the exam's weights, between ${whole(all.low)} and ${whole(all.high)}.`);
    const thin = scores.filter((s) => s.total < ENOUGH).map((s) => s.name);
    const where = thin.length === scores.length ? "every section" : thin.join(", ");
    return make("p", { class: "practice__score" }, `No figure for the whole yet: fewer than ${ENOUGH} answers in ${where}.`);
  }

  function figures(exam: Exam, scores: SectionScore[], now: number): HTMLElement {
    const ago = (at: number) => ((days) => (days <= 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`))(Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000));
    const rows = scores.map((s, n) => {
      const points = pointsShown(exam.sections[n] as ExamSection, road.points, store.current);
      const of = s.tested + s.untested.length + s.unasked.length;
      // No attribute: the page's policy lets nobody write styles into the page.
      const likely = make("span");
      Object.assign(likely.style, { left: `${100 * s.low}%`, width: `${100 * (s.high - s.low)}%` });
      const bar = make("span", { class: "practice__range", "aria-hidden": "true" }, likely);
      return make("tr", {},
        make("th", { scope: "row" }, `${s.name}, ${s.weight}%`),
        make("td", {}, s.total ? `${whole(s.right / s.total)} (${s.right} of ${s.total})` : "–", s.total ? bar : null),
        make("td", {}, s.total ? `${whole(s.low)} to ${whole(s.high)}` : "unknown"),
        make("td", {}, s.last ? `${ago(s.last)}${s.stale ? `; ${s.stale} too old to count` : ""}` : "never"),
        make("td", {}, `${s.tested} of ${of}`),
        make("td", {}, `${points.shown} of ${points.of}`));
    });
    return table(`Sections: ${exam.name}`, ["section and weight", "right", "likely between", "last answer", "objectives tested", "points right on two days"], rows);
  }

  function gaps(scores: SectionScore[]): HTMLElement[] {
    const named = (title: string, of: (s: SectionScore) => SectionScore["untested"]) => {
      const all = scores.flatMap(of);
      if (all.length === 0) return [];
      return [make("p", {}, `${title}: `, ...all.flatMap((o, n) => [n ? ", " : "", make("a", { href: link(o.page), title: o.says }, o.id)]), ".")];
    };
    return [...named("Never tested", (s) => s.untested), ...named("Without a question in this guide, so never in these figures", (s) => s.unasked)];
  }

  function save(text = store.export(), name = "runproof-progress.json"): void {
    const file = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    make("a", { href: file, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  }

  const chosen = make("input", { type: "file", accept: "application/json,.json", id: "import-progress", class: "practice__file" });
  chosen.addEventListener("change", async () => {
    const file = chosen.files?.[0];
    if (!file) return;
    try {
      const damaged = store.import(await file.text());
      message.textContent = `Imported. What was here was kept; of each entry the later one counts.${damaged ? ` ${damaged} damaged ${damaged === 1 ? "entry was" : "entries were"} left out.` : ""}`;
    } catch (error) {
      if (!(error instanceof NotProgress)) throw error;
      message.textContent = error.message;
    }
    chosen.value = "";
  });

  function erase(): void {
    const sure = make("p", {}, "Forget every answer, card and attempt in this browser? ",
      button("Yes, forget everything", () => { store.erase(); message.textContent = "Everything is forgotten."; }, { class: "quiz__button" }), " ",
      button("No", () => draw(), { class: "quiz__button" }));
    message.replaceChildren(sure);
  }

  function draw(): void {
    const kept = make("section", {}, make("h2", {}, "Your progress as a file"),
      make("p", {}, "It lives in this browser only. Take it to another one, or keep a copy, as one file."),
      make("div", { class: "quiz__buttons" },
        button("Export", () => save(), { class: "quiz__button quiz__button--main" }),
        make("label", { for: "import-progress", class: "quiz__button" }, "Import"), chosen,
        button("Reset", erase, { class: "quiz__button" })),
      message);
    const aside = setAside();
    if (aside.length > 0) {
      kept.append(make("p", {}, "Put aside because it could not be read: "),
        make("div", { class: "quiz__buttons" }, ...aside.map(([key, text]) => button(`Download ${key.split(".").at(-1)}`, () => save(text, `${key}.json`), { class: "quiz__button" }))));
    }
    const how = make("p", {}, `How the figures are made: of each question counts the last answer that was the first of its day (so not one given right after reading the solution), from the last ${FRESH_DAYS} days. "Likely between" is a 90% interval (Wilson's for a section): it tells how little so few answers say. Questions that you had seen before count too, and nobody outside Databricks knows how like the exam's they are: the figure is no forecast.`);
    for (const details of place.querySelectorAll("details")) {
      const name = details.dataset["section"] ?? "";
      if (details.open) opened.add(name);
      else opened.delete(name);
    }
    place.replaceChildren(...Object.keys(exams).map(one), how, kept);
  }

  store.onChange(draw);
  draw();
}
