// What the answers say about each point of the syllabus, and what to do next about it.

import { day } from "../practice/due";
import type { Answered, Progress } from "../practice/progress";

export interface Point {
  says: string;
  url: string;
  asked: string[];
}

export type State = "open" | "missed" | "once" | "twice";

/** A state in words, as the reader sees it. */
export const SAYS: Record<State, string> = { open: "not asked", missed: "wrong", once: "right on one day", twice: "right on two days" };

/** The days on which a question was right since it was last wrong. Progress from before these were kept knows the last one. */
export function daysRight(known: Answered): string[] {
  return known.days ?? (known.right ? [day(known.at)] : []);
}

/**
 * `missed`: a question that asks it was last answered wrong; `twice`: its questions were right on two days or more, and none is wrong;
 * `once`: on one day; `open`: none was answered.
 */
export function state(point: Point, questions: Progress["questions"]): State {
  const answers = point.asked.flatMap((id) => questions[id] ?? []);
  if (answers.length === 0) return "open";
  if (answers.some((answer) => !answer.right)) return "missed";
  return new Set(answers.flatMap(daysRight)).size >= 2 ? "twice" : "once";
}

/** How many points of these are in each state. */
export function tally(points: Point[], questions: Progress["questions"]): Record<State, number> {
  const found = { open: 0, missed: 0, once: 0, twice: 0 };
  for (const point of points) found[state(point, questions)] += 1;
  return found;
}

export type Next = { kind: "read"; url: string } | { kind: "answer"; id: string };

/** What to do next about a point: read its section, else answer the question that tells most; null when it is right on two days. */
export function next(point: Point, progress: Pick<Progress, "questions" | "read">): Next | null {
  const { questions, read } = progress;
  const found = state(point, questions);
  if (found === "twice") return null;
  const wrong = point.asked.find((id) => questions[id]?.right === false);
  if (wrong) return { kind: "answer", id: wrong };
  if (found === "open" && !read[point.url] && !read[point.url.replace(/#.*$/, "")]) return { kind: "read", url: point.url };
  const unasked = point.asked.find((id) => !questions[id]);
  const oldest = [...point.asked].sort((a, b) => (questions[a]?.at ?? 0) - (questions[b]?.at ?? 0))[0];
  const id = unasked ?? oldest;
  return id ? { kind: "answer", id } : { kind: "read", url: point.url };
}
