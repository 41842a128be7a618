// The mock exam page: choose a sitting, go on with one, look at old ones.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { random } from "./chance";
import type { Exam } from "./draw";
import { outcome, percent, placedAnswers } from "./outcome";
import { paper } from "./paper";
import { drill } from "./pick";
import type { Attempt } from "./progress";
import { examName, room as makeRoom, table, type Room } from "./room";
import { inHand, resume, start } from "./sit";
import { begin, clock, result } from "./sitting";
import { study } from "./study";
import type { Store } from "./store";

const DRILL_QUESTIONS = 10;

/** Run the mock exam inside `place`. */
export async function startExam(place: HTMLElement, store: Store): Promise<void> {
  (await makeRoom(place, store, home)).home();
}

function home(room: Room): void {
  const strict = make("input", { type: "checkbox", id: "strict" });
  const attempts = Object.values(room.store.current.attempts).sort((a, b) => b.at - a.at);
  room.show([
    make("h2", {}, "Choose a sitting"),
    ...aboutSitting(room),
    make("p", { class: "practice__strict" }, strict, make("label", { for: "strict" }, "Strict: no pause, no hints, and the clock runs on when you leave")),
    ...Object.entries(room.exams).map(([name, exam]) => choice(room, name, exam, strict)),
    ...(attempts.length > 0 ? [history(room, attempts)] : []),
  ]);
}

/** What is said of the sitting in hand, if there is one. */
export function aboutSitting(room: Room): HTMLElement[] {
  const open = inHand(room);
  if (!open) return [];
  const { sitting, lost } = open;
  const discard = button("Discard it", () => {
    room.store.change((progress, now) => (progress.sitting = { at: now, state: null }));
    room.home();
  }, { class: "quiz__button" });
  const total = sitting.questions.length;
  if (total === 0) {
    return [make("div", { class: "practice__card" }, make("p", {}, "You have a sitting in hand, but the guide no longer has its questions."), make("div", { class: "quiz__buttons" }, discard))];
  }
  const gone = lost > 0 ? ` ${lost === 1 ? "One of its questions is" : `${lost} of its questions are`} no longer in the guide; it goes on without.` : "";
  const spent = sitting.strict ? "its clock is running" : `${clock(sitting.used)} used`;
  return [make("div", { class: "practice__card" },
    make("p", {}, `You have a sitting in hand: ${examName(room.exams, sitting.exam)}, question ${sitting.here + 1} of ${total}, ${spent}.${gone}`),
    make("div", { class: "quiz__buttons" }, button("Go on", () => resume(room), { class: "quiz__button quiz__button--main" }), discard))];
}

/** How often each question was asked: answered somewhere, or drawn and left empty. */
function seenIn(store: Store): (id: string) => number {
  const empty = new Map<string, number>();
  for (const a of Object.values(store.current.attempts)) {
    for (const q of a.questions) if (q.chosen.length === 0) empty.set(q.id, (empty.get(q.id) ?? 0) + 1);
  }
  return (id) => (store.current.questions[id]?.times ?? 0) + (empty.get(id) ?? 0);
}

