import { describe, expect, it } from "vitest";
import { KEY, NotProgress, empty, merge, parse } from "../../src/practice/progress";
import { Store } from "../../src/practice/store";

class Memory {
  items = new Map<string, string>();
  full = false;
  getItem = (key: string) => this.items.get(key) ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.items.set(key, value);
  };
}

function clock(start = 1000) {
  let time = start;
  return () => ++time;
}

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

describe("parse", () => {
  it("migrates older versions step by step", () => {
    const old = JSON.stringify({ ...empty(), version: 0, answers: {} });
    const read = parse(old, { 0: (p) => ({ ...p, questions: p["answers"] }) });
    expect(read.version).toBe(1);
  });
  it("refuses a newer version", () => {
    expect(() => parse(JSON.stringify({ ...empty(), version: 99 }))).toThrow(/newer version/);
  });
  it("refuses entries that are not what the site writes", () => {
    expect(() => parse(JSON.stringify({ ...empty(), questions: { a: 1 } }))).toThrow(/damaged/);
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
