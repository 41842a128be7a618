// The questions, exams and cards that the site holds, as the practice pages use them.

import { fromHtml, make } from "../shared/dom";
import { data, link, rebase } from "../shared/site";
import type { Exam, Question } from "./draw";
import type { Asked } from "./question";
import { wantsTyping } from "./typed";

export interface Card {
  id: string;
  kind: string;
  topic: string;
  objectives: string[];
  front: string;
  back: string;
  home: string;
  proofs: Question["proofs"];
}

export interface Exams {
  exams: Record<string, Exam>;
  topics: Record<string, string>;
}

export const questions = () => data<Question[]>("questions");
export const cards = () => data<Card[]>("cards");
export const exams = () => data<Exams>("exams");

/** Badges and the link to where a record is taught. */
export function source(home: string, page: string, proofs: Question["proofs"]): HTMLElement {
  const row = make("p", { class: "quiz__more" });
  for (const proof of proofs) row.append(make("a", { class: `proof proof--${proof.tier}`, href: link(proof.url) }, proof.label), " ");
  row.append(make("a", { href: link(home) }, page));
  return row;
}

/** A question of the bank, ready to be asked. */
export function asked(question: Question): Asked {
  const stem = make("div", { class: "quiz__asks" }, fromHtml("p", question.asks));
  if (question.code) stem.append(fromHtml("div", question.code));
  if (question.line) stem.append(make("p", { class: "question__line" }, `On ${question.line}.`));
  rebase(stem);
  return { id: question.id, stem, options: question.options, more: source(question.home, question.page, question.proofs), printed: wantsTyping(question.asks, question.options) };
}
