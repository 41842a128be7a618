// One flashcard: its front, then its back with four grades.

import { button, fromHtml, make } from "../shared/dom";
import { rebase } from "../shared/site";
import { source, type Card } from "./bank";
import { Rating, graded, intervals, type Grade } from "./deck";
import type { Scheduled } from "./progress";
import type { Store } from "./store";

const GRADES: [Grade, string][] = [[Rating.Again, "Again"], [Rating.Hard, "Hard"], [Rating.Good, "Good"], [Rating.Easy, "Easy"]];

export interface Turned {
  element: HTMLElement;
  /** Space turns, 1 to 4 grade; answers whether the key was used. */
  key(key: string, event: KeyboardEvent): boolean;
}

/** Show a card; `done` is called after it was graded, with its schedule before. */
export function turn(card: Card, store: Store, done: (before: Scheduled | undefined) => void): Turned {
  const face = make("div", { class: "practice__card practice__face", "data-card": card.id, tabindex: -1 }, fromHtml("div", card.front, { class: "practice__front" }));
  const row = make("div", { class: "quiz__buttons" }, button("Show the answer (space)", show, { class: "quiz__button quiz__button--main" }));
  let open = false;
  let over = false;
  rebase(face);

  function show(): void {
    open = true;
    const told = intervals(store.current.cards[card.id], store.now());
    const answer = fromHtml("div", card.back, { class: "practice__back" });
    rebase(answer);
    face.append(answer, source(card.home, "Where it is taught", card.proofs));
    const grades = GRADES.map(([grade, title], n) => button(`${title} (${n + 1}), ${told[grade]}`, () => give(grade), { class: "quiz__button" }));
    row.replaceChildren(...grades);
    grades[2]?.focus({ preventScroll: true });
  }

  function give(grade: Grade): void {
    if (over) return;
    over = true;
    const before = store.current.cards[card.id];
    store.change((progress, now) => (progress.cards[card.id] = graded(before, grade, now)));
    done(before);
  }

  return {
    element: make("div", {}, face, row),
    key(key, event) {
      const grade = GRADES[Number(key) - 1]?.[0];
      if (open && grade !== undefined) give(grade);
      else if (!open && key === " " && !(event.target instanceof HTMLButtonElement)) show();
      else return false;
      return true;
    },
  };
}