function choice(room: Room, name: string, exam: Exam, strict: HTMLInputElement): HTMLElement {
  const { store, list } = room;
  const seen = seenIn(store);
  const drawn = (kind: "full" | "mini", seed: number, isStrict = false) => begin(name, exam, kind, list, seen, seed, store.now(), isStrict);
  const go = (kind: "full" | "mini") => () => start(room, drawn(kind, store.now(), strict.checked));
  const [trial, short] = [drawn("full", 1), drawn("mini", 1)];
  const card = make("section", { class: "practice__card", "data-exam": name }, make("h3", {}, exam.name));
  if (trial.questions.length === 0) {
    card.append(make("p", {}, "No chapter teaches this exam's objectives yet, so there is nothing to ask."));
    return card;
  }
  const again = trial.questions.filter((q) => seen(q.id) > 0).length;
  const soFar = trial.questions.length < exam.questions ? ` The bank has ${trial.questions.length} so far.` : "";
  const repeats = again > 0 ? ` You have seen ${again} of the next ${trial.questions.length} questions before: their sections have no others left.` : "";
  const weak = drill(exam, list, store.current, DRILL_QUESTIONS, random(store.now()));
  card.append(
    make("p", {}, `The real exam asks ${exam.questions} questions in ${exam.minutes} minutes.${soFar}${repeats} No pass mark is published, so none is shown.`),
    make("div", { class: "quiz__buttons" },
      button(`Full exam: ${trial.questions.length} questions, ${Math.round(trial.limit / 60)} minutes`, go("full"), { class: "quiz__button quiz__button--main" }),
      button(`Short exam: ${short.questions.length} questions, ${Math.round(short.limit / 60)} minutes`, go("mini"), { class: "quiz__button" }),
      button(`My weak objectives: ${weak.length || "no"} questions`, () => study(room, "My weak objectives", weak.map((question) => ({ question }))), { class: "quiz__button", disabled: weak.length === 0 }),
      button("A printed exam with its key", () => paper(room, exam, drawn("full", store.now())), { class: "quiz__button" })),
  );
  if (weak.length === 0) card.append(make("p", { class: "practice__none" }, "No objective of this exam is weak so far: of each that you answered, more than 70% was right the last time, or you have not answered any."));
  if (trial.missing.length > 0) card.append(missing(trial.missing, exam));
  return card;
}

function missing(ids: string[], exam: Exam): HTMLElement {
  const all = exam.sections.flatMap((s) => s.objectives);
  const items = ids.map((id) => make("li", {}, make("a", { href: link(all.find((o) => o.id === id)?.page ?? "") }, id), ` ${all.find((o) => o.id === id)?.says ?? ""}`));
  return make("details", { class: "practice__missing" },
    make("summary", {}, `${ids.length} of ${all.length} objectives have no questions yet; their sections keep their weights`), make("ul", {}, ...items));
}

const KINDS: Record<Attempt["kind"], string> = { full: "full", mini: "short", drill: "weak objectives", custom: "custom" };

/** Attempts, one table an exam, each beside the one before it. */
function history(room: Room, attempts: Attempt[]): HTMLElement {
  const tables = [...new Set(attempts.map((a) => a.exam))].map((name) => {
    const own = attempts.filter((a) => a.exam === name);
    const sections = room.exams[name]?.sections.map((s) => s.name) ?? [];
    const rows = own.map((a, n) => {
      const found = result(placedAnswers(room, a), sections);
      const right = a.questions.filter((q) => q.right).length;
      const share = { right, total: a.questions.length };
      const before = own.slice(n + 1).find((b) => b.kind === a.kind);
      const change = before ? Math.round((100 * right) / Math.max(1, share.total) - (100 * before.questions.filter((q) => q.right).length) / Math.max(1, before.questions.length)) : null;
      const when = new Date(a.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
      return make("tr", {},
        make("th", { scope: "row" }, `${when}, ${KINDS[a.kind]}${a.strict ? ", strict" : ""} `, button("Look at it", () => outcome(room, a), { class: "quiz__button quiz__button--small" })),
        make("td", {}, `${right} of ${a.questions.length} right, ${percent(share)}${change === null ? "" : ` (${change >= 0 ? "+" : "−"}${Math.abs(change)})`}`), make("td", {}, clock(a.seconds)),
        ...sections.map((s) => make("td", {}, ((score) => (score ? percent(score) : "–"))(found.sections.find((f) => f.name === s)?.score))));
    });
    const title = examName(room.exams, name);
    return make("section", {}, make("h3", {}, title), table(`Attempts: ${title}`, ["when", "result", "time", ...sections], rows));
  });
  return make("section", { class: "practice__attempts" }, make("h2", {}, "Your attempts"),
    make("p", {}, "In brackets: the change in points since the attempt of the same kind before it."), ...tables);
}
