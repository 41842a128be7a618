import { describe, expect, it } from "vitest";
import { NotProgress, read } from "../../src/practice/parse";
import { KEY, VERSION, empty, merge, type Sitting } from "../../src/practice/progress";
import { Store } from "../../src/practice/store";
import { Memory, clock } from "./memory-storage";

const answer = (store: Store, id: string, right: boolean) =>
  store.change((p, now) => (p.questions[id] = { at: now, right, times: 1, timesRight: right ? 1 : 0 }));

describe("Store", () => {
  it("keeps progress for the next page", () => {
    const memory = new Memory();
    answer(new Store(memory, clock()), "a", true);
    expect(new Store(memory, clock()).current.questions["a"]?.right).toBe(true);
  });
  it("lets two tabs write without losing either's answers", () => {
    const memory = new Memory();
    const now = clock();
    const [one, two] = [new Store(memory, now), new Store(memory, now)];
    answer(one, "a", true);
    answer(two, "b", false);
    answer(one, "c", true);
    expect(Object.keys(new Store(memory, now).current.questions).sort()).toEqual(["a", "b", "c"]);
  });
  it("puts damaged progress aside and says so", () => {
    const memory = new Memory();
    memory.items.set(KEY, "{ not json");
    const store = new Store(memory, () => 42);
    expect(store.notices).toEqual([expect.objectContaining({ kind: "aside", text: expect.stringContaining(`${KEY}.set-aside.42`) })]);
    expect(memory.items.get(`${KEY}.set-aside.42`)).toBe("{ not json");
    answer(store, "a", true);
    expect(new Store(memory, clock()).current.questions["a"]).toBeDefined();
  });
  it("goes on for the session when storage is full, and says so", () => {
    const memory = new Memory();
    const store = new Store(memory, clock());
    memory.full = true;
    answer(store, "a", true);
    expect(store.current.questions["a"]?.right).toBe(true);
    expect(store.notices.map((n) => n.kind)).toEqual(["kept"]);
  });
  it("works without any storage", () => {
    const store = new Store(null, clock());
    answer(store, "a", true);
    expect(store.current.questions["a"]?.right).toBe(true);
    expect(store.notices).toHaveLength(1);
  });
  it("comes back whole from its own export", () => {
    const one = new Store(new Memory(), clock());
    answer(one, "a", true);
    const two = new Store(new Memory(), clock());
    answer(two, "b", true);
    two.import(one.export());
    expect(Object.keys(two.current.questions).sort()).toEqual(["a", "b"]);
  });
  it("refuses a foreign file and keeps what is there", () => {
    const store = new Store(new Memory(), clock());
    answer(store, "a", true);
    expect(() => store.import('{"deck": []}')).toThrow(NotProgress);
    expect(store.current.questions["a"]).toBeDefined();
  });
  it("does not let another tab bring back what was erased", () => {
    const memory = new Memory();
    const now = clock();
    const [one, two] = [new Store(memory, now), new Store(memory, now)];
    answer(one, "a", true);
    two.erase();
    answer(one, "b", true);
    expect(Object.keys(new Store(memory, now).current.questions)).toEqual(["b"]);
  });
  it("takes back an export made before an erasure", () => {
    const store = new Store(new Memory(), clock());
    answer(store, "a", true);
    const file = store.export();
    store.erase();
    store.import(file);
    expect(store.current.questions["a"]).toBeDefined();
  });
});

