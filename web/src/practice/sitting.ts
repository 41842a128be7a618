// One sitting of a mock exam: what was drawn, what was answered, how long it took. Pure: no page, no clock of its own.

import { random } from "./chance";
import { draw, type Exam, type Question } from "./draw";
import { SURES, type Given, type Kind, type Sitting, type Sure } from "./progress";

export type { Kind, Sitting };

export const MINI_MINUTES = 15;

/** How many questions a sitting of this kind asks, keeping the real exam's pace for the short one. */
export function size(exam: Exam, kind: "full" | "mini"): number {
  return kind === "full" ? exam.questions : Math.round((exam.questions * MINI_MINUTES) / exam.minutes);
}

/** Begin a mock exam. `seen` says how often a question was drawn before; `seed` decides the draw. */
export function begin(
  name: string, exam: Exam, kind: "full" | "mini", bank: Question[], seen: (id: string) => number, seed: number, now: number, strict = false,
): Sitting {
  const drawn = draw(exam, bank, size(exam, kind), seen, random(seed));
  const minutes = kind === "full" ? exam.minutes : MINI_MINUTES;
  // A bank too small for the whole exam gets time for what it asks, at the exam's pace.
  const share = drawn.questions.length / size(exam, kind);
  return opened({ exam: name, kind, strict, seed, questions: drawn.questions, missing: drawn.missing, limit: Math.round(minutes * 60 * share) }, now);
}

/** A sitting at its start. */
export function opened(what: Pick<Sitting, "exam" | "kind" | "strict" | "seed" | "questions" | "missing" | "limit">, now: number): Sitting {
  return { ...what, id: `${what.exam || "custom"}-${what.seed}`, began: now, used: 0, answers: {}, here: 0 };
}

/** The clock of a sitting in view: real time, whether the page was asleep or in the background. Seconds. */
export class Watch {
  private since: number | null;
  private base: number;

  constructor(private readonly sitting: Sitting, now: number) {
    this.base = sitting.used;
    this.since = now;
  }

  /** Seconds used. A strict sitting also counts the time for which the page was closed. */
  used(now: number): number {
    if (this.sitting.strict) return Math.max(0, (now - this.sitting.began) / 1000);
    return this.base + (this.since === null ? 0 : Math.max(0, (now - this.since) / 1000));
  }

  /** Stop or go on; a strict sitting has no pause. */
  pause(stopped: boolean, now: number): void {
    this.base = this.used(now);
    this.since = stopped ? null : now;
  }
}

/** A short name for an option's text, to notice that a later release says something else there. FNV-1a, 32 bits. */
export function fingerprint(html: string): string {
  let hash = 0x811c9dc5;
  for (const character of html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Whether exactly the right options are chosen. */
export function isRight(question: Pick<Question, "options">, chosen: number[]): boolean {
  return question.options.length > 0 && question.options.every((option, n) => option.right === chosen.includes(n));
}

/** Judge a sitting: each question with what was chosen. One left empty is wrong. */
export function judged(sitting: Sitting, bank: Map<string, Question>): Given[] {
  return sitting.questions.map(({ id, section, objective }) => {
    const mark = sitting.answers[id];
    const question = bank.get(id);
    const chosen = mark?.chosen ?? [];
    return {
      id, section, objective, chosen, right: question !== undefined && isRight(question, chosen),
      says: chosen.map((n) => fingerprint(question?.options[n]?.says ?? "")),
      seconds: Math.round(mark?.seconds ?? 0),
      ...(mark?.sure ? { sure: mark.sure } : {}),
      ...(mark?.flagged ? { flagged: true } : {}),
    };
  });
}

/**
 * What was chosen, as indices into the options of today; null if the question has changed since and it cannot be told.
 * Attempts of version 1 kept indices only: they are believed as long as they lead to the verdict of then.
 */
export function chosenNow(given: Given, question: Question): number[] | null {
  if (!given.says) return isRight(question, given.chosen) === given.right && given.chosen.every((n) => n < question.options.length) ? given.chosen : null;
  const today = question.options.map((option) => fingerprint(option.says));
  const found = given.says.map((text) => today.indexOf(text));
  return found.includes(-1) || isRight(question, found) !== given.right ? null : found;
}

export interface Score {
  right: number;
  total: number;
}

export interface Result {
  all: Score;
  sections: { name: string; score: Score; objectives: { id: string; score: Score }[] }[];
}

function score(given: Given[]): Score {
  return { right: given.filter((g) => g.right).length, total: given.length };
}

/** Right and total for the whole, each section in the order of `names`, and each objective. */
export function result(given: Given[], names: string[]): Result {
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  const sections = [...new Set(given.map((g) => g.section ?? ""))].sort((a, b) => place(a) - place(b));
  return {
    all: score(given),
    sections: sections.map((name) => {
      const own = given.filter((g) => (g.section ?? "") === name);
      const ids = [...new Set(own.map((g) => g.objective ?? ""))].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
      return { name, score: score(own), objectives: ids.map((id) => ({ id, score: score(own.filter((g) => (g.objective ?? "") === id)) })) };
    }),
  };
}

/** How often the reader was right at each degree of confidence; degrees that were not marked are left out. */
export function calibration(given: Given[]): { sure: Sure; score: Score }[] {
  return (Object.keys(SURES) as Sure[]).map((sure) => ({ sure, score: score(given.filter((g) => g.sure === sure)) })).filter(({ score }) => score.total > 0);
}

/** Seconds above which an answer took long: one and a half times the pace of the whole. */
export function slow(given: Given[]): number {
  const times = given.map((g) => g.seconds ?? 0);
  return (1.5 * times.reduce((sum, s) => sum + s, 0)) / Math.max(1, times.length);
}

export function unanswered(sitting: Sitting): number {
  return sitting.questions.filter((q) => (sitting.answers[q.id]?.chosen ?? []).length === 0).length;
}

export function flagged(sitting: Sitting): number {
  return sitting.questions.filter((q) => sitting.answers[q.id]?.flagged).length;
}

/** What a calm candidate would do now, or an empty text. It changes seldom, for it is read aloud. Seconds are those used and those on the question in view. */
export function hint(sitting: Sitting, used: number, onThis: number): string {
  if (sitting.limit === 0) return "";
  const left = sitting.limit - used;
  const soon = left <= 60 ? "The last minute." : left <= 300 && sitting.limit > 900 ? "Five minutes are left." : "";
  if (soon || sitting.strict) return soon;
  const open = unanswered(sitting);
  const marked = flagged(sitting);
  const each = sitting.limit / sitting.questions.length;
  if (open === 0 && marked > 0) return `Second pass: ${marked} flagged.`;
  if (open > 0 && left < 0.6 * open * each) return "The open questions outrun the clock: answer each with your first choice.";
  const here = sitting.answers[sitting.questions[sitting.here]?.id ?? ""];
  if (onThis > 1.5 * each && (here?.chosen ?? []).length === 0) return "This one takes long. Pick your best guess, flag it and come back in the second pass.";
  return "";
}

/** Seconds as m:ss. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
