import { describe, expect, it } from "vitest";
import type { Exam, Question } from "../../src/practice/draw";
import type { Given } from "../../src/practice/progress";
import { Watch, begin, calibration, chosenNow, clock, fingerprint, hint, judged, result, size } from "../../src/practice/sitting";

const exam: Exam = {
  name: "Associate", questions: 48, minutes: 90,
  sections: [
    { name: "one", weight: 60, objectives: [{ id: "A1", says: "", page: "", sections: [] }, { id: "A2", says: "", page: "", sections: [] }] },
    { name: "two", weight: 40, objectives: [{ id: "B1", says: "", page: "", sections: [] }] },
  ],
};
const bank: Question[] = ["A1", "A2", "B1"].flatMap((objective) =>
  Array.from({ length: 30 }, (_, n) => ({
    id: `${objective}-${n}`, asks: "", objectives: [objective], difficulty: "easy" as const, home: "", page: "", proofs: [],
    options: [{ says: "yes", right: true, why: "" }, { says: "no", right: false, why: "" }],
  })),
);
const byId = new Map(bank.map((q) => [q.id, q]));
const NOW = 1_000_000;
const full = (strict = false) => begin("associate", exam, "full", bank, () => 0, 1, NOW, strict);
const mark = (...chosen: number[]) => ({ at: 1, chosen, seconds: 10 });

describe("begin", () => {
  it("asks as many as the real exam in the real time", () => {
    expect(full().questions).toHaveLength(48);
    expect(full().limit).toBe(90 * 60);
  });
  it("keeps the pace in the short one", () => {
    expect(size(exam, "mini")).toBe(8);
    expect(begin("associate", exam, "mini", bank, () => 0, 1, NOW).limit).toBe(15 * 60);
  });
  it("gives a small bank time at the exam's pace", () => {
    const sitting = begin("associate", exam, "full", bank.slice(0, 24), () => 0, 1, NOW);
    expect(sitting.questions).toHaveLength(24);
    expect(sitting.limit).toBe(45 * 60);
    expect(sitting.missing).toEqual(["A2", "B1"]);
  });
});

describe("the clock of a sitting", () => {
  it("counts ten minutes asleep", () => {
    const watch = new Watch(full(), NOW);
    expect(watch.used(NOW + 1000)).toBe(1);
    expect(watch.used(NOW + 601_000)).toBe(601);
  });
  it("stands while it is paused, and goes on from there", () => {
    const watch = new Watch({ ...full(), used: 30 }, NOW);
    watch.pause(true, NOW + 10_000);
    expect(watch.used(NOW + 90_000)).toBe(40);
    watch.pause(false, NOW + 90_000);
    expect(watch.used(NOW + 91_000)).toBe(41);
  });
  it("does not count a closed page, unless the sitting is strict", () => {
    expect(new Watch({ ...full(), used: 30 }, NOW + 500_000).used(NOW + 500_000)).toBe(30);
    expect(new Watch({ ...full(true), used: 30 }, NOW + 500_000).used(NOW + 500_000)).toBe(500);
  });
});

describe("result", () => {
  it("counts by section and objective in the guide's order, and an empty answer as wrong", () => {
    const sitting = full();
    for (const q of sitting.questions.filter((q) => q.section === "one")) sitting.answers[q.id] = mark(0);
    const found = result(judged(sitting, byId), ["one", "two"]);
    expect(found.sections.map((s) => s.name)).toEqual(["one", "two"]);
    expect(found.sections[0]?.score).toEqual({ right: 29, total: 29 });
    expect(found.sections[1]?.score).toEqual({ right: 0, total: 19 });
    expect(found.all).toEqual({ right: 29, total: 48 });
    expect(found.sections[0]?.objectives.map((o) => o.id)).toEqual(["A1", "A2"]);
  });
  it("wants every right option and no wrong one", () => {
    const sitting = full();
    sitting.answers[sitting.questions[0]?.id as string] = mark(0, 1);
    expect(judged(sitting, byId)[0]?.right).toBe(false);
  });
  it("tells how often the reader was right at each confidence", () => {
    const given = (right: boolean, sure?: Given["sure"]): Given => ({ id: "q", chosen: [0], right, ...(sure ? { sure } : {}) });
    expect(calibration([given(true, "sure"), given(false, "sure"), given(false, "guess"), given(true)])).toEqual([
      { sure: "sure", score: { right: 1, total: 2 } }, { sure: "guess", score: { right: 0, total: 1 } },
    ]);
  });
});

describe("an old attempt and a newer bank", () => {
  const question = bank[0] as Question;
  const turned = { ...question, options: [...question.options].reverse() };
  it("shows what was chosen where the options changed places", () => {
    const given: Given = { id: question.id, chosen: [0], says: [fingerprint("yes")], right: true };
    expect(chosenNow(given, question)).toEqual([0]);
    expect(chosenNow(given, turned)).toEqual([1]);
  });
  it("says nothing of what was chosen where the words changed", () => {
    expect(chosenNow({ id: question.id, chosen: [0], says: [fingerprint("Yes!")], right: true }, question)).toBeNull();
    expect(chosenNow({ id: question.id, chosen: [0], says: [fingerprint("yes")], right: false }, question)).toBeNull();
  });
  it("believes the indices of version 1 only where they lead to the verdict of then", () => {
    expect(chosenNow({ id: question.id, chosen: [0], right: true }, question)).toEqual([0]);
    expect(chosenNow({ id: question.id, chosen: [0], right: true }, turned)).toBeNull();
  });
});

describe("hint", () => {
  it("advises to flag a long question", () => {
    expect(hint(full(), 0, 200)).toMatch(/flag it/);
  });
  it("warns when the open questions outrun the clock", () => {
    expect(hint(full(), 80 * 60, 0)).toMatch(/first choice/);
  });
  it("is quiet otherwise", () => {
    expect(hint(full(), 0, 10)).toBe("");
  });
  it("says one text for a whole minute of the second pass", () => {
    const sitting = full();
    for (const q of sitting.questions) sitting.answers[q.id] = { ...mark(0), flagged: true };
    const texts = new Set(Array.from({ length: 60 }, (_, second) => hint(sitting, 600 + second, second)));
    expect([...texts]).toEqual(["Second pass: 48 flagged."]);
  });
  it("gives no advice in a strict sitting but the time", () => {
    expect(hint(full(true), 0, 500)).toBe("");
    expect(hint(full(true), 90 * 60 - 30, 500)).toBe("The last minute.");
  });
});

it("clock shows minutes and seconds", () => {
  expect(clock(3661)).toBe("61:01");
});
