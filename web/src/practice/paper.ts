// A mock exam on paper: the questions, an answer sheet, and the key with the reason on a page of its own.

import { button, fromHtml, make } from "../shared/dom";
import { rebase } from "../shared/site";
import type { Exam, Question } from "./draw";
import { quiet } from "./keys";
import type { Sitting } from "./progress";
import { LETTERS, shownOrder } from "./question";
import type { Room } from "./room";

/** Show the drawn sitting as a paper to print. It is not kept: nothing is counted. */
export function paper(room: Room, exam: Exam, drawn: Sitting): void {
  const asked = drawn.questions.map((q, n) => ({ question: room.bank.get(q.id) as Question, order: shownOrder(room.bank.get(q.id)?.options.length ?? 0, drawn.seed + n) }));
  const questions = asked.map(({ question, order }, n) => {
    const line = question.line ? make("p", { class: "question__line" }, `On ${question.line}.`) : null;
    const options = order.map((option, place) => make("p", { class: "paper__option" }, make("strong", {}, `${LETTERS[place]}. `), fromHtml("span", question.options[option]?.says ?? "")));
    return make("section", { class: "paper__question" },
      make("div", { class: "paper__asks" }, make("strong", {}, `${n + 1}. `), fromHtml("span", question.asks)),
      question.code ? fromHtml("div", question.code) : null, line, ...options);
  });
  const key = asked.map(({ question, order }) => {
    const right = order.flatMap((option, place) => (question.options[option]?.right ? [LETTERS[place] as string] : []));
    const why = question.options.filter((o) => o.right).map((o) => fromHtml("span", ` ${o.why}`));
    return make("li", {}, make("strong", {}, `${right.join(" and ")}.`), ...why);
  });
  const sheet = asked.map(({ order }) => make("li", {}, [...LETTERS].slice(0, order.length).join("  ")));
  const whole = make("div", { class: "paper" },
    make("h2", {}, `${exam.name}: a mock exam on paper`),
    make("p", {}, `${asked.length} questions, ${Math.round(drawn.limit / 60)} minutes. Mark your answers below; the key is on the last pages.`),
    make("ol", { class: "paper__sheet", "aria-label": "Answer sheet" }, ...sheet),
    ...questions,
    make("h2", { class: "paper__key" }, "Key"),
    make("ol", {}, ...key));
  rebase(whole);
  quiet(true);
  room.show([make("div", { class: "quiz__buttons paper__bar" },
    button("Print", () => print(), { class: "quiz__button quiz__button--main" }), button("Back", room.home, { class: "quiz__button" })), whole]);
}
