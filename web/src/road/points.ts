// What the answers say about each point of the syllabus.

import type { Progress } from "../practice/progress";

export interface Point {
  says: string;
  url: string;
  asked: string[];
}

export type State = "known" | "missed" | "open";

/** `missed`: a question that asks it was last answered wrong; `known`: one was answered right and none wrong; else `open`. */
export function state(point: Point, questions: Progress["questions"]): State {
  const answers = point.asked.flatMap((id) => questions[id] ?? []);
  if (answers.some((answer) => !answer.right)) return "missed";
  return answers.length > 0 ? "known" : "open";
}

/** How many points of these are in each state. */
export function tally(points: Point[], questions: Progress["questions"]): Record<State, number> {
  const found = { known: 0, missed: 0, open: 0 };
  for (const point of points) found[state(point, questions)] += 1;
  return found;
}
