// Faults that a reader met, each as it was met.
import { describe, expect, it, vi } from "vitest";
import type { Card } from "../../src/practice/bank";
import { Rating, begunToday, graded, nextCard } from "../../src/practice/deck";
import { parse, read } from "../../src/practice/parse";
import { KEY, empty } from "../../src/practice/progress";
import { Store, browserStorage } from "../../src/practice/store";
import { Memory, clock } from "./memory-storage";

const NOW = new Date(2026, 10, 21, 12).getTime();
const MINUTE = 60_000;
const answer = (store: Store, id: string, right = true) =>
  store.change((p, now) => (p.questions[id] = { at: now, right, times: 1, timesRight: right ? 1 : 0 }));

describe("the daily limit of new cards", () => {
  it("holds when the first cards come again ten minutes later", () => {
    const deck: Card[] = Array.from({ length: 20 }, (_, n) => ({ id: `c${n}`, kind: "fact", topic: "t", objectives: [], front: "", back: "", home: "", proofs: [] }));
    const progress = empty();
    progress.settings.newCardsPerDay = 5;
    for (const at of [NOW, NOW + 11 * MINUTE, NOW + 60 * MINUTE]) {
      for (let n = 0; n < 40; n++) {
        const card = nextCard(deck, progress, at);
        if (card) progress.cards[card.id] = graded(progress.cards[card.id], Rating.Good, at);
      }
    }
    expect(begunToday(progress, NOW + 2 * 60 * MINUTE)).toBe(5);
    expect(Object.keys(progress.cards)).toHaveLength(5);
  });
});

describe("two tabs", () => {
  it("do not lose what was imported after a reset", () => {
    const memory = new Memory();
    const now = clock();
    const [a, b] = [new Store(memory, now), new Store(memory, now)];
    for (let n = 0; n < 40; n++) answer(a, `q${n}`);
    const file = a.export();
    a.erase();
    answer(b, "seen the reset");
    a.import(file);
    answer(b, "after");
    expect(Object.keys(new Store(memory, now).current.questions)).toHaveLength(42);
  });
});

describe("full storage", () => {
  it("still reads what is there, and exports it", () => {
    const memory = new Memory();
    memory.items.set(KEY, JSON.stringify({ ...empty(), questions: { a: { at: 1, right: true, times: 1, timesRight: 1 } } }));
    memory.full = true;
    vi.stubGlobal("localStorage", memory);
    const store = new Store(browserStorage(), clock());
    vi.unstubAllGlobals();
    expect(Object.keys(JSON.parse(store.export()).questions)).toEqual(["a"]);
    answer(store, "b");
    expect(Object.keys(JSON.parse(store.export()).questions)).toEqual(["a", "b"]);
    expect(store.notices).toHaveLength(1);
  });
  it("is written again as soon as there is room", () => {
    const memory = new Memory();
    const store = new Store(memory, clock());
    memory.full = true;
    answer(store, "a");
    memory.full = false;
    answer(store, "b");
    expect(Object.keys(new Store(memory, clock()).current.questions)).toEqual(["a", "b"]);
    expect(store.notices).toEqual([]);
  });
});

describe("malformed entries", () => {
  const stored = (change: object) => JSON.stringify({ ...empty(), questions: { good: { at: 1, right: true, times: 1, timesRight: 1 } }, ...change });
  it.each([
    ["a sitting without questions", { sitting: { at: 5, state: {} } }],
    ["a card without a schedule", { cards: { c: { at: 1, due: 1 } } }],
    ["an attempt without answers", { attempts: { x: { at: 1, questions: [{}] } } }],
    ["a question that is a number", { questions: { good: { at: 1, right: true, times: 1, timesRight: 1 }, a: 1 } }],
    ["a limit that is a word", { settings: { at: 1, newCardsPerDay: "many" } }],
  ])("%s is put aside, the rest stays", (_, change) => {
    const memory = new Memory();
    memory.items.set(KEY, stored(change));
    const store = new Store(memory, () => 42);
    expect(store.current.questions["good"]?.right).toBe(true);
    expect(store.current.sitting?.state ?? null).toBeNull();
    expect(store.current.cards).toEqual({});
    expect(store.current.attempts).toEqual({});
    expect(store.current.questions["a"]).toBeUndefined();
    expect(store.current.settings.newCardsPerDay).toBe(20);
    expect(store.notices[0]?.kind).toBe("aside");
    expect(memory.items.get(`${KEY}.set-aside.42`)).toBe(stored(change));
    expect(new Store(memory, () => 43).notices).toEqual([]);
  });
  it("progress of a newer version is left as it is", () => {
    const memory = new Memory();
    const newer = JSON.stringify({ ...empty(), version: 99 });
    memory.items.set(KEY, newer);
    const store = new Store(memory, clock());
    answer(store, "a");
    expect(memory.items.get(KEY)).toBe(newer);
    expect(store.notices[0]?.text).toMatch(/newer version/);
  });
});

