// One sitting of a mock exam: what was drawn, what was answered, how long it took. Pure: no page, no clock of its own.

import { draw, random, type Exam, type Question } from "./draw";
import type { Answered, Attempt } from "./progress";

export type Kind = "full" | "mini" | "drill";

export interface Sitting {
  id: string;
  exam: string;
  kind: Kind;
  seed: number;
  questions: { id: string; objective: string; section: string }[];
  missing: string[];
  /** Seconds allowed; 0 for a drill, which has no clock. */
  limit: number;
  /** Seconds used so far, pauses left out. */
  used: number;
  answers: Record<string, number[]>;
  flags: string[];
  /** Index of the question in view. */
  here: number;
}

export const MINI_MINUTES = 15;
export const DRILL_QUESTIONS = 10;

/** How many questions a sitting of this kind asks, keeping the real exam's pace for the short one. */
export function size(exam: Exam, kind: Kind): number {
  if (kind === "full") return exam.questions;
  return kind === "mini" ? Math.round((exam.questions * MINI_MINUTES) / exam.minutes) : DRILL_QUESTIONS;
}

/** Begin a sitting. A drill asks only the objectives in `weak`. */
export function begin(
  name: string, exam: Exam, kind: Kind, bank: Question[], seen: (id: string) => number, seed: number, weak: string[] = [],
): Sitting {
  const asked = kind === "drill" ? only(exam, weak) : exam;
  const drawn = draw(asked, bank, size(exam, kind), seen, random(seed));
  const minutes = kind === "full" ? exam.minutes : kind === "mini" ? MINI_MINUTES : 0;
  // A bank too small for the whole exam gets time for what it asks, at the exam's pace.
  const share = size(exam, kind) === 0 ? 1 : drawn.questions.length / size(exam, kind);
  return {
    id: `${name}-${seed}`, exam: name, kind, seed, questions: drawn.questions, missing: kind === "drill" ? [] : drawn.missing,
    limit: Math.round(minutes * 60 * share), used: 0, answers: {}, flags: [], here: 0,
  };
}

function only(exam: Exam, objectives: string[]): Exam {
  const sections = exam.sections.map((s) => ({ ...s, objectives: s.objectives.filter((o) => objectives.includes(o.id)) }));
  return { ...exam, sections: sections.filter((s) => s.objectives.length > 0) };
}

/** Objectives answered wrong at least as often as right the last time, weakest first; then those never asked. */
export function weakObjectives(exam: Exam, bank: Question[], answered: Record<string, Answered>): string[] {
  const rows = exam.sections.flatMap((s) => s.objectives).map((o) => {
    const questions = bank.filter((q) => q.objectives.includes(o.id));
    const known = questions.map((q) => answered[q.id]).filter((a): a is Answered => a !== undefined);
    return { id: o.id, asked: known.length, share: known.length ? known.filter((a) => a.right).length / known.length : 1, bank: questions.length };
  });
  const weak = rows.filter((r) => r.asked > 0 && r.share <= 0.7).sort((a, b) => a.share - b.share);
  const unseen = rows.filter((r) => r.asked === 0 && r.bank > 0);
  return [...weak, ...(weak.length < 3 ? unseen : [])].map((r) => r.id);
}

export interface Score {
  right: number;
  total: number;
}

export interface Result {
  all: Score;
  sections: { name: string; score: Score; objectives: { id: string; score: Score }[] }[];
  questions: Attempt["questions"];
}

/** Right and total for the whole sitting, each section and each objective. A question left empty is wrong. */
export function result(sitting: Sitting, bank: Map<string, Question>): Result {
  const questions = sitting.questions.map(({ id }) => {
    const chosen = sitting.answers[id] ?? [];
    const options = bank.get(id)?.options ?? [];
    return { id, chosen, right: options.length > 0 && options.every((o, n) => o.right === chosen.includes(n)) };
  });
  const count = (keep: (q: Sitting["questions"][number]) => boolean): Score => {
    const kept = sitting.questions.map((q, n) => ({ q, n })).filter(({ q }) => keep(q));
    return { right: kept.filter(({ n }) => questions[n]?.right).length, total: kept.length };
  };
  const names = [...new Set(sitting.questions.map((q) => q.section))];
  return {
    all: count(() => true),
    sections: names.map((name) => ({
      name,
      score: count((q) => q.section === name),
      objectives: [...new Set(sitting.questions.filter((q) => q.section === name).map((q) => q.objective))]
        .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
        .map((id) => ({ id, score: count((q) => q.section === name && q.objective === id) })),
    })),
    questions,
  };
}

/** What a calm candidate would do now, or an empty string. Seconds are those of the sitting and of the question in view. */
export function hint(sitting: Sitting, onThis: number): string {
  if (sitting.limit === 0) return "";
  const open = sitting.questions.filter((q) => (sitting.answers[q.id] ?? []).length === 0).length;
  const each = sitting.limit / sitting.questions.length;
  const left = sitting.limit - sitting.used;
  if (open === 0 && sitting.flags.length > 0) return `Second pass: ${sitting.flags.length} flagged, ${clock(left)} left.`;
  if (onThis > 1.5 * each && (sitting.answers[sitting.questions[sitting.here]?.id ?? ""] ?? []).length === 0) {
    return "This one takes long. Pick your best guess, flag it and come back in the second pass.";
  }
  if (open > 0 && left < 0.6 * open * each) return `${open} questions are open and ${clock(left)} is left: answer each with your first choice.`;
  return "";
}

/** Seconds as m:ss. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
