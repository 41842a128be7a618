// Days, and which questions come back: what every page needs of memory, without the scheduler.

import type { Answered, Progress } from "./progress";

/** Midnight before `now`, in the reader's own time zone. */
export function today(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}

/** Midnight after `now`. */
export function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}

/** The day of a time as YYYY-MM-DD, in the reader's own time zone. */
export function day(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

/** The answer that readiness counts: the last that was the first of its day. */
export function fair(known: Answered): { at: number; right: boolean } {
  return known.fair ?? { at: known.at, right: known.right };
}

/** When a missed question comes back, or null if none is pending. */
export function comesAt(known: Answered | undefined): number | null {
  if (!known) return null;
  return known.again?.due ?? (known.right ? null : known.at);
}

/** Questions that fall due until the end of today, the longest due first. */
export function dueQuestions(progress: Readonly<Progress>, now: number): string[] {
  return Object.entries(progress.questions)
    .map(([id, known]) => ({ id, at: comesAt(known) ?? Infinity }))
    .filter(({ at }) => at < endOfDay(now))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/** Questions that were missed or guessed and are not yet right on two days, due or not. */
export function missed(progress: Readonly<Progress>): Set<string> {
  return new Set(Object.entries(progress.questions).filter(([, known]) => comesAt(known) !== null).map(([id]) => id));
}
