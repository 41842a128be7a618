// What an answered question leaves: counts, what readiness may count, and when it comes back.

import { Rating, fsrs, generatorParameters } from "ts-fsrs";
import { day, endOfDay, reviewed } from "./deck";
import type { Again, Answered, Progress, Sure } from "./progress";
import type { Store } from "./store";

/** Questions come back in days, not in minutes: the solution has just been read. */
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, enable_short_term: false }));

/** A missed question is learned when it was right on so many different days. */
export const DAYS_RIGHT = 2;

/** Count an answer to a question, from a quiz or an exam. */
export function remember(store: Store, id: string, right: boolean, sure?: Sure): void {
  store.change((progress, now) => (progress.questions[id] = answered(progress.questions[id], right, now, sure)));
}

/** What is known of a question after an answer at `now`. */
export function answered(before: Answered | undefined, right: boolean, now: number, sure?: Sure): Answered {
  const again = comesBack(before, right && sure !== "guess", right, now);
  const sameDay = before !== undefined && day(before.at) === day(now);
  return {
    at: now,
    right,
    times: (before?.times ?? 0) + 1,
    timesRight: (before?.timesRight ?? 0) + (right ? 1 : 0),
    fair: sameDay ? fair(before) : { at: now, right },
    ...(again ? { again } : {}),
    days: daysRight(before, right, right && sure !== "guess", now),
  };
}

/** The days on which it was right since it was last wrong, the last two of them. */
function daysRight(before: Answered | undefined, right: boolean, known: boolean, now: number): string[] {
  if (!right) return [];
  // Progress from before the days were kept knows the last answer only.
  const days = before?.days ?? (before?.right ? [day(before.at)] : []);
  return (known ? [...new Set([...days, day(now)])] : days).slice(-2);
}

function comesBack(before: Answered | undefined, known: boolean, right: boolean, now: number): Again | undefined {
  // Progress of version 1 had no schedule: there a question is pending while its last answer was wrong.
  const pending = before !== undefined && (before.again !== undefined || !before.right);
  if (!known) return { ...reviewed(scheduler, before?.again, right ? Rating.Hard : Rating.Again, now), days: [] };
  if (!pending) return undefined;
  const days = before.again?.days ?? [];
  if (days.includes(day(now))) return before.again;
  if (days.length + 1 >= DAYS_RIGHT) return undefined;
  return { ...reviewed(scheduler, before.again, Rating.Good, now), days: [...days, day(now)] };
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
