// What every page runs: quizzes in place, the practice pages when they are open, and which pages were read.

import { make } from "../shared/dom";
import { pathOf } from "../shared/site";
import { startQuizzes } from "./quiz";
import { storeOfPage, type Store } from "./store";

const ROOMS: Record<string, (place: HTMLElement, store: Store) => Promise<void>> = {
  today: async (place, store) => (await import("./today")).startToday(place, store),
  quiz: async (place, store) => (await import("./builder")).startBuilder(place, store),
  exam: async (place, store) => (await import("./exam")).startExam(place, store),
  cards: async (place, store) => (await import("./cards")).startCards(place, store),
  readiness: async (place, store) => (await import("./readiness")).startReadiness(place, store),
};

/** Seconds a page has to be in view, and its end reached, before it counts as read. */
const READ_AFTER = 15;

function start(): void {
  const article = document.querySelector<HTMLElement>("article");
  if (!article) return;
  const store = storeOfPage();
  const notices = make("div", { class: "practice__notices", role: "status" });
  article.prepend(notices);
  const tell = () => {
    // Said only when it changes: it is read aloud.
    if (notices.textContent === store.notices.map((n) => n.text).join("")) return;
    notices.replaceChildren(...store.notices.map((n) => make("p", { class: "practice__notice" }, n.text)));
  };

  const place = document.querySelector<HTMLElement>("[data-practice]");
  const room = ROOMS[place?.dataset["practice"] ?? ""];
  if (place && room) {
    tell();
    store.onChange(tell);
    room(place, store).catch((error: Error) => place.prepend(make("p", { class: "practice__notice", role: "alert" }, error.message)));
    return;
  }
  if (article.querySelector(".record--question")) {
    startQuizzes(article, store);
    store.onChange(tell);
  }
  countAsRead(article, store);
}

function countAsRead(article: HTMLElement, store: Store): void {
  const path = pathOf(location.href);
  const end = make("span", { class: "practice__end" });
  article.append(end);
  let seconds = 0;
  let reached = false;
  new IntersectionObserver((entries) => (reached ||= entries.some((e) => e.isIntersecting))).observe(end);
  const timer = setInterval(() => {
    if (document.visibilityState === "visible") seconds += 1;
    if (!reached || seconds < READ_AFTER) return;
    clearInterval(timer);
    store.change((progress, now) => (progress.read[path] = now));
  }, 1000);
}

start();
