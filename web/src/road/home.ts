// The home page of a reader who comes back: go on here, what is due, how many days are left.

import { dueQuestions } from "../practice/due";
import type { Store } from "../practice/store";
import { make } from "../shared/dom";
import { link } from "../shared/site";
import { daysBetween } from "./plan";
import { inWords, onTheDay, planned, says, today } from "./planner";
import { road } from "./road";

/** Put "today" before the home page's own text, if there is anything to go on with. */
export async function startHome(place: HTMLElement, store: Store): Promise<void> {
  const { read, questions, cards, plan: wanted } = store.current;
  if (Object.keys(read).length + Object.keys(questions).length === 0 && !wanted) return;
  const { paths } = await road();
  const now = store.now();
  const path = paths[wanted?.exam ?? "associate"];
  if (!path) return;
  const next = path.stations.find((station) => station.pages.some((page) => !read[page.url]));
  const page = next?.pages.find((one) => !read[one.url]);
  const missed = dueQuestions(store.current, now).length;
  const turning = Object.values(cards).filter((card) => card.reps > 0 && card.due <= now).length;
  const lines: HTMLElement[] = [];
  const from = today(now);
  // On the evening before nothing new is begun.
  const evening = wanted ? daysBetween(from, wanted.date) === 1 : false;
  if (next && page && !evening) lines.push(make("li", {}, "Continue: ", make("a", { href: link(page.url) }, page.title), ` (${next.title})`));
  if (missed) lines.push(make("li", {}, make("a", { href: link("practice/") }, missed === 1 ? "One missed question is due" : `${missed} missed questions are due`)));
  if (turning) lines.push(make("li", {}, make("a", { href: link("practice/flashcards/") }, turning === 1 ? "One card is due" : `${turning} cards are due`)));
  const done = path.stations.filter((station) => station.pages.every((one) => read[one.url])).length;
  lines.push(make("li", {}, make("a", { href: link(`paths/${wanted?.exam ?? "associate"}/`) }, `${done} of ${path.stations.length} stations`), ` of ${path.name}; `, make("a", { href: link("practice/readiness/") }, "readiness")));
  const head = make("h2", {}, "Today");
  if (wanted && wanted.date >= from) {
    const left = daysBetween(from, wanted.date);
    const here = planned(path, store.current, from).days.find((day) => day.date === from);
    if (left === 0) lines.splice(0, lines.length, make("li", {}, "The exam is today. Good luck."), ...onTheDay(wanted.exam).map((one) => make("li", {}, one)));
    else lines.unshift(make("li", {}, `${left} ${left === 1 ? "day" : "days"} left until ${inWords(wanted.date)}. `,
      make("a", { href: link("practice/plan/") }, here ? `Planned for today: ${here.tasks.map(says).join("; ")}` : "No session is planned for today")));
  } else {
    if (wanted) lines.unshift(make("li", {}, `Your exam was on ${inWords(wanted.date)}. `, make("a", { href: link("exams/faq/#i-failed-what-now") }, "If you did not pass")));
    lines.push(make("li", {}, make("a", { href: link("practice/plan/") }, wanted ? "Make a plan for another date" : "Make a plan for an exam date")));
  }
  place.prepend(make("section", { class: "home__today", "aria-label": "Today" }, head, make("ul", {}, ...lines)));
}
