// What a reader has done: its types (store.ts says what they mean), and how two copies of it are joined.

import type { Card as Schedule } from "ts-fsrs";

export const VERSION = 2;
export const KEY = "runproof.progress";

/** How sure the reader said to be of an answer. */
export type Sure = "sure" | "unsure" | "guess";

export const SURES: Record<Sure, string> = { sure: "Sure", unsure: "Unsure", guess: "Guess" };

/** An FSRS schedule with its dates as milliseconds. `begun` is the first review, if it is known. */
export type Scheduled = Omit<Schedule, "due" | "last_review"> & { due: number; last_review?: number; begun?: number; at: number };

/** The schedule of a question that was missed or guessed, and the days (YYYY-MM-DD) on which it was right since. */
export type Again = Scheduled & { days: string[] };

/** How a question went, over all quizzes and mock exams. */
export interface Answered {
  at: number;
  right: boolean;
  times: number;
  timesRight: number;
  /** The latest answer that was the first of its day. */
  fair?: { at: number; right: boolean };
  again?: Again;
  /** The last two days (YYYY-MM-DD) on which it was right since it was last wrong; a guess does not count. */
  days?: string[];
}

export type Kind = "full" | "mini" | "drill" | "custom";

/** One answer of a finished sitting. */
export interface Given {
  id: string;
  /** Indices of the options at the time; `says` tells whether they still are the same options. */
  chosen: number[];
  right: boolean;
  says?: string[];
  section?: string;
  objective?: string;
  seconds?: number;
  sure?: Sure;
  flagged?: boolean;
}

/** A finished sitting: right and wrong as they were judged then. */
export interface Attempt {
  id: string;
  exam: string;
  kind: Kind;
  at: number;
  /** Seconds on the clock. */
  seconds: number;
  questions: Given[];
  strict?: boolean;
  /** Seconds between the start and the hand-in that the clock did not count. */
  away?: number;
  seed?: number;
}

/** What was done with one question of the sitting in hand. */
export interface Mark {
  at: number;
  chosen: number[];
  seconds: number;
  sure?: Sure;
  flagged?: boolean;
}

/** A sitting in hand. */
export interface Sitting {
  id: string;
  /** The exam's name, or an empty text for a custom quiz over several. */
  exam: string;
  kind: Kind;
  /** No pause; the clock runs on while the page is closed. */
  strict: boolean;
  seed: number;
  /** When it began. */
  began: number;
  questions: { id: string; objective: string; section: string }[];
  /** Objectives of the exam that the bank has no question for. */
  missing: string[];
  /** Seconds allowed; 0 without a clock. */
  limit: number;
  /** Seconds used so far. */
  used: number;
  answers: Record<string, Mark>;
  /** Index of the question in view. */
  here: number;
}

export interface Progress {
  version: typeof VERSION;
  questions: Record<string, Answered>;
  cards: Record<string, Scheduled>;
  read: Record<string, number>;
  attempts: Record<string, Attempt>;
  /** Questions the reader marked, or unmarked, to see again. */
  flags: Record<string, { at: number; on: boolean }>;
  sitting: { at: number; state: Sitting | null } | null;
  settings: { at: number; newCardsPerDay: number };
  /** What the reader prepares for: a path's name, the day of the exam (YYYY-MM-DD), hours a week. */
  plan?: { at: number; exam: string; date: string; hours: number };
  /** Exercises by id: when they were solved. */
  exercises?: Record<string, number>;
  epoch: number;
}

export function empty(): Progress {
  return {
    version: VERSION, questions: {}, cards: {}, read: {}, attempts: {}, flags: {}, sitting: null,
    settings: { at: 0, newCardsPerDay: 20 }, epoch: 0,
  };
}

type Entries<T> = Record<string, T>;

function join<T>(x: Entries<T>, y: Entries<T>, at: (entry: NoInfer<T>) => number): Entries<T> {
  const joined = new Map(Object.entries(x));
  for (const [key, entry] of Object.entries(y)) {
    const known = joined.get(key);
    if (known === undefined || at(entry) >= at(known)) joined.set(key, entry);
  }
  return Object.fromEntries(joined);
}

function since<T>(entries: Entries<T>, after: number, at: (entry: NoInfer<T>) => number): Entries<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => at(entry) > after));
}

const dated = (entry: { at: number }) => entry.at;
const itself = (at: number) => at;

/** Join two copies, entry by entry the later one. Of a copy from before the other's last reset or import only what is newer than that counts. */
export function merge(a: Progress, b: Progress): Progress {
  if (a.epoch !== b.epoch) {
    const [old, renewed] = a.epoch < b.epoch ? [a, b] : [b, a];
    const after = renewed.epoch;
    const { plan, exercises, ...rest } = old;
    return merge(renewed, {
      ...rest,
      ...(plan && plan.at > after ? { plan } : {}),
      ...(exercises ? { exercises: since(exercises, after, itself) } : {}),
      epoch: after,
      questions: since(old.questions, after, dated),
      cards: since(old.cards, after, dated),
      read: since(old.read, after, itself),
      attempts: since(old.attempts, after, dated),
      flags: since(old.flags, after, dated),
      sitting: old.sitting && old.sitting.at > after ? old.sitting : null,
    });
  }
  const attempts = join(a.attempts, b.attempts, dated);
  const sitting = joinSittings(a.sitting, b.sitting);
  const plan = (b.plan?.at ?? 0) > (a.plan?.at ?? 0) ? b.plan : a.plan;
  return {
    version: VERSION,
    questions: join(a.questions, b.questions, dated),
    cards: join(a.cards, b.cards, dated),
    read: join(a.read, b.read, itself),
    attempts,
    flags: join(a.flags, b.flags, dated),
    // A sitting that was handed in does not come back from another tab.
    sitting: sitting?.state && sitting.state.id in attempts ? { at: sitting.at, state: null } : sitting,
    settings: b.settings.at > a.settings.at ? b.settings : a.settings,
    ...(plan ? { plan } : {}),
    ...(a.exercises || b.exercises ? { exercises: join(a.exercises ?? {}, b.exercises ?? {}, itself) } : {}),
    epoch: a.epoch,
  };
}

function joinSittings(a: Progress["sitting"], b: Progress["sitting"]): Progress["sitting"] {
  if (!a || !b) return a ?? b;
  const [early, late] = b.at >= a.at ? [a, b] : [b, a];
  if (!late.state || late.state.id !== early.state?.id) return late;
  const state = { ...late.state, used: Math.max(early.state.used, late.state.used), answers: join(early.state.answers, late.state.answers, dated) };
  return { at: late.at, state };
}
