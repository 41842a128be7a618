// The first page of practice: what is due today, and ten mixed minutes.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { cards as loadCards } from "./bank";
import { counts } from "./deck";
import { random } from "./chance";
import { aboutSitting } from "./exam";
import { comesAt, dueQuestions } from "./due";
import { mixed } from "./pick";
import { room as makeRoom, type Room } from "./room";
import type { Store } from "./store";
import { plain, study } from "./study";

const MINUTES = 10;

/** Show what is due, inside `place`. */
export async function startToday(place: HTMLElement, store: Store): Promise<void> {
  const cards = await loadCards();
  (await makeRoom(place, store, home)).home();

  function home(room: Room): void {
    const now = store.now();
    const due = dueQuestions(store.current, now).flatMap((id) => room.bank.get(id) ?? []);
    const turned = counts(cards, store.current, now);
    const waiting = Object.values(store.current.questions).flatMap((known) => comesAt(known) ?? []).filter((at) => at > now);
    const later = due.length === 0 && waiting.length > 0 ? ` The next missed one comes back on ${new Date(Math.min(...waiting)).toLocaleDateString("en-GB", { day: "numeric", month: "long" })}.` : "";
    const go = button(`Practise now: ${MINUTES} mixed minutes`, () => study(room, "Ten mixed minutes", mixed(room.list, cards, room.exams, store.current, store.now(), random(store.now())), MINUTES), { class: "quiz__button quiz__button--main" });
    const questions = make("p", {}, due.length ? `${due.length === 1 ? "One question that you missed is" : `${due.length} questions that you missed are`} due. Each comes back until it was right on two different days.` : `No missed question is due today.${later}`);
    const list = make("details", {}, make("summary", {}, "Which ones"), make("ul", {}, ...due.slice(0, 50).map((q) => make("li", {}, make("a", { href: link(q.home) }, q.page), `: ${plain(q.asks)}`))));
    room.show([
      make("h2", {}, "Today"),
      ...aboutSitting(room),
      make("div", { class: "quiz__buttons" }, go,
        ...(due.length ? [button(due.length === 1 ? "Answer the due question" : `Answer the ${due.length} due questions`, () => study(room, "Due today", due.map((question) => ({ question }))), { class: "quiz__button" })] : [])),
      make("p", {}, "The ten minutes ask what is due first, then your weak objectives, then what you have not seen, with a card after every second question."),
      questions,
      ...(due.length ? [list] : []),
      make("p", {}, make("a", { href: link("practice/flashcards/") }, turned.due ? `${turned.due} ${turned.due === 1 ? "card is" : "cards are"} due` : "No card is due"), `; ${turned.fresh} new ones are left for today.`),
    ]);
  }
}
