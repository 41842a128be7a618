import { describe, expect, it } from "vitest";
import type { Card } from "../../src/practice/bank";
import { random } from "../../src/practice/chance";
import type { Exam, Question } from "../../src/practice/draw";
import { ANY, drill, meeting, mixed, placed, some, weakObjectives } from "../../src/practice/pick";
import { empty, type Answered } from "../../src/practice/progress";

const NOW = new Date(2026, 10, 21, 12).getTime();
const ids = Array.from({ length: 40 }, (_, n) => `A${n + 1}`);
const exam: Exam = { name: "Associate", questions: 48, minutes: 90, sections: [
  { name: "one", weight: 90, objectives: ids.slice(0, 39).map((id) => ({ id, says: "", page: "", sections: [] })) },
  { name: "two", weight: 10, objectives: ids.slice(39).map((id) => ({ id, says: "", page: "", sections: [] })) },
] };
const bank: Question[] = ids.flatMap((objective, o) => Array.from({ length: 10 }, (_, n) => ({
  id: `${o % 2 ? "tracking" : "registry"}/${objective}-${n}`, asks: "", objectives: [objective], difficulty: n % 2 ? "hard" as const : "easy" as const, home: "", page: "", proofs: [],
  options: [{ says: "yes", right: true, why: "" }, { says: "no", right: false, why: "" }],
})));
const given = (right: boolean, at = NOW): Answered => ({ at, right, times: 1, timesRight: right ? 1 : 0 });
const of = (objective: string) => bank.filter((q) => q.objectives.includes(objective));

describe("the drill of weak objectives", () => {
  it("asks the weakest objective each time, however many are weak", () => {
    const progress = empty();
    for (const q of of("A40")) progress.questions[q.id] = given(false);
    for (const id of ids.slice(0, 37)) for (const [n, q] of of(id).entries()) progress.questions[q.id] = given(n % 2 === 0);
    for (let seed = 0; seed < 300; seed++) {
      const drawn = drill(exam, bank, progress, 10, random(seed));
      expect(drawn).toHaveLength(10);
      expect(new Set(drawn).size).toBe(10);
      expect(drawn.filter((q) => q.objectives.includes("A40")).length).toBeGreaterThanOrEqual(2);
    }
  });
  it("asks what was missed before what is unseen", () => {
    const progress = empty();
    for (const q of bank.filter((q) => q.id.endsWith("-0"))) progress.questions[q.id] = given(false);
    const drawn = drill(exam, bank, progress, 10, random(1));
    expect(drawn.slice(0, 5).every((q) => progress.questions[q.id])).toBe(true);
  });
  it("is empty when nothing is weak, and when nothing was answered", () => {
    const progress = empty();
    expect(drill(exam, bank, progress, 10, random(1))).toEqual([]);
    for (const q of bank) progress.questions[q.id] = given(true);
    expect(drill(exam, bank, progress, 10, random(1))).toEqual([]);
  });
  it("goes from the weakest objective to the strongest", () => {
    const answered = { "registry/A1-0": given(false), "registry/A1-1": given(true), "tracking/A2-0": given(true), "registry/A3-0": given(false) };
    expect(weakObjectives(exam, bank, answered)).toEqual(["A3", "A1"]);
  });
});

describe("a custom quiz", () => {
  const progress = empty();
  progress.questions["registry/A1-0"] = given(false, NOW - 86_400_000);
  progress.questions["registry/A1-1"] = given(true);
  progress.flags["tracking/A2-3"] = { at: 1, on: true };
  progress.flags["tracking/A2-4"] = { at: 1, on: false };
  const found = (wish: object) => meeting(bank, { associate: exam }, progress, { ...ANY, ...wish }, NOW).map((q) => q.id);
  it("takes what was asked for", () => {
    expect(found({})).toHaveLength(400);
    expect(found({ topic: "tracking" })).toHaveLength(200);
    expect(found({ objective: "A1", difficulty: "hard" })).toHaveLength(5);
    expect(found({ section: "two" })).toHaveLength(10);
    expect(found({ which: "unseen" })).toHaveLength(398);
    expect(found({ which: "missed" })).toEqual(["registry/A1-0"]);
    expect(found({ which: "due" })).toEqual(["registry/A1-0"]);
    expect(found({ which: "flagged" })).toEqual(["tracking/A2-3"]);
  });
  it("prefers what was asked least", () => {
    expect(some(of("A1"), 8, progress, random(1)).some((q) => progress.questions[q.id])).toBe(false);
  });
  it("counts a question under the section that was asked for", () => {
    expect(placed(of("A40")[0] as Question, { associate: exam }, ANY)).toEqual({ id: "tracking/A40-0", section: "two", objective: "A40" });
  });
});

it("ten mixed minutes begin with what is due and have a card after every second question", () => {
  const progress = empty();
  progress.questions["registry/A1-0"] = given(false, NOW - 86_400_000);
  const cards: Card[] = [{ id: "c", kind: "fact", topic: "t", objectives: [], front: "", back: "", home: "", proofs: [] }];
  const items = mixed(bank, cards, { associate: exam }, progress, NOW, random(1));
  expect(items[0]).toMatchObject({ question: { id: "registry/A1-0" } });
  expect(items[2]).toMatchObject({ card: { id: "c" } });
  expect(items).toHaveLength(40);
  expect(new Set(items.map((i) => JSON.stringify(i))).size).toBe(40);
});
