// The result of a sitting: by section and objective, how sure and how fast, and every answer to review.

import { button, make } from "../shared/dom";
import { link, rebase } from "../shared/site";
import { asked } from "./bank";
import type { Exam, Question } from "./draw";
import { ANY, placed } from "./pick";
import { SURES, type Attempt, type Given, type Sure } from "./progress";
import { questionView, type QuestionView } from "./question";
import { examName, table, type Room } from "./room";
import { calibration, chosenNow, clock, result, slow, type Score } from "./sitting";

export const percent = (score: Score) => `${Math.round((100 * score.right) / Math.max(1, score.total))}%`;
const many = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

/** The answers of an attempt, each with its section and objective; attempts of version 1 did not keep them. */
export function placedAnswers(room: Room, attempt: Attempt): Given[] {
  return attempt.questions.map((given) => {
    if (given.section !== undefined) return given;
    const question = room.bank.get(given.id);
    return question ? { ...given, ...placed(question, room.exams, { ...ANY, exam: attempt.exam in room.exams ? attempt.exam : "" }) } : { ...given, section: "No longer in the guide", objective: "" };
  });
}

/** Show what came of a sitting, now or later. The verdicts are those of then. */
export function outcome(room: Room, attempt: Attempt, why = ""): void {
  const exam = room.exams[attempt.exam];
  const given = placedAnswers(room, attempt);
  const found = result(given, Object.values(exam ? { exam } : room.exams).flatMap((e) => e.sections.map((s) => s.name)));
  const notes = [
    attempt.strict ? "Strict: no pause." : "",
    attempt.away ? `${clock(attempt.away)} more passed in pauses or with the page closed.` : "",
  ].filter(Boolean).join(" ");
  const list = make("div", { class: "practice__review" });
  room.show([
    make("h2", {}, "Result"),
    make("p", { class: "practice__score" }, `${why} ${found.all.right} of ${found.all.total} right (${percent(found.all)}) in ${clock(attempt.seconds)}.`.trim()),
    ...(notes ? [make("p", {}, notes)] : []),
    make("p", {}, `${examName(room.exams, attempt.exam)}. ${exam ? "Databricks publishes no pass mark, so this page does not invent one: read what you missed." : ""}`),
    sections(room, exam, found.sections, given),
    ...confidence(given),
    make("h2", {}, "Your answers"),
    reviewed(room, attempt, given, list),
    list,
    make("div", { class: "quiz__buttons" }, button("Back to the start", room.home, { class: "quiz__button quiz__button--main" })),
  ]);
}

function sections(room: Room, exam: Exam | undefined, scores: ReturnType<typeof result>["sections"], given: Given[]): HTMLElement {
  const all = Object.values(room.exams).flatMap((e) => e.sections).flatMap((s) => s.objectives);
  const rows = scores.flatMap((section) => {
    const own = exam?.sections.find((s) => s.name === section.name)?.objectives ?? [];
    const asked = new Set(section.objectives.map((o) => o.id));
    const left = own.filter((o) => !asked.has(o.id));
    const head = make("tr", { class: "practice__section" },
      make("th", { scope: "row" }, section.name, ...(own.length ? [make("span", { class: "practice__tested" }, ` ${asked.size} of ${many(own.length, "objective")} tested`)] : [])),
      make("td", {}, `${section.score.right} of ${section.score.total}`), make("td", {}, percent(section.score)), make("td"));
    const rest = left.length === 0 ? [] : [make("tr", {}, make("td", { colspan: 4, class: "practice__untested" }, "Not tested here: ",
      ...left.flatMap((o, n) => [n ? ", " : "", make("a", { href: link(o.page), title: o.says }, o.id), room.list.some((q) => q.objectives.includes(o.id)) ? "" : " (no question yet)"])))];
    return [head, ...section.objectives.map((o) => {
      const known = all.find((a) => a.id === o.id);
      const missed = given.filter((g) => !g.right && g.objective === o.id).flatMap((g) => room.bank.get(g.id) ?? []);
      return make("tr", {},
        make("th", { scope: "row" }, known ? make("a", { href: link(known.page) }, o.id) : o.id, ` ${known?.says ?? ""}`),
        make("td", {}, `${o.score.right} of ${o.score.total}`), make("td", {}, percent(o.score)), toRead(o.id, known?.page, missed));
    }), ...rest];
  });
  return table("Result by section and objective", ["section and objective", "right", "share", "read"], rows);
}

