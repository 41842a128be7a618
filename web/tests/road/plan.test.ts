import { expect, test } from "vitest";
import { calendar, folded } from "../../src/road/calendar";
import { verdict } from "../../src/road/planner";
import { dayAfter, daysBetween, plan, remaining, sessions, type Station } from "../../src/road/plan";

const station = (key: string, minutes: number, pages = 2): Station => ({
  key, title: key, does: "", minutes, needs: [], pages: Array.from({ length: pages }, (_, n) => ({ url: `${key}/${n}/`, title: `${key} ${n}` })),
});
const STATIONS = ["a", "b", "c", "d", "e", "f"].map((key) => station(key, 30));

test("days are counted without time zones", () => {
  expect(dayAfter("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
});

test("sessions stand on as many days of a week as hours, before the exam", () => {
  const { dates, minutes } = sessions("2026-11-21", "2026-12-05", 5);
  expect(dates).toHaveLength(10);
  expect(minutes).toBe(60);
  expect(dates.at(-1)! < "2026-12-05").toBe(true);
});

test("all stations have a day when there is time, in their order, with mock exams and the sheets last", () => {
  const made = plan(STATIONS, new Set(), "2026-11-21", "2026-12-19", 6, 90);
  const tasks = made.days.flatMap((day) => day.tasks);
  expect(made.left).toBe(0);
  expect([...new Set(tasks.flatMap((t) => (t.kind === "read" ? [t.station.key] : [])))]).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(tasks.filter((t) => t.kind === "mock").map((t) => t.kind === "mock" && t.number)).toEqual([1, 2, 3]);
  expect(made.days.at(-1)!.date).toBe("2026-12-18");
  expect(made.days.at(-1)!.tasks.at(-1)!.kind).toBe("sheets");
});

test("no station is planned when its pages were read, and half of it when half were", () => {
  expect(remaining(STATIONS[0]!, new Set(["a/0/"]))).toBe(30);
  const read = new Set(STATIONS.flatMap((s) => s.pages.map((p) => p.url)));
  const made = plan(STATIONS, read, "2026-11-21", "2026-12-19", 6, 90);
  expect(made.days.flatMap((d) => d.tasks).some((t) => t.kind === "read")).toBe(false);
});

test("missed days are planned again: later, with the same work, the plan is fuller or says what is missing", () => {
  const late = plan(STATIONS, new Set(), "2026-12-14", "2026-12-19", 6, 90);
  expect(late.left).toBeGreaterThan(0);
  expect(late.needed).toBeGreaterThan(6);
  const planned = late.days.flatMap((d) => d.tasks).reduce((sum, t) => sum + (t.kind === "read" ? t.minutes : 0), 0);
  expect(planned + late.left).toBe(6 * 60);
});

test("days of study and mock exams keep their places while the days go by", () => {
  const all = new Set(STATIONS.flatMap((s) => s.pages.map((p) => p.url)));
  const mocksOn = (today: string, sat = 0) => plan(STATIONS, all, today, "2026-12-07", 7, 90, "2026-11-23", sat).days
    .flatMap((day) => day.tasks.flatMap((task) => (task.kind === "mock" ? [[day.date, task.number]] : [])));
  expect(mocksOn("2026-11-23")).toEqual([["2026-11-30", 1], ["2026-12-04", 2]]);
  expect(mocksOn("2026-11-30")).toEqual([["2026-11-30", 1], ["2026-12-04", 2]]);
  expect(mocksOn("2026-11-30", 1)).toEqual([["2026-12-04", 2]]);
  // Not sat on its day: it comes on the next one, and the second moves on.
  expect(mocksOn("2026-12-04")).toEqual([["2026-12-04", 1], ["2026-12-05", 2]]);
  expect(mocksOn("2026-12-06")).toEqual([]);
  // Three hours a week are three days of a week, counted from the day on which the plan was made.
  expect(plan(STATIONS, all, "2026-11-24", "2026-12-07", 3, 90, "2026-11-23").days[0]!.date).toBe("2026-11-25");
});

test("the evening before is kept even if it is no study day, and the day of the exam needs no plan", () => {
  const made = plan(STATIONS, new Set(), "2026-11-21", "2026-11-23", 2, 90);
  expect(made.days.at(-1)).toEqual({ date: "2026-11-22", tasks: [{ kind: "sheets", minutes: 30 }] });
  expect(plan(STATIONS, new Set(), "2026-11-21", "2026-11-21", 2, 90).days).toEqual([]);
});

test("the calendar file is one whole-day entry a day, escaped and folded", () => {
  const file = calendar([{ date: "2026-11-21", tasks: [] }], new Date("2026-11-21T10:00:00Z"), () => ["Read, then answer; twice", "x".repeat(100)]);
  expect(file).toContain("DTSTART;VALUE=DATE:20261121\r\n");
  expect(file).toContain("DTSTAMP:20261121T100000Z");
  expect(file).toContain("Read\\, then answer\\; twice");
  for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(folded("ä".repeat(80)).replaceAll("\r\n ", "")).toBe("ä".repeat(80));
});

test("who comes the day before is not told to study eight hours a week", () => {
  expect(verdict(1, 5, 461, 8)).toMatch(/^One day is left: too little .* sheets/);
  expect(verdict(1, 5, 0, 0)).toMatch(/^One day is left, and there is time/);
  expect(verdict(14, 2, 461, 8)).toMatch(/^14 days are left, and 2 hours a week are too few: about 461 minutes/);
});
