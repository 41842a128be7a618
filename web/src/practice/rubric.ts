// Each point of an exam's syllabus with its state and the next thing to do about it.

import { make } from "../shared/dom";
import { link } from "../shared/site";
import { SAYS, next, state, tally, type Point } from "../road/points";
import type { Road } from "../road/road";
import type { Exam, ExamSection, Question } from "./draw";
import type { Progress } from "./progress";

/** Points of a section that are right on two days, and all of them. */
export function pointsShown(section: ExamSection, points: Road["points"], progress: Readonly<Progress>): { shown: number; of: number } {
  const all = section.objectives.flatMap((o) => Object.values(points[o.id] ?? {}));
  return { shown: tally(all, progress.questions).twice, of: all.length };
}

/** The rubric of an exam: a fold for each section, in it the objectives with their points. */
export function rubric(exam: Exam, road: Road, bank: Map<string, Question>, progress: Readonly<Progress>, opened: Set<string>, due: (objective: string) => number): HTMLElement[] {
  return exam.sections.map((section) => {
    const points = section.objectives.flatMap((o) => Object.values(road.points[o.id] ?? {}));
    const counted = tally(points, progress.questions);
    const told = (["twice", "once", "missed", "open"] as const).filter((s) => counted[s] > 0).map((s) => `${counted[s]} ${SAYS[s]}`).join(", ");
    return make("details", { class: "rubric", "data-section": section.name, open: opened.has(section.name) },
      make("summary", {}, `${section.name}, ${section.weight}%: ${told}`),
      ...section.objectives.map((o) => {
        const solved = Object.keys(road.exercises[o.id] ?? {});
        const done = solved.filter((id) => progress.exercises?.[id]).length;
        const cards = due(o.id);
        const beside = [
          solved.length > 0 && `${done} of ${solved.length} ${solved.length === 1 ? "exercise" : "exercises"} solved`,
          cards > 0 && `${cards} ${cards === 1 ? "card" : "cards"} due`,
        ].filter(Boolean).join(", ");
        const first = Object.entries(road.exercises[o.id] ?? {}).find(([id]) => !progress.exercises?.[id]);
        return make("section", { class: "rubric__objective", "data-objective": o.id },
          make("h4", {}, make("a", { href: link(o.page) }, o.id), ` ${o.says}`),
          beside ? make("p", { class: "rubric__beside" }, beside, first ? ": " : null, first ? make("a", { href: link(first[1]) }, "solve the next") : null, ".") : null,
          make("ul", {}, ...Object.entries(road.points[o.id] ?? {}).map(([key, point]) => line(`${o.id}/${key}`, point, bank, progress))));
      }));
  });
}

function line(id: string, point: Point, bank: Map<string, Question>, progress: Readonly<Progress>): HTMLElement {
  const found = state(point, progress.questions);
  const todo = next(point, progress);
  const question = todo?.kind === "answer" ? bank.get(todo.id) : undefined;
  const does = todo?.kind === "read" ? "Read" : found === "missed" ? "Answer again" : "Answer";
  const to = todo?.kind === "read" ? todo.url : question?.home;
  return make("li", { "data-point": id, "data-state": found },
    make("span", { class: "rubric__state" }, SAYS[found]), " ",
    make("span", { class: "rubric__says" }, point.says.replace(/[`*]/g, "")), " ",
    to ? make("a", { class: "rubric__next", href: link(to), "aria-label": `${does}: ${point.says.replace(/[`*]/g, "")}` }, does) : null);
}