/** Where the missed questions are taught, three at most, and the objective's own list. */
function toRead(id: string, page: string | undefined, missed: Question[]): HTMLElement {
  const cell = make("td");
  if (missed.length === 0) return cell;
  const places = [...new Map(missed.map((q) => [q.home, q])).values()].slice(0, 3);
  for (const q of places) cell.append(make("a", { href: link(q.home) }, q.page), make("br"));
  if (page) cell.append(make("a", { href: link(page) }, `All about ${id}`));
  return cell;
}

function confidence(given: Given[]): HTMLElement[] {
  const rows = calibration(given);
  if (rows.length === 0) return [];
  const trap = given.filter((g) => g.sure === "sure" && !g.right).length;
  const luck = given.filter((g) => g.sure === "guess" && g.right).length;
  const said = [
    trap ? `You were sure and wrong ${trap === 1 ? "once" : `${trap} times`}: read ${trap === 1 ? "that one" : "those"} first.` : "Nothing that you were sure of was wrong.",
    luck ? `${luck === 1 ? "One guess was" : `${luck} guesses were`} right, and ${luck === 1 ? "comes" : "come"} back all the same.` : "",
  ].filter(Boolean).join(" ");
  return [
    make("h2", {}, "How well you knew what you knew"),
    table("Right at each confidence", ["you said", "right", "share"],
      rows.map(({ sure, score }) => make("tr", {}, make("th", { scope: "row" }, SURES[sure]), make("td", {}, `${score.right} of ${score.total}`), make("td", {}, percent(score)))), false),
    make("p", {}, said),
  ];
}

/** The filters over `list`, which shows the answers that pass. */
function reviewed(room: Room, attempt: Attempt, given: Given[], list: HTMLElement): HTMLElement {
  const limit = slow(given);
  const doubtful: (Sure | undefined)[] = ["unsure", "guess"];
  const filters: [string, (g: Given) => boolean][] = [
    ["Wrong", (g) => !g.right], ["Right", (g) => g.right], ["Empty", (g) => g.chosen.length === 0], ["Flagged", (g) => g.flagged === true],
    ["Not sure", (g) => doubtful.includes(g.sure)], ["Sure and wrong", (g) => g.sure === "sure" && !g.right],
    ["Slow", (g) => limit > 0 && (g.seconds ?? 0) > limit], ["All", () => true],
  ];
  const bar = make("div", { class: "quiz__buttons", role: "group", "aria-label": "Show" });
  const buttons = filters.map(([name, keep]) => ({ name, keep, shown: given.filter(keep) })).filter(({ shown, name }) => shown.length > 0 || name === "Wrong").map(({ name, shown }) => {
    const one = button(`${name} (${shown.length})`, () => choose(), { class: "quiz__button", "aria-pressed": "false" });
    function choose(): void {
      for (const other of bar.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === one));
      draw(shown, name);
    }
    return { one, choose };
  });
  bar.append(...buttons.map(({ one }) => one));

  function draw(shown: Given[], name: string): void {
    const views = shown.map((g) => answer(room, attempt, given.indexOf(g), g));
    list.replaceChildren(...(views.length ? views.map(({ element }) => element) : [make("p", {}, name === "Wrong" ? "You missed nothing." : "None.")]));
    // On the page, so that the runner hears of it and offers the question's code.
    for (const { view } of views) {
      view?.reveal();
      if (view) rebase(view.element);
    }
  }
  // Drawn once the list is on the page.
  queueMicrotask(() => buttons[0]?.choose());
  return bar;
}

function answer(room: Room, attempt: Attempt, n: number, given: Given): { element: HTMLElement; view?: QuestionView } {
  const told = [given.chosen.length === 0 ? "no answer" : given.right ? "right" : "wrong", given.seconds ? clock(given.seconds) : "", given.sure ? SURES[given.sure].toLowerCase() : "", given.flagged ? "flagged" : ""];
  const heading = make("h3", { class: "practice__answer" }, `Question ${n + 1}: ${told.filter(Boolean).join(", ")}`);
  const question = room.bank.get(given.id);
  if (!question) return { element: make("div", {}, heading, make("p", {}, "This question is no longer in the guide.")) };
  const view = questionView(asked(question), (attempt.seed ?? 1) + n);
  const chosen = chosenNow(given, question);
  view.tick(chosen ?? []);
  const changed = chosen === null ? make("p", { class: "quiz__before" }, `This question has changed since; your answer was ${given.right ? "right" : "wrong"} then, and is not shown.`) : null;
  return { element: make("div", {}, heading, changed, make("div", { class: "record record--question record--quiz", ...question.run }, view.element)), view };
}