describe("a progress file that somebody made to hurt", () => {
  const asked = { id: "tracking/a", chosen: [0], right: true };
  const attempt = { id: "a", exam: "associate", kind: "full", at: 1, seconds: 1, questions: [asked] };
  const state = {
    id: "s", exam: "associate", kind: "full", strict: false, seed: 1, began: 1, limit: 900, used: 1, here: 0,
    questions: [{ id: "tracking/a", objective: "A1", section: "One" }], missing: [], answers: {},
  };
  const plan = { at: 1, exam: "associate", date: "2027-01-01", hours: 5 };
  const file = (part: object) => JSON.stringify({ ...empty(), attempts: { a: attempt }, sitting: { at: 1, state }, plan, ...part });

  it("is read as it is where nothing is wrong", () => {
    const { progress, damaged } = read(file({}));
    expect(damaged).toBe(0);
    expect([Object.keys(progress.attempts), progress.sitting?.state?.id, progress.plan?.hours]).toEqual([["a"], "s", 5]);
  });
  it.each([
    ["names what every object has", { attempts: { a: { ...attempt, exam: "constructor" } } }, "attempts"],
    ["changes what objects inherit", { attempts: JSON.parse('{"__proto__": {"id": "a", "exam": "associate", "kind": "full", "at": 1, "seconds": 1, "questions": []}}') }, "attempts"],
    ["has a section of that name", { attempts: { a: { ...attempt, questions: [{ ...asked, section: "toString" }] } } }, "attempts"],
    ["has a time that is no date", { attempts: { a: { ...attempt, at: 1e300 } } }, "attempts"],
    ["chose an option that cannot be", { attempts: { a: { ...attempt, questions: [{ ...asked, chosen: [-1] }] } } }, "attempts"],
    ["chose half an option", { attempts: { a: { ...attempt, questions: [{ ...asked, chosen: [0.5] }] } } }, "attempts"],
  ])("loses the entry that %s", (_, part, name) => {
    const { progress, damaged } = read(file(part));
    expect(damaged).toBe(1);
    expect(progress[name as "attempts"]).toEqual({});
  });
  it.each([
    ["is at no question", { here: 1e9 }], ["is before the first", { here: -1 }], ["is between two", { here: 0.5 }], ["is of no exam", { exam: "__proto__" }],
  ])("loses a sitting that %s", (_, wrong) => {
    expect(read(file({ sitting: { at: 1, state: { ...state, ...wrong } } }))).toMatchObject({ damaged: 1, progress: { sitting: null } });
  });
  it.each([
    ["an exam that is none", { exam: "constructor" }], ["a day in eight thousand years", { date: "9999-12-31" }], ["a day that is none", { date: "2027-13-45" }],
    ["less than no time", { hours: -1 }], ["more hours than a week has", { hours: 1e308 }],
  ])("loses a plan with %s", (_, wrong) => {
    const found = read(file({ plan: { ...plan, ...wrong } }));
    expect([found.damaged, found.progress.plan]).toEqual([1, undefined]);
  });
  it("is refused where its version is no version", () => {
    for (const version of [-5, 0.5, -1e9]) expect(() => parse(`{"version": ${version}}`)).toThrow("cannot be read any more");
  });
});
