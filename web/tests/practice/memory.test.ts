import { describe, expect, it } from "vitest";
import { comesAt, dueQuestions, fair, missed } from "../../src/practice/due";
import { answered } from "../../src/practice/memory";
import { empty, type Answered } from "../../src/practice/progress";

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 21, 12).getTime();
/** Answers given one after another: right or wrong, and how many days after the first. */
const series = (...answers: [boolean, number][]): Answered =>
  answers.reduce<Answered | undefined>((known, [right, days]) => answered(known, right, NOW + days * DAY), undefined) as Answered;

describe("a missed question", () => {
  it("comes back, but not on the same day", () => {
    const at = comesAt(series([false, 0])) as number;
    expect(at - NOW).toBeGreaterThanOrEqual(DAY / 2);
    expect(at - NOW).toBeLessThan(3 * DAY);
  });
  it("is learned when it was right on two different days", () => {
    expect(comesAt(series([false, 0], [true, 1]))).not.toBeNull();
    expect(comesAt(series([false, 0], [true, 1], [true, 1.1]))).not.toBeNull();
    expect(comesAt(series([false, 0], [true, 1], [true, 4]))).toBeNull();
  });
  it("begins again with each miss", () => {
    expect(series([false, 0], [true, 1], [false, 4]).again?.days).toEqual([]);
  });
  it("waits longer after a right answer", () => {
    const once = series([false, 0]);
    const twice = series([false, 0], [true, 2]);
    expect((comesAt(twice) as number) - (NOW + 2 * DAY)).toBeGreaterThan((comesAt(once) as number) - NOW);
  });
  it("of version 1 is due at once", () => {
    const progress = empty();
    progress.questions["old"] = { at: NOW - 9 * DAY, right: false, times: 1, timesRight: 0 };
    progress.questions["known"] = { at: NOW - 9 * DAY, right: true, times: 1, timesRight: 1 };
    expect(dueQuestions(progress, NOW)).toEqual(["old"]);
    expect(missed(progress)).toEqual(new Set(["old"]));
  });
});

it("a guess that was right comes back too", () => {
  expect(comesAt(answered(undefined, true, NOW, "guess"))).not.toBeNull();
  expect(comesAt(answered(undefined, true, NOW, "unsure"))).toBeNull();
});

it("what is due later today is on today's list", () => {
  const progress = empty();
  progress.questions["a"] = answered(undefined, false, NOW);
  expect(dueQuestions(progress, NOW)).toEqual([]);
  expect(dueQuestions(progress, new Date(comesAt(progress.questions["a"] as Answered) as number).setHours(0, 1))).toEqual(["a"]);
});

it("only the first answer of a day is evidence", () => {
  expect(fair(series([false, 0], [true, 0.01])).right).toBe(false);
  expect(fair(series([false, 0], [true, 0.01], [true, 0.02])).right).toBe(false);
  expect(fair(series([false, 0], [true, 1])).right).toBe(true);
});
