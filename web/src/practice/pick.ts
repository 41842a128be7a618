// Which questions a drill, a custom quiz or ten mixed minutes ask. Pure but for the clock and the chance they are given.

import type { Card } from "./bank";
import { nextCard } from "./deck";
import { shuffled } from "./chance";
import type { Exam, Question } from "./draw";
import { dueQuestions, missed } from "./due";
import type { Answered, Progress } from "./progress";

type Chance = () => number;

/** Below this share of right answers an objective is weak. */
const WEAK = 0.7;

/** Objectives answered wrong too often the last time, the weakest first. */
export function weakObjectives(exam: Exam, bank: Question[], answered: Record<string, Answered>): string[] {
  return exam.sections.flatMap((s) => s.objectives)
    .map((o) => {
      const known = bank.filter((q) => q.objectives.includes(o.id)).flatMap((q) => answered[q.id] ?? []);
      return { id: o.id, asked: known.length, share: known.filter((a) => a.right).length / known.length };
    })
    .filter((o) => o.asked > 0 && o.share <= WEAK)
    .sort((a, b) => a.share - b.share || b.asked - a.asked)
    .map((o) => o.id);
}

/** Questions about the weakest objectives in turn; of each those that were missed first, then unseen ones. Empty if nothing is weak. */
export function drill(exam: Exam, bank: Question[], progress: Readonly<Progress>, count: number, chance: Chance): Question[] {
  const pending = missed(progress);
  const rank = (q: Question) => (pending.has(q.id) ? 0 : progress.questions[q.id] ? 2 : 1);
  const chosen: Question[] = [];
  const piles = weakObjectives(exam, bank, progress.questions).slice(0, Math.ceil(count / 2))
    .map((id) => shuffled(bank.filter((q) => q.objectives.includes(id)), chance).sort((a, b) => rank(a) - rank(b)));
  while (chosen.length < count && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) {
      const question = pile.splice(0, Math.max(1, pile.findIndex((q) => !chosen.includes(q)) + 1)).at(-1);
      if (question && !chosen.includes(question) && chosen.length < count) chosen.push(question);
    }
  }
  return chosen;
}

/** What a custom quiz asks for; an empty text means any. */
export interface Wish {
  exam: string;
  section: string;
  objective: string;
  topic: string;
  difficulty: string;
  which: "any" | "unseen" | "missed" | "due" | "flagged";
}

export const ANY: Wish = { exam: "", section: "", objective: "", topic: "", difficulty: "", which: "any" };

/** The topic of a record, which is the first part of its id. */
export const topicOf = (id: string) => id.split("/")[0] as string;

/** All questions that meet a wish. */
export function meeting(bank: Question[], exams: Record<string, Exam>, progress: Readonly<Progress>, wish: Wish, now: number): Question[] {
  const objectives = new Set(Object.entries(exams).filter(([name]) => !wish.exam || name === wish.exam)
    .flatMap(([, exam]) => exam.sections.filter((s) => !wish.section || s.name === wish.section).flatMap((s) => s.objectives.map((o) => o.id))));
  const sets: Record<Wish["which"], (q: Question) => boolean> = {
    any: () => true,
    unseen: (q) => progress.questions[q.id] === undefined,
    missed: ((ids) => (q: Question) => ids.has(q.id))(missed(progress)),
    due: ((ids) => (q: Question) => ids.has(q.id))(new Set(dueQuestions(progress, now))),
    flagged: (q) => progress.flags[q.id]?.on === true,
  };
  return bank.filter((q) =>
    (wish.objective ? q.objectives.includes(wish.objective) : (!wish.exam && !wish.section) || q.objectives.some((o) => objectives.has(o)))
    && (!wish.topic || topicOf(q.id) === wish.topic)
    && (!wish.difficulty || q.difficulty === wish.difficulty)
    && sets[wish.which](q));
}

/** Some of the questions, in random order, those asked least often first. */
export function some(questions: Question[], count: number, progress: Readonly<Progress>, chance: Chance): Question[] {
  const times = (q: Question) => progress.questions[q.id]?.times ?? 0;
  return shuffled(shuffled(questions, chance).sort((a, b) => times(a) - times(b)).slice(0, count), chance);
}

/** Exam, section and objective under which a question is counted. */
export function placed(question: Question, exams: Record<string, Exam>, wish: Wish): { id: string; section: string; objective: string } {
  for (const [name, exam] of Object.entries(exams)) {
    if (wish.exam && name !== wish.exam) continue;
    for (const section of exam.sections) {
      if (wish.section && section.name !== wish.section) continue;
      const objective = section.objectives.find((o) => (wish.objective ? o.id === wish.objective : question.objectives.includes(o.id)));
      if (objective) return { id: question.id, section: section.name, objective: objective.id };
    }
  }
  return { id: question.id, section: "", objective: question.objectives[0] ?? "" };
}

export type Item = { question: Question } | { card: Card };

/** What a mixed session asks, best first: what is due, then weak objectives, then unseen questions; a card after every second question. */
export function mixed(
  bank: Question[], cards: Card[], exams: Record<string, Exam>, progress: Readonly<Progress>, now: number, chance: Chance, most = 40,
): Item[] {
  const byId = new Map(bank.map((q) => [q.id, q]));
  const due = dueQuestions(progress, now).flatMap((id) => byId.get(id) ?? []).slice(0, most / 2);
  const weak = shuffled(Object.values(exams).flatMap((exam) => drill(exam, bank, progress, 3, chance)), chance);
  const rest = some(bank.filter((q) => !progress.questions[q.id]), most, progress, chance);
  const questions = [...new Set([...due, ...weak, ...rest])];
  const open = [...cards];
  const items: Item[] = [];
  while (items.length < most) {
    const card = items.length % 3 === 2 ? nextCard(open, progress, now) : null;
    if (card) {
      open.splice(open.indexOf(card), 1);
      items.push({ card });
      continue;
    }
    const question = questions.shift();
    if (!question) break;
    items.push({ question });
  }
  return items;
}
