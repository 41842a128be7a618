// How ready the answers say the reader is, with how little they say it. Pure but for the clock it is given.

import { link } from "../shared/site";
import type { Exam, ExamSection, Question } from "./draw";
import { dueQuestions, fair } from "./due";
import { weakObjectives } from "./pick";
import type { Progress } from "./progress";

export const DAY = 24 * 60 * 60 * 1000;
/** Answers older than this are not counted: much of it will be forgotten. */
export const FRESH_DAYS = 30;
/** So few answers say nothing about a section. */
export const ENOUGH = 5;
/** Two-sided 90%. */
const Z = 1.645;

export interface Estimate {
  share: number;
  low: number;
  high: number;
}

/** Wilson's interval for `right` of `total` (Wilson, 1927), at 90%. Of nothing it says nothing: from 0 to 1. */
export function wilson(right: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const share = right / total;
  const scale = 1 + (Z * Z) / total;
  const middle = (share + (Z * Z) / (2 * total)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export interface SectionScore {
  name: string;
  weight: number;
  right: number;
  total: number;
  low: number;
  high: number;
  /** When the newest answer was given, or null. */
  last: number | null;
  /** Answers too old to count. */
  stale: number;
  tested: number;
  /** Objectives that have questions, but no answer. */
  untested: ExamSection["objectives"];
  /** Objectives without any question. */
  unasked: ExamSection["objectives"];
}

/** What the answers say about a section of an exam. */
export function sectionScore(section: ExamSection, bank: Question[], progress: Readonly<Progress>, now: number): SectionScore {
  const ids = new Set(section.objectives.map((o) => o.id));
  const known = bank.filter((q) => q.objectives.some((o) => ids.has(o))).flatMap((q) => progress.questions[q.id] ?? []).map(fair);
  const fresh = known.filter((a) => a.at > now - FRESH_DAYS * DAY);
  const right = fresh.filter((a) => a.right).length;
  const asking = (id: string) => bank.filter((q) => q.objectives.includes(id));
  const unasked = section.objectives.filter((o) => asking(o.id).length === 0);
  const untested = section.objectives.filter((o) => !unasked.includes(o) && !asking(o.id).some((q) => progress.questions[q.id]));
  return {
    name: section.name, weight: section.weight, right, total: fresh.length, ...wilson(right, fresh.length),
    last: known.length ? Math.max(...known.map((a) => a.at)) : null, stale: known.length - fresh.length,
    tested: section.objectives.length - untested.length - unasked.length, untested, unasked,
  };
}

/** The whole exam by its weights, or null while a section has fewer than ENOUGH answers. */
export function examScore(sections: SectionScore[]): Estimate | null {
  if (sections.some((s) => s.total < ENOUGH)) return null;
  const weights = sections.reduce((sum, s) => sum + s.weight, 0);
  const sum = (of: (s: SectionScore) => number) => sections.reduce((all, s) => all + of(s), 0);
  const share = sum((s) => (s.weight / weights) * (s.right / s.total));
  // The variance of each share with two right and two wrong answers added (Agresti and Coull, 1998), so that 5 of 5 is not taken for certain.
  const spread = Math.sqrt(sum((s) => {
    const p = (s.right + 2) / (s.total + 4);
    return (s.weight / weights) ** 2 * (p * (1 - p)) / (s.total + 4);
  }));
  return { share, low: Math.max(0, share - Z * spread), high: Math.min(1, share + Z * spread) };
}

export interface Action {
  says: string;
  /** An address relative to the site's root. */
  url: string;
}

/** The address of a custom quiz with some of its fields filled in. */
export function quizUrl(fields: Record<string, string>): string {
  return `practice/quiz/?${new URLSearchParams(fields)}`;
}

/** Three things to do next for an exam, the most useful first. */
export function nextActions(name: string, exam: Exam, bank: Question[], progress: Readonly<Progress>, now: number): Action[] {
  const own = new Set(exam.sections.flatMap((s) => s.objectives.map((o) => o.id)));
  const asking = new Map(bank.filter((q) => q.objectives.some((o) => own.has(o))).map((q) => [q.id, q]));
  const sections = exam.sections.map((s) => sectionScore(s, bank, progress, now));
  const actions: Action[] = [];
  const due = dueQuestions(progress, now).filter((id) => asking.has(id)).length;
  if (due > 0) actions.push({ says: `Answer the ${due === 1 ? "missed question that is" : `${due} missed questions that are`} due.`, url: quizUrl({ exam: name, which: "due" }) });
  // Where a point is worth most: what of a section's weight is not yet shown to be known.
  const worth = (s: SectionScore) => s.weight * (1 - s.low);
  for (const s of [...sections].sort((a, b) => worth(b) - worth(a)).slice(0, 2)) {
    if (s.untested.length > 0) {
      const named = s.untested.slice(0, 4).map((o) => o.id).join(", ");
      const more = s.untested.length > 4 ? ` and ${s.untested.length - 4} more` : "";
      actions.push({ says: `Test what you never tested in ${s.name} (${s.weight}% of the exam): ${named}${more}.`, url: quizUrl({ exam: name, section: s.name, which: "unseen" }) });
    }
  }
  const weakest = weakObjectives(exam, bank, progress.questions)[0];
  const objective = exam.sections.flatMap((s) => s.objectives).find((o) => o.id === weakest);
  if (objective) actions.splice(1, 0, { says: `Read and repeat ${objective.id}, your weakest: ${objective.says}`, url: objective.page });
  const lately = Object.values(progress.attempts).some((a) => a.exam === name && a.kind === "full" && a.at > now - 7 * DAY);
  if (!lately) actions.push({ says: "Sit a full mock exam: there was none in the last seven days.", url: "practice/mock-exam/" });
  const cards = Object.values(progress.cards).filter((card) => card.reps > 0 && card.due <= now).length;
  if (cards > 0) actions.push({ says: `Turn the ${cards === 1 ? "card that is" : `${cards} cards that are`} due.`, url: "practice/flashcards/" });
  for (const s of [...sections].sort((a, b) => worth(b) - worth(a))) {
    actions.push({ says: `Ask yourself ten more of ${s.name} (${s.weight}% of the exam).`, url: quizUrl({ exam: name, section: s.name }) });
  }
  return actions.slice(0, 3);
}

/** An action as an address on the page at hand. */
export const actionLink = (action: Action) => link(action.url);
