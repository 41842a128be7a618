import { describe, expect, it } from "vitest";
import type { Exam, Question } from "../../src/practice/draw";
import { begin, clock, hint, result, size, weakObjectives } from "../../src/practice/sitting";

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
const full = () => begin("associate", exam, "full", bank, () => 0, 1);

describe("begin", () => {
  it("asks as many as the real exam in the real time", () => {
    expect(full().questions).toHaveLength(48);
    expect(full().limit).toBe(90 * 60);
  });
  it("keeps the pace in the short one", () => {
    expect(size(exam, "mini")).toBe(8);
    expect(begin("associate", exam, "mini", bank, () => 0, 1).limit).toBe(15 * 60);
  });
  it("gives a small bank time at the exam's pace", () => {
    const sitting = begin("associate", exam, "full", bank.slice(0, 24), () => 0, 1);
    expect(sitting.questions).toHaveLength(24);
    expect(sitting.limit).toBe(45 * 60);
    expect(sitting.missing).toEqual(["A2", "B1"]);
  });
  it("drills only weak objectives, without a clock", () => {
    const drill = begin("associate", exam, "drill", bank, () => 0, 1, ["B1"]);
    expect(new Set(drill.questions.map((q) => q.objective))).toEqual(new Set(["B1"]));
    expect(drill.limit).toBe(0);
  });
});

describe("result", () => {
  it("counts by section and objective, and an empty answer as wrong", () => {
    const sitting = full();
    for (const q of sitting.questions.filter((q) => q.section === "one")) sitting.answers[q.id] = [0];
    const found = result(sitting, byId);
    const one = found.sections.find((s) => s.name === "one");
    const two = found.sections.find((s) => s.name === "two");
    expect(one?.score).toEqual({ right: 29, total: 29 });
    expect(two?.score).toEqual({ right: 0, total: 19 });
    expect(found.all).toEqual({ right: 29, total: 48 });
    expect(one?.objectives.map((o) => o.id)).toEqual(["A1", "A2"]);
  });
  it("wants every right option and no wrong one", () => {
    const sitting = full();
    const id = sitting.questions[0]?.id as string;
    sitting.answers[id] = [0, 1];
    expect(result(sitting, byId).questions[0]?.right).toBe(false);
  });
});

describe("weakObjectives", () => {
  it("puts the weakest first", () => {
    const at = (right: boolean) => ({ at: 1, right, times: 1, timesRight: right ? 1 : 0 });
    const answered = { "A1-0": at(false), "A1-1": at(true), "A2-0": at(true), "B1-0": at(false) };
    expect(weakObjectives(exam, bank, answered).slice(0, 2)).toEqual(["B1", "A1"]);
    expect(weakObjectives(exam, bank, answered)).not.toContain("A2");
  });
});

describe("hint", () => {
  it("advises to flag a long question", () => {
    expect(hint(full(), 200)).toMatch(/flag it/);
  });
  it("warns when the open questions outrun the clock", () => {
    expect(hint({ ...full(), used: 80 * 60 }, 0)).toMatch(/first choice/);
  });
  it("is quiet otherwise", () => {
    expect(hint(full(), 10)).toBe("");
  });
});

it("clock shows minutes and seconds", () => {
  expect(clock(3661)).toBe("61:01");
});
