import { describe, expect, it } from "vitest";
import { random, shuffled } from "../../src/practice/chance";
import { draw, seats, type Exam, type Question } from "../../src/practice/draw";

const exam: Exam = {
  name: "Associate",
  questions: 48,
  minutes: 90,
  sections: [
    { name: "one", weight: 38, objectives: ["A1", "A2", "A3"].map((id) => ({ id, says: id, page: "", sections: [] })) },
    { name: "two", weight: 19, objectives: ["B1", "B2"].map((id) => ({ id, says: id, page: "", sections: [] })) },
    { name: "three", weight: 31, objectives: ["C1", "C2"].map((id) => ({ id, says: id, page: "", sections: [] })) },
    { name: "four", weight: 12, objectives: ["D1"].map((id) => ({ id, says: id, page: "", sections: [] })) },
  ],
};

function bank(each: number, objectives = exam.sections.flatMap((s) => s.objectives.map((o) => o.id))): Question[] {
  return objectives.flatMap((o) =>
    Array.from({ length: each }, (_, n) => ({
      id: `${o}-${n}`, asks: "", options: [], objectives: [o], difficulty: "easy" as const, home: "", page: "", proofs: [],
    })),
  );
}

const perSection = (questions: { section: string }[]) =>
  exam.sections.map((s) => questions.filter((q) => q.section === s.name).length);

describe("seats", () => {
  it("follow the weights and sum to the total", () => {
    const given = seats(48, exam.sections.map((s) => ({ weight: s.weight, capacity: 1000 })));
    expect(given).toEqual([18, 9, 15, 6]);
  });
  it("go to others where a section has too few questions", () => {
    expect(seats(10, [{ weight: 50, capacity: 2 }, { weight: 25, capacity: 100 }, { weight: 25, capacity: 100 }])).toEqual([2, 4, 4]);
  });
  it("never exceed what there is", () => {
    expect(seats(48, [{ weight: 60, capacity: 3 }, { weight: 40, capacity: 0 }])).toEqual([3, 0]);
  });
});

describe("draw", () => {
  it("asks as many as the real exam, by weight, with a full bank", () => {
    const drawn = draw(exam, bank(20), 48, () => 0, random(1));
    expect(drawn.questions).toHaveLength(48);
    expect(perSection(drawn.questions)).toEqual([18, 9, 15, 6]);
    expect(new Set(drawn.questions.map((q) => q.id)).size).toBe(48);
    expect(drawn.missing).toEqual([]);
  });
  it("spreads a section over its objectives", () => {
    const drawn = draw(exam, bank(20), 48, () => 0, random(2));
    for (const objective of ["A1", "A2", "A3"]) expect(drawn.questions.filter((q) => q.objective === objective)).toHaveLength(6);
  });
  it("names the objectives nobody asks about and keeps the weights of the rest", () => {
    const drawn = draw(exam, bank(40, ["A1", "C1", "C2", "D1"]), 48, () => 0, random(3));
    expect(drawn.missing).toEqual(["A2", "A3", "B1", "B2"]);
    const [one, two, three, four] = perSection(drawn.questions) as [number, number, number, number];
    expect(two).toBe(0);
    expect(one + three + four).toBe(48);
    expect(one / 48).toBeCloseTo(38 / 81, 1);
  });
  it("does not repeat a question until the bank is used", () => {
    const seen = new Map<string, number>();
    const questions = bank(6);
    for (let sitting = 0; sitting < 2; sitting++) {
      for (const q of draw(exam, questions, 12, (id) => seen.get(id) ?? 0, random(sitting)).questions) {
        seen.set(q.id, (seen.get(q.id) ?? 0) + 1);
      }
    }
    expect(Math.max(...seen.values())).toBe(1);
    expect(seen.size).toBe(24);
  });
});

describe("shuffled", () => {
  it("puts each item in each place about equally often", () => {
    const next = random(7);
    const places = [0, 0, 0, 0];
    for (let n = 0; n < 8000; n++) {
      const place = shuffled(["right", "b", "c", "d"], next).indexOf("right");
      places[place] = (places[place] as number) + 1;
    }
    for (const count of places) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(8000 * 0.25 * 0.75));
  });
});
