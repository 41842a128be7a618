import { describe, expect, it } from "vitest";
import type { Card } from "../../src/practice/bank";
import { Rating, begunToday, blank, counts, graded, intervals, nextCard } from "../../src/practice/deck";
import { empty } from "../../src/practice/progress";

const NOW = new Date(2026, 10, 21, 12).getTime();
const DAY = 86_400_000;
const deck: Card[] = ["a", "b", "c"].map((id) => ({ id, kind: "fact", topic: "tracking", objectives: [], front: id, back: id, home: "", proofs: [] }));

describe("the schedule", () => {
  it("brings a good card back later each time, and a forgotten one soon", () => {
    const first = graded(undefined, Rating.Easy, NOW);
    const second = graded(first, Rating.Good, first.due);
    expect(first.due - NOW).toBeGreaterThan(DAY);
    expect(second.due - first.due).toBeGreaterThan(first.due - NOW);
    expect(graded(second, Rating.Again, second.due).due - second.due).toBeLessThan(DAY);
  });
  it("survives being stored as JSON", () => {
    const kept = JSON.parse(JSON.stringify(graded(undefined, Rating.Good, NOW)));
    expect(graded(kept, Rating.Good, NOW + DAY).reps).toBe(2);
  });
  it("says how far each grade puts a card off", () => {
    const told = intervals(undefined, NOW);
    expect(told[Rating.Again]).toMatch(/min$/);
    expect(told[Rating.Easy]).toMatch(/d$/);
  });
});

describe("the deck", () => {
  it("shows due cards before new ones, the longest due first", () => {
    const progress = empty();
    progress.cards["b"] = { ...graded(undefined, Rating.Good, NOW - 5 * DAY), due: NOW - DAY };
    progress.cards["c"] = { ...graded(undefined, Rating.Good, NOW - 5 * DAY), due: NOW - 2 * DAY };
    expect(nextCard(deck, progress, NOW)?.id).toBe("c");
    expect(counts(deck, progress, NOW)).toEqual({ due: 2, fresh: 1, total: 3 });
  });
  it("keeps to the daily limit of new cards", () => {
    const progress = empty();
    progress.settings.newCardsPerDay = 1;
    expect(nextCard(deck, progress, NOW)?.id).toBe("a");
    progress.cards["a"] = graded(undefined, Rating.Easy, NOW);
    expect(begunToday(progress, NOW)).toBe(1);
    expect(nextCard(deck, progress, NOW)).toBeNull();
    expect(nextCard(deck, progress, NOW + DAY)?.id).toBe("b");
  });
  it("treats an undone first review as new", () => {
    const progress = empty();
    progress.cards["a"] = blank(NOW);
    expect(counts(deck, progress, NOW)).toEqual({ due: 0, fresh: 3, total: 3 });
    expect(begunToday(progress, NOW)).toBe(0);
  });
});
