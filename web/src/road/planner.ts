// The plan page: exam, date and hours a week; then what to do on which day.

import type { Progress } from "../practice/progress";
import type { Store } from "../practice/store";
import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { calendar } from "./calendar";
import { daysBetween, plan, type Day, type Plan, type Task } from "./plan";
import { road, type Road } from "./road";

/** Today as YYYY-MM-DD where the reader is. */
export function today(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}

/** The reader's plan as it is today. */
export function planned(path: Road["paths"][string], progress: Progress, from: string): Plan {
  const { exam, date, hours, at } = progress.plan ?? { exam: "", date: from, hours: 0, at: 0 };
  const sat = Object.values(progress.attempts).filter((one) => one.exam === exam && one.kind === "full" && one.at >= at).length;
  const begun = today(at);
  return plan(path.stations, new Set(Object.keys(progress.read)), from, date, hours, path.minutes, begun < from ? begun : from, sat);
}

/** What helps on the day itself. */
export function onTheDay(exam: string): HTMLElement[] {
  return [
    make("a", { href: link(`exams/sheets/#${exam}`) }, "The one-page sheets"), make("a", { href: link(`exams/top-traps/#${exam}`) }, "The ten traps"),
    make("a", { href: link("exams/how-to-read-a-question/#words-that-decide") }, "Words that decide"), make("a", { href: link("exams/how-to-read-a-question/#the-day-before-and-the-day") }, "The day itself: what to have ready"),
  ];
}

/** A day in words, e.g. "Monday 23 November". */
export function inWords(date: string): string {
  return new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
}

/** A task in words. */
export function says(task: Task): string {
  switch (task.kind) {
    case "read":
      return `${task.again ? "Go on with" : "Read"} “${task.station.title}” and answer its questions`;
    case "due":
      return "What is due: cards and missed questions";
    case "mock":
      return `Mock exam ${task.number}`;
    case "missed":
      return "What the mock exam missed";
    case "sheets":
      return "The one-page sheets and the ten traps";
  }
}

function taskLine(task: Task, read: Record<string, number>, exam: string): HTMLElement {
  const about = ` (${task.minutes} min)`;
  switch (task.kind) {
    case "read":
      return make("li", {}, says(task), about,
        make("ul", { class: "plan__pages" }, ...task.station.pages.map((page) => make("li", { class: read[page.url] ? "plan__read" : undefined }, make("a", { href: link(page.url) }, page.title)))));
    case "due":
      return make("li", {}, make("a", { href: link("practice/") }, says(task)), about);
    case "mock":
      return make("li", {}, make("a", { href: link("practice/mock-exam/") }, says(task)), about);
    case "missed":
      return make("li", {}, make("a", { href: link("practice/readiness/") }, says(task)), about);
    case "sheets":
      return make("li", {}, make("a", { href: link(`exams/sheets/#${exam}`) }, "The one-page sheets"), " and ", make("a", { href: link(`exams/top-traps/#${exam}`) }, "the ten traps"), about, "; then ", make("a", { href: link("exams/how-to-read-a-question/") }, "how to read a question"));
  }
}

/** So few days before the exam nothing new is begun. */
const LAST_DAYS = 2;

/** Whether there is time, in words: days left, hours a week, minutes of stations without a day, hours a week that would do. */
export function verdict(away: number, hours: number, left: number, needed: number): string {
  const days = away === 1 ? "One day is left" : `${away} days are left`;
  if (left === 0) return `${days}, and there is time for everything. Pages that you read are taken out; a day that you miss is planned again.`;
  if (away <= LAST_DAYS) return `${days}: too little for the stations that you did not read. The sheets, the ten traps and how to read a question decide most now; a short mock exam tells which sections to look up.`;
  return `${days}, and ${hours} hours a week are too few: about ${left} minutes of stations have no day. ${needed} hours a week would do, or a later date, or only the stations of your weak sections.`;
}

/** Show the planner inside `place`. */
export async function startPlanner(place: HTMLElement, store: Store): Promise<void> {
  const { paths } = await road();
  const exams = Object.entries(paths).filter(([, path]) => path.exam !== null);
  const known = store.current.plan;
  const exam = make("select", { id: "plan-exam" }, ...exams.map(([name, path]) => make("option", { value: name, selected: name === known?.exam }, path.name)));
  const date = make("input", { id: "plan-date", type: "date", value: known?.date ?? "", min: today(store.now()), max: "2099-12-31", required: true });
  const hours = make("input", { id: "plan-hours", type: "number", min: 1, max: 40, value: known?.hours ?? 5, required: true });
  const shown = make("div", { class: "plan__days" });
  const told = make("p", { role: "status" });
  const form = make("form", { class: "plan__form" },
    make("label", { for: "plan-exam" }, "Exam"), exam,
    make("label", { for: "plan-date" }, "Date of the exam"), date,
    make("label", { for: "plan-hours" }, "Hours a week"), hours,
    make("button", { type: "submit", class: "quiz__button quiz__button--main" }, "Make the plan"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    store.change((progress, now) => (progress.plan = { at: now, exam: exam.value, date: date.value, hours: Number(hours.value) }));
  });

  function draw(): void {
    const wanted = store.current.plan;
    const path = wanted && paths[wanted.exam];
    if (!wanted || !path) return;
    const from = today(store.now());
    const away = daysBetween(from, wanted.date);
    if (away < 1) {
      told.textContent = away === 0 ? "The exam is today. Good luck." : "This date is past. Choose another one if there is a next time.";
      const after = [make("a", { href: link("exams/faq/#i-failed-what-now") }, "If you did not pass"), make("a", { href: link("paths/") }, "If you did: another path")];
      shown.replaceChildren(make("section", { class: "plan__day plan__day--today" },
        make("h3", {}, away === 0 ? `Today, ${inWords(from)}: the exam` : "After the exam"),
        make("ul", {}, ...(away === 0 ? onTheDay(wanted.exam) : after).map((one) => make("li", {}, one)))));
      return;
    }
    const { days, left, needed } = planned(path, store.current, from);
    told.textContent = verdict(away, wanted.hours, left, needed);
    const file = button("Take it along as a calendar file", () => save(days), { class: "quiz__button" });
    const print = button("Print", () => window.print(), { class: "quiz__button" });
    shown.replaceChildren(
      make("div", { class: "quiz__buttons" }, file, print),
      ...days.map((day) => make("section", { class: day.date === from ? "plan__day plan__day--today" : "plan__day" },
        make("h3", {}, day.date === from ? `Today, ${inWords(day.date)}` : inWords(day.date)),
        make("ul", {}, ...day.tasks.map((task) => taskLine(task, store.current.read, wanted.exam))))),
      make("section", { class: "plan__day" }, make("h3", {}, `${inWords(wanted.date)}: the exam`)));
  }

  function save(days: Day[]): void {
    const text = calendar(days, new Date(store.now()), (day) => day.tasks.map((task) => `${says(task)} (${task.minutes} min)`));
    const address = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
    make("a", { href: address, download: "study-plan.ics" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  place.replaceChildren(form, told, shown);
  store.onChange(draw);
  draw();
}
