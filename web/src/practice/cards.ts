// The flashcards page: choose a deck, turn cards, grade them by button or key.

import { button, make } from "../shared/dom";
import { cards as loadCards, exams as loadExams, type Card } from "./bank";
import { blank, counts, nextCard, nextDue } from "./deck";
import { takeKeys } from "./keys";
import type { Scheduled } from "./progress";
import type { Store } from "./store";
import { turn } from "./turn";

/** Wait for a card that falls due within this time. */
const SOON = 60 * 60 * 1000;

/** Run the flashcards inside `place`. */
export async function startCards(place: HTMLElement, store: Store): Promise<void> {
  const [all, { exams, topics }] = await Promise.all([loadCards(), loadExams()]);
  const decks: { name: string; title: string; cards: Card[] }[] = [{ name: "all", title: "Everything", cards: all }];
  for (const [topic, title] of Object.entries(topics)) decks.push({ name: topic, title, cards: all.filter((c) => c.topic === topic) });
  for (const [name, exam] of Object.entries(exams)) {
    const objectives = new Set(exam.sections.flatMap((s) => s.objectives.map((o) => o.id)));
    decks.push({ name, title: `Exam: ${exam.name.replace("Databricks Certified ", "")}`, cards: all.filter((c) => c.objectives.some((o) => objectives.has(o))) });
  }
  let keys: (key: string, event: KeyboardEvent) => boolean = () => false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  takeKeys((key, event) => keys(key, event));

  let opened = false;

  function choose(): void {
    keys = () => false;
    clearTimeout(waiting);
    const now = Date.now();
    const rows = decks.filter((d) => d.cards.length > 0).map((deck) => {
      const count = counts(deck.cards, store.current, now);
      return make("tr", {},
        make("th", { scope: "row" }, button(deck.title, () => study(deck), { class: "quiz__button", "data-deck": deck.name })),
        make("td", {}, String(count.due)), make("td", {}, String(count.fresh)), make("td", {}, String(count.total)));
    });
    const limit = make("input", { type: "number", min: 0, max: 200, id: "new-cards", value: store.current.settings.newCardsPerDay });
    limit.addEventListener("change", () => {
      const value = Math.min(200, Math.max(0, Math.round(Number(limit.value) || 0)));
      store.change((progress, at) => (progress.settings = { ...progress.settings, at, newCardsPerDay: value }));
      choose();
    });
    const head = make("tr", {}, ...["deck", "due", "new today", "cards"].map((title) => make("th", { scope: "col" }, title)));
    const heading = make("h2", { tabindex: -1 }, "Choose a deck");
    place.replaceChildren(
      heading,
      make("div", { class: "practice__table", tabindex: 0, role: "region", "aria-label": "Decks" }, make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows))),
      make("p", {}, make("label", { for: "new-cards" }, "New cards a day "), limit),
    );
    if (opened) heading.focus();
    opened = true;
  }

  function study(deck: (typeof decks)[number]): void {
    const undone: { id: string; before: Scheduled | undefined }[] = [];
    const heading = make("h2", { tabindex: -1 }, deck.title);
    const left = make("p", { class: "practice__counts" });
    const stage = make("div");
    const undo = button("Undo (u)", () => takeBack(), { class: "quiz__button" });
    const back = button("All decks", choose, { class: "quiz__button" });
    place.replaceChildren(heading, left, stage, make("div", { class: "quiz__buttons" }, undo, back));
    heading.focus();

    function takeBack(): boolean {
      const last = undone.pop();
      if (!last) return false;
      store.change((progress, now) => (progress.cards[last.id] = last.before ? { ...last.before, at: now } : blank(now)));
      next();
      return true;
    }

    function next(): void {
      clearTimeout(waiting);
      const now = Date.now();
      const count = counts(deck.cards, store.current, now);
      left.textContent = `${count.due} due, ${count.fresh} new today`;
      undo.disabled = undone.length === 0;
      const card = nextCard(deck.cards, store.current, now);
      if (card) ask(card);
      else done();
    }

    function done(): void {
      keys = (key) => key === "u" && takeBack();
      const due = nextDue(deck.cards, store.current);
      const when = due ? ` The next card is due ${new Date(due).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}.` : "";
      const text = make("p", { class: "practice__done", role: "status", tabindex: -1 }, `Done for now.${when}`);
      stage.replaceChildren(text);
      text.focus({ preventScroll: true });
      // Whoever waits here sees the next card when it falls due.
      if (due && due - Date.now() < SOON) waiting = setTimeout(next, Math.max(1000, due - Date.now() + 500));
    }

    function ask(card: Card): void {
      const shown = turn(card, store, (before) => {
        undone.push({ id: card.id, before });
        next();
      });
      stage.replaceChildren(shown.element);
      shown.element.querySelector<HTMLElement>(".practice__face")?.focus({ preventScroll: true });
      keys = (key, event) => (key === "u" ? takeBack() : shown.key(key, event));
    }

    next();
  }

  choose();
}
