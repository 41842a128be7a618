// The flashcards page: choose a deck, turn cards, grade them by button or key.

import { button, fromHtml, make } from "../shared/dom";
import { rebase } from "../shared/site";
import { cards as loadCards, exams as loadExams, source, type Card } from "./bank";
import { Rating, blank, counts, graded, intervals, nextCard, nextDue, type Grade } from "./deck";
import type { Scheduled } from "./progress";
import type { Store } from "./store";

const GRADES: [Grade, string][] = [[Rating.Again, "Again"], [Rating.Hard, "Hard"], [Rating.Good, "Good"], [Rating.Easy, "Easy"]];

/** Run the flashcards inside `place`. */
export async function startCards(place: HTMLElement, store: Store): Promise<void> {
  const [all, { exams, topics }] = await Promise.all([loadCards(), loadExams()]);
  const decks: { name: string; title: string; cards: Card[] }[] = [{ name: "all", title: "Everything", cards: all }];
  for (const [topic, title] of Object.entries(topics)) decks.push({ name: topic, title, cards: all.filter((c) => c.topic === topic) });
  for (const [name, exam] of Object.entries(exams)) {
    const objectives = new Set(exam.sections.flatMap((s) => s.objectives.map((o) => o.id)));
    decks.push({ name, title: `Exam: ${exam.name.replace("Databricks Certified ", "")}`, cards: all.filter((c) => c.objectives.some((o) => objectives.has(o))) });
  }
  let keys: (event: KeyboardEvent) => void = () => {};
  document.addEventListener("keydown", (event) => keys(event));

  let opened = false;

  function choose(): void {
    keys = () => {};
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
    const left = make("p", { class: "practice__counts", role: "status" });
    const stage = make("div");
    const undo = button("Undo (u)", () => takeBack(), { class: "quiz__button" });
    const back = button("All decks", choose, { class: "quiz__button" });
    place.replaceChildren(heading, left, stage, make("div", { class: "quiz__buttons" }, undo, back));
    heading.focus();

    function takeBack(): void {
      const last = undone.pop();
      if (!last) return;
      store.change((progress, now) => (progress.cards[last.id] = last.before ? { ...last.before, at: now } : blank(now)));
      next();
    }

    function next(): void {
      const now = Date.now();
      const count = counts(deck.cards, store.current, now);
      left.textContent = `${count.due} due, ${count.fresh} new today`;
      undo.disabled = undone.length === 0;
      const card = nextCard(deck.cards, store.current, now);
      if (card) ask(card);
      else done();
    }

    function done(): void {
      keys = (event) => { if (event.key === "u" && !typing(event)) takeBack(); };
      const due = nextDue(deck.cards, store.current);
      const when = due ? ` The next card is due ${new Date(due).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}.` : "";
      stage.replaceChildren(make("p", { class: "practice__done" }, `Done for now.${when}`));
    }

    function ask(card: Card): void {
      const face = make("div", { class: "practice__card practice__face", "data-card": card.id, tabindex: -1 }, fromHtml("div", card.front, { class: "practice__front" }));
      const turn = button("Show the answer (space)", show, { class: "quiz__button quiz__button--main" });
      const row = make("div", { class: "quiz__buttons" }, turn);
      rebase(face);
      stage.replaceChildren(face, row);
      face.focus({ preventScroll: true });
      keys = (event) => {
        if (typing(event)) return;
        if (event.key === "u") takeBack();
        else if (event.key === " " && !(event.target instanceof HTMLButtonElement)) { event.preventDefault(); show(); }
      };

      function show(): void {
        const told = intervals(store.current.cards[card.id], Date.now());
        const answer = fromHtml("div", card.back, { class: "practice__back" });
        rebase(answer);
        face.append(answer, source(card.home, "Where it is taught", card.proofs));
        const grades = GRADES.map(([grade, title], n) => button(`${title} (${n + 1}), ${told[grade]}`, () => give(grade), { class: "quiz__button" }));
        row.replaceChildren(...grades);
        grades[2]?.focus({ preventScroll: true });
        keys = (event) => {
          if (typing(event)) return;
          const chosen = GRADES[Number(event.key) - 1];
          if (event.key === "u") takeBack();
          else if (chosen) give(chosen[0]);
        };
      }

      function give(grade: Grade): void {
        const before = store.current.cards[card.id];
        undone.push({ id: card.id, before });
        store.change((progress, now) => (progress.cards[card.id] = graded(before, grade, now)));
        next();
      }
    }

    next();
  }

  choose();
}

function typing(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof HTMLInputElement && event.target.type !== "radio");
}