describe("read", () => {
  it("migrates older versions step by step", () => {
    const old = JSON.stringify({ ...empty(), version: 0, answers: {} });
    const found = read(old, { 0: (p) => ({ ...p, questions: p["answers"] }), 1: (p) => p });
    expect(found.progress.version).toBe(VERSION);
  });
  it("reads what version 1 wrote, with the sitting in hand", () => {
    const schedule = { due: 5, stability: 1, difficulty: 2, elapsed_days: 0, scheduled_days: 1, learning_steps: 0, reps: 1, lapses: 0, state: 1, last_review: 4, at: 4 };
    const old = {
      version: 1, questions: { q: { at: 1, right: false, times: 2, timesRight: 1 } }, cards: { c: schedule }, read: { "tracking/logging/": 3 },
      attempts: { "associate-1": { id: "associate-1", exam: "associate", kind: "mini", at: 9, seconds: 60, questions: [{ id: "q", chosen: [1], right: false }] } },
      sitting: { at: 100_000, state: { id: "associate-2", exam: "associate", kind: "full", seed: 2, questions: [{ id: "q", objective: "A1", section: "one" }, { id: "r", objective: "A1", section: "one" }], missing: [], limit: 5400, used: 60, answers: { q: [2] }, flags: ["r"], here: 1 } },
      settings: { at: 7, newCardsPerDay: 5 }, erased: 12,
    };
    const { progress, damaged } = read(JSON.stringify(old));
    expect(damaged).toBe(0);
    expect(progress.questions).toEqual(old.questions);
    expect(progress.cards["c"]).toEqual(schedule);
    expect(progress.attempts).toEqual(old.attempts);
    expect([progress.read, progress.settings, progress.epoch]).toEqual([old.read, old.settings, 12]);
    const state = progress.sitting?.state as Sitting;
    expect(state.answers).toEqual({ q: { at: 100_000, chosen: [2], seconds: 0 }, r: { at: 100_000, chosen: [], seconds: 0, flagged: true } });
    expect([state.began, state.used, state.strict]).toEqual([40_000, 60, false]);
  });
  it("refuses a newer version", () => {
    expect(() => read(JSON.stringify({ ...empty(), version: 99 }))).toThrow(/newer version/);
  });
  it("refuses a file without its parts, and counts damaged entries", () => {
    expect(() => read(JSON.stringify({ ...empty(), cards: 1 }))).toThrow(/damaged/);
    expect(read(JSON.stringify({ ...empty(), questions: { a: 1, b: { at: "x" } } })).damaged).toBe(2);
  });
});

describe("merge", () => {
  it("takes the later entry of each", () => {
    const a = empty(), b = empty();
    a.questions["q"] = { at: 1, right: false, times: 1, timesRight: 0 };
    b.questions["q"] = { at: 2, right: true, times: 2, timesRight: 1 };
    expect(merge(a, b).questions["q"]?.right).toBe(true);
    expect(merge(b, a).questions["q"]?.right).toBe(true);
  });
});

describe("the sitting in hand", () => {
  const sitting = (id: string): Sitting => ({
    id, exam: "associate", kind: "mini", strict: false, seed: 1, began: 0, questions: [{ id: "q", objective: "A1", section: "one" }, { id: "r", objective: "A1", section: "one" }],
    missing: [], limit: 900, used: 0, answers: {}, here: 0,
  });
  const begun = (store: Store, id: string) => store.change((p, now) => (p.sitting = { at: now, state: sitting(id) }));
  const twoTabs = () => {
    const memory = new Memory();
    const now = clock();
    const [one, two] = [new Store(memory, now), new Store(memory, now)];
    begun(one, "s");
    answer(two, "other", true);
    return { memory, now, one, two };
  };

  it("does not come back from another tab once it was handed in", () => {
    const { memory, now, one, two } = twoTabs();
    one.change((p, at) => {
      p.attempts["s"] = { id: "s", exam: "associate", kind: "mini", at, seconds: 1, questions: [] };
      p.sitting = { at, state: null };
    });
    answer(two, "later", true);
    expect(new Store(memory, now).current.sitting?.state).toBeNull();
    expect(two.inSitting("s", () => {})).toBe(false);
  });
  it("does not come back from another tab once it was discarded", () => {
    const { memory, now, one, two } = twoTabs();
    one.change((p, at) => (p.sitting = { at, state: null }));
    answer(two, "later", true);
    expect(new Store(memory, now).current.sitting?.state).toBeNull();
  });
  it("keeps the answers of both tabs that are in it", () => {
    const { memory, now, one, two } = twoTabs();
    // Each tab still has the state it read before the other wrote.
    one.inSitting("s", (s, at) => (s.answers["q"] = { at, chosen: [0], seconds: 3 }));
    memory.items.set(KEY, JSON.stringify({ ...JSON.parse(memory.items.get(KEY) as string), sitting: { at: 1, state: sitting("s") } }));
    two.inSitting("s", (s, at) => (s.answers["r"] = { at, chosen: [1], seconds: 4 }));
    one.inSitting("s", () => {});
    expect(Object.keys(new Store(memory, now).current.sitting?.state?.answers ?? {}).sort()).toEqual(["q", "r"]);
  });
});
