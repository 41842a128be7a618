// A sitting in view: one question at a time, a clock, flags, and the hand-in.

import { button, make } from "../shared/dom";
import { asked } from "./bank";
import type { Question } from "./draw";
import { quiet, takeKeys } from "./keys";
import { answered } from "./memory";
import { outcome } from "./outcome";
import type { Attempt, Mark, Sitting } from "./progress";
import { questionView, sureField, type QuestionView } from "./question";
import { examName, focusHeading, type Room } from "./room";
import { Watch, clock, flagged, hint, judged, unanswered } from "./sitting";

const SAVE_SECONDS = 5;

/** The sitting in hand without the questions that the guide no longer has, and how many those are; null if there is none. */
export function inHand(room: Room): { sitting: Sitting; lost: number } | null {
  const open = room.store.current.sitting?.state;
  if (!open) return null;
  const questions = open.questions.filter((q) => room.bank.has(q.id));
  return { sitting: { ...open, questions, here: Math.max(0, Math.min(open.here, questions.length - 1)) }, lost: open.questions.length - questions.length };
}

/** Go on with the sitting in hand. */
export function resume(room: Room): void {
  const open = inHand(room);
  if (!open || open.sitting.questions.length === 0) return room.home();
  if (open.lost > 0) room.store.change((progress, now) => (progress.sitting = { at: now, state: open.sitting }));
  sit(room, open.sitting);
}

/** Begin a sitting. If there is one in hand, the reader is asked first. */
export function start(room: Room, sitting: Sitting): void {
  const open = inHand(room)?.sitting;
  const go = () => {
    room.store.change((progress, now) => (progress.sitting = { at: now, state: sitting }));
    sit(room, sitting);
  };
  if (!open || open.questions.length === 0) return go();
  room.show([
    make("h2", {}, "You have a sitting in hand"),
    make("p", {}, `${examName(room.exams, open.exam)}, ${Object.keys(open.answers).length} of ${open.questions.length} questions seen. It has to end before another begins.`),
    make("div", { class: "quiz__buttons" },
      button("Go on with it", () => resume(room), { class: "quiz__button quiz__button--main" }),
      button("Discard it and begin the new one", go, { class: "quiz__button" }),
      button("Back", room.home, { class: "quiz__button" })),
  ]);
}

