import { expect, test } from "vitest";
import { answered } from "../../src/practice/memory";
import { parse } from "../../src/practice/parse";
import { empty, type Answered } from "../../src/practice/progress";
import { daysRight, next, state, tally } from "../../src/road/points";
import { inView } from "../../src/road/sections";
import { wants } from "../../src/road/traps";

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 21, 12).getTime();
const point = { says: "", url: "tracking/logging/#which-call", asked: ["q/1", "q/2"] };
const series = (...answers: [boolean, number][]): Answered =>
  answers.reduce<Answered | undefined>((known, [right, days]) => answered(known, right, NOW + days * DAY), undefined) as Answered;

test("a point is shown when its questions were right on two days and none is wrong", () => {
  expect(state(point, {})).toBe("open");
  expect(state(point, { "q/1": series([true, 0]) })).toBe("once");
  expect(state(point, { "q/1": series([true, 0], [true, 0.1]) })).toBe("once");
  expect(state(point, { "q/1": series([true, 0], [true, 2]) })).toBe("twice");
  expect(state(point, { "q/1": series([true, 0]), "q/2": series([true, 3]) })).toBe("twice");
  expect(state(point, { "q/1": series([true, 0], [true, 2]), "q/2": series([false, 3]) })).toBe("missed");
  expect(state(point, { "q/1": series([true, 0], [true, 2], [false, 3], [true, 4]) })).toBe("once");
  expect(tally([point, point], { "q/1": series([true, 0]) })).toEqual({ open: 0, missed: 0, once: 2, twice: 0 });
});

test("a guess shows nothing, and progress from before the days were kept knows its last one", () => {
  expect(daysRight(answered(undefined, true, NOW, "guess"))).toEqual([]);
  expect(daysRight({ at: NOW, right: true, times: 3, timesRight: 3 })).toEqual(["2026-11-21"]);
  expect(daysRight(answered({ at: NOW - 10 * DAY, right: true, times: 1, timesRight: 1 }, true, NOW))).toEqual(["2026-11-11", "2026-11-21"]);
});

test("the days are kept through a file", () => {
  const progress = { ...empty(), questions: { "q/1": series([true, 0], [true, 2]) } };
  expect(parse(JSON.stringify(progress)).questions["q/1"]?.days).toEqual(["2026-11-21", "2026-11-23"]);
});

test("next: what is wrong, then what is unread, then what was never asked", () => {
  const nothing = empty();
  expect(next(point, nothing)).toEqual({ kind: "read", url: point.url });
  expect(next(point, { ...nothing, read: { "tracking/logging/": 1 } })).toEqual({ kind: "answer", id: "q/1" });
  expect(next(point, { ...nothing, read: { "tracking/logging/#which-call": 1 } })).toEqual({ kind: "answer", id: "q/1" });
  expect(next(point, { ...nothing, questions: { "q/1": series([true, 0]), "q/2": series([false, 0]) } })).toEqual({ kind: "answer", id: "q/2" });
  expect(next(point, { ...nothing, questions: { "q/1": series([true, 0]) } })).toEqual({ kind: "answer", id: "q/2" });
  expect(next(point, { ...nothing, questions: { "q/1": series([true, 1]), "q/2": series([true, 1.1]) } })).toEqual({ kind: "answer", id: "q/1" });
  expect(next(point, { ...nothing, questions: { "q/1": series([true, 0]), "q/2": series([true, 1]) } })).toBeNull();
});

test("a section counts while any of it is in the window; its end, when that is", () => {
  expect(inView({ top: 900, bottom: 1500 }, 800)).toEqual({ some: false, end: false });
  expect(inView({ top: -200, bottom: 1500 }, 800)).toEqual({ some: true, end: false });
  expect(inView({ top: -900, bottom: 700 }, 800)).toEqual({ some: true, end: true });
  expect(inView({ top: -900, bottom: -10 }, 800)).toEqual({ some: false, end: false });
});

test("a trap is wanted by severity, exam and topic together", () => {
  const trap = { severity: "high", exams: ["associate", "professional"], topic: "registry" };
  expect(wants(trap, { severity: "", exam: "", topic: "" })).toBe(true);
  expect(wants(trap, { severity: "high", exam: "professional", topic: "registry" })).toBe(true);
  expect(wants(trap, { severity: "low", exam: "", topic: "" })).toBe(false);
  expect(wants({ ...trap, exams: [] }, { severity: "", exam: "associate", topic: "" })).toBe(false);
  expect(wants(trap, { severity: "", exam: "", topic: "models" })).toBe(false);
});
