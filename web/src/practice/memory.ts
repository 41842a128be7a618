// What an answered question leaves: counts, what readiness may count, and when it comes back.

import { Rating, fsrs, generatorParameters } from "ts-fsrs";
import { reviewed } from "./deck";
import { day, fair } from "./due";
import type { Again, Answered, Sure } from "./progress";
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
