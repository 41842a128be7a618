import { describe, expect, it } from "vitest";
import type { Exam, Question } from "../../src/practice/draw";
import { empty } from "../../src/practice/progress";
import { DAY, examScore, nextActions, sectionScore, wilson } from "../../src/practice/score";

const NOW = new Date(2026, 10, 21, 12).getTime();
const objective = (id: string) => ({ id, says: id, page: `exams/#${id}`, sections: [] });
const exam: Exam = { name: "Associate", questions: 48, minutes: 90, sections: [
  { name: "one", weight: 75, objectives: ["A1", "A2", "A3"].map(objective) },
  { name: "two", weight: 25, objectives: ["B1"].map(objective) },
] };
const bank: Question[] = ["A1", "A2", "B1"].flatMap((o) => Array.from({ length: 10 }, (_, n) => ({
  id: `t/${o}-${n}`, asks: "", objectives: [o], difficulty: "easy" as const, home: "", page: "", proofs: [], options: [],
})));
const [one, two] = exam.sections as [Exam["sections"][0], Exam["sections"][0]];

it("Wilson's interval is what the textbook says", () => {
  const { low, high } = wilson(8, 10);
  expect(low).toBeCloseTo(0.541, 2);
  expect(high).toBeCloseTo(0.931, 2);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(wilson(10, 10).high).toBeCloseTo(1, 10);
});

describe("readiness", () => {
  const progress = empty();
  const say = (id: string, right: boolean, daysAgo: number) => (progress.questions[id] = { at: NOW - daysAgo * DAY, right, times: 1, timesRight: 0 });
  for (let n = 0; n < 6; n++) say(`t/A1-${n}`, n < 3, 2);
  say("t/A1-9", true, 40);
  it("counts fresh answers, tells the old ones and names what was never tested", () => {
    expect(sectionScore(one, bank, progress, NOW)).toMatchObject({ right: 3, total: 6, stale: 1, tested: 1, untested: [{ id: "A2" }], unasked: [{ id: "A3" }], last: NOW - 2 * DAY });
  });
  it("has no figure for the exam while a section has too few answers", () => {
    expect(examScore(exam.sections.map((s) => sectionScore(s, bank, progress, NOW)))).toBeNull();
    for (let n = 0; n < 8; n++) say(`t/B1-${n}`, true, 1);
    const found = examScore([one, two].map((s) => sectionScore(s, bank, progress, NOW)));
    expect(found?.share).toBeCloseTo(0.75 * 0.5 + 0.25, 10);
    expect(found?.low).toBeLessThan(0.6);
    expect(found?.high).toBeLessThan(1);
  });
  it("names three things to do next", () => {
    const actions = nextActions("associate", exam, bank, progress, NOW);
    expect(actions).toHaveLength(3);
    expect(actions[0]?.says).toMatch(/^Answer the 3 missed/);
    expect(actions[1]?.says).toMatch(/A1, your weakest/);
    expect(actions[2]?.says).toMatch(/never tested in one \(75% of the exam\): A2/);
    expect(nextActions("associate", exam, bank, empty(), NOW)).toHaveLength(3);
  });
});