/** Show the sitting that the store has in hand. */
export function sit(room: Room, begun: Sitting): void {
  const { store, bank } = room;
  const watch = new Watch(begun, store.now());
  let last = begun;
  let here = begun.here;
  let view: QuestionView;
  let entered = watch.used(store.now());
  let saved = entered;
  let paused = false;

  /** The sitting as the store has it, with what another tab added. */
  function sitting(): Sitting {
    const kept = store.current.sitting?.state;
    return (last = kept?.id === begun.id ? kept : last);
  }
  const used = () => watch.used(store.now());
  const current = () => (begun.questions[here] as Sitting["questions"][number]).id;
  const marked = (id = current()): Mark | undefined => sitting().answers[id];

  const timer = make("p", { class: "practice__clock", role: "timer" });
  const advice = make("p", { class: "practice__hint", role: "status" });
  const where = make("h2", { class: "practice__where", tabindex: -1 });
  const stage = make("div", { class: "practice__exam" });
  const grid = make("ol", { class: "practice__grid", "aria-label": "Questions" });
  const flag = button("Flag", turnFlag, { class: "quiz__button", "aria-pressed": "false" });
  const pause = button("Pause", () => setPaused(!paused), { class: "quiz__button", "aria-pressed": "false" });
  const leave = button(begun.strict ? "Leave (the clock runs on)" : "Leave for later", () => {
    save();
    room.home();
  }, { class: "quiz__button" });
  const previous = button("Previous", () => go(here - 1), { class: "quiz__button" });
  const next = button("Next", () => go(here + 1), { class: "quiz__button quiz__button--main" });
  const review = button("Review", look, { class: "quiz__button" });
  const keys = make("p", { class: "practice__keys" }, "Keys: A to E choose, N next, P previous, F flag, R review.");
  const asking = make("div", {}, where, stage, make("div", { class: "quiz__buttons" }, previous, next, flag, review), grid, keys);
  const body = make("div", {}, asking);

  /** Note something about the question in view, and the seconds spent on it. */
  function mark(edit: (mark: Mark) => void = () => {}): void {
    const now = used();
    const spent = Math.max(0, now - entered);
    entered = now;
    save((s, at) => {
      const before = s.answers[current()] ?? { at, chosen: [], seconds: 0 };
      const changed = { ...before, at, seconds: before.seconds + spent };
      edit(changed);
      s.answers[current()] = changed;
    });
  }

  function save(edit: (sitting: Sitting, now: number) => void = () => {}): void {
    saved = used();
    store.inSitting(begun.id, (s, at) => {
      s.used = Math.max(s.used, saved);
      s.here = here;
      edit(s, at);
    });
  }

  function turnFlag(): void {
    mark((m) => (m.flagged = !m.flagged));
    drawFlag();
  }

  function drawFlag(): void {
    const on = marked()?.flagged === true;
    flag.setAttribute("aria-pressed", String(on));
    flag.textContent = on ? "Flagged" : "Flag";
  }

  function setPaused(value: boolean): void {
    if (value) mark();
    paused = value;
    watch.pause(paused, store.now());
    entered = used();
    pause.textContent = paused ? "Go on" : "Pause";
    pause.setAttribute("aria-pressed", String(paused));
    body.hidden = paused;
    save();
  }

  function go(to: number): void {
    if (to >= begun.questions.length) return look();
    mark();
    here = Math.max(0, to);
    save();
    draw();
    body.replaceChildren(asking);
    where.focus();
    scrollTo({ top: 0 });
  }

  function look(): void {
    mark();
    const s = sitting();
    const open = unanswered(s);
    const row = make("div", { class: "quiz__buttons" });
    const ask = button("Hand in", () => {
      const yes = button("Yes, hand in", () => finish(), { class: "quiz__button quiz__button--main" });
      row.replaceChildren(
        make("p", { class: "practice__sure" }, open === 0 ? "Hand in for good?" : `Hand in for good? ${open === 1 ? "One question has" : `${open} questions have`} no answer and ${open === 1 ? "counts" : "count"} as wrong.`),
        yes, button("Not yet", look, { class: "quiz__button" }));
      yes.focus();
    }, { class: "quiz__button quiz__button--main" });
    row.append(ask, button("Back to the questions", () => go(here), { class: "quiz__button" }));
    body.replaceChildren(
      make("h2", {}, "Review"),
      make("p", {}, `${open === 0 ? "Every question is answered" : `${open} without an answer`}, ${flagged(s)} flagged.`),
      make("ol", { class: "practice__grid", "aria-label": "Questions" }, ...squares()),
      row,
    );
    focusHeading(body);
  }

  function draw(): void {
    const question = bank.get(current()) as Question;
    view = questionView(asked(question), begun.seed + begun.questions.findIndex((q) => q.id === question.id));
    view.tick(marked()?.chosen ?? []);
    view.onChange(() => mark((m) => (m.chosen = view.chosen())));
    where.textContent = `Question ${here + 1} of ${begun.questions.length}`;
    drawFlag();
    previous.disabled = here === 0;
    next.textContent = here === begun.questions.length - 1 ? "Review" : "Next";
    review.hidden = here === begun.questions.length - 1;
    stage.replaceChildren(view.element, sureField(marked()?.sure, (sure) => mark((m) => (m.sure = sure))));
    grid.replaceChildren(...squares());
  }

  function squares(): HTMLElement[] {
    return begun.questions.map((q, n) => {
      const has = (marked(q.id)?.chosen ?? []).length > 0;
      const on = marked(q.id)?.flagged === true;
      const state = [has ? "answered" : "open", on ? "flagged" : ""].filter(Boolean).join(", ");
      const square = button(String(n + 1), () => go(n), { "aria-label": `Question ${n + 1}, ${state}`, class: "practice__square" });
      square.classList.toggle("practice__square--answered", has);
      square.classList.toggle("practice__square--flagged", on);
      if (n === here) square.setAttribute("aria-current", "step");
      return make("li", {}, square);
    });
  }

  /** Another tab may have answered here, or ended the sitting. */
  function follow(): void {
    const kept = store.current.sitting?.state;
    if (kept?.id !== begun.id) return gone();
    const chosen = marked()?.chosen ?? [];
    if (String(chosen) !== String(view.chosen())) view.tick(chosen);
    const focus = grid.contains(document.activeElement);
    if (!focus) grid.replaceChildren(...squares());
  }

  function gone(): void {
    quiet(false);
    room.show([
      make("h2", {}, "This sitting is over"),
      make("p", {}, "It was handed in or ended in another tab. Its answers are kept."),
      make("div", { class: "quiz__buttons" }, button("Back to the start", room.home, { class: "quiz__button quiz__button--main" })),
    ], () => {});
  }

  function tick(): void {
    const now = used();
    if (begun.limit && now >= begun.limit) return finish("The time is up.");
    timer.textContent = begun.limit ? `${clock(Math.ceil(begun.limit - now))} left` : `${clock(now)} used`;
    if (paused) return;
    // Said only when it changes: it is read aloud.
    const text = hint({ ...sitting(), here }, now, now - entered + (marked()?.seconds ?? 0));
    if (advice.textContent !== text) advice.textContent = text;
    if (now - saved >= SAVE_SECONDS) mark();
  }

  function finish(why = ""): void {
    const seconds = Math.round(begun.limit ? Math.min(begun.limit, used()) : used());
    mark();
    const over = store.current.sitting?.state;
    if (over?.id !== begun.id) return;
    const questions = judged(over, bank);
    const now = store.now();
    const away = Math.max(0, Math.round((now - begun.began) / 1000) - seconds);
    const attempt: Attempt = {
      id: begun.id, exam: begun.exam, kind: begun.kind, at: now, seconds, questions, seed: begun.seed,
      ...(begun.strict ? { strict: true } : {}), ...(away > SAVE_SECONDS && !begun.strict ? { away } : {}),
    };
    forget();
    store.change((progress, at) => {
      for (const q of questions) {
        // What was left empty counts in this result; of what the reader knows it says nothing.
        if (q.chosen.length > 0) progress.questions[q.id] = answered(progress.questions[q.id], q.right, at, q.sure);
        if (q.flagged) progress.flags[q.id] = { at, on: true };
      }
      progress.attempts[attempt.id] = { ...attempt, at };
      progress.sitting = { at, state: null };
    });
    quiet(false);
    outcome(room, attempt, why);
  }

  const forget = store.onChange(follow);
  const ticking = setInterval(tick, 1000);
  const unhear = takeKeys((key) => {
    if (paused) return key === " " && false;
    if (!asking.isConnected) return false;
    if (/^[1-5]$/.test(key)) return view.pick("ABCDE"[Number(key) - 1] as string);
    if (/^[a-e]$/.test(key)) return view.pick(key);
    if (key === "n") go(here + 1);
    else if (key === "p") go(here - 1);
    else if (key === "f") turnFlag();
    else if (key === "r") look();
    else return false;
    return true;
  }, true);
  const seen = () => { if (document.visibilityState === "visible") tick(); };
  document.addEventListener("visibilitychange", seen);

  quiet(true);
  room.show([make("div", { class: "practice__bar" }, timer, ...(begun.strict ? [] : [pause]), leave), advice, body], () => {
    clearInterval(ticking);
    unhear();
    forget();
    document.removeEventListener("visibilitychange", seen);
  });
  draw();
  tick();
  if (where.isConnected) where.focus();
}
