// Study mode: questions and cards one after another, each answered at once.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { asked } from "./bank";
import { turn } from "./turn";
import { quiet, takeKeys } from "./keys";
import { remember } from "./memory";
import type { Item } from "./pick";
import type { Sure } from "./progress";
import type { Question } from "./draw";
import { checkable, questionView, sureField } from "./question";
import type { Room } from "./room";

/** Ask the items in turn; after `minutes`, if given, the one at hand is the last. */
export function study(room: Room, title: string, items: Item[], minutes = 0): void {
  const { store } = room;
  const began = store.now();
  const results: { question: Question; right: boolean; sure: Sure | undefined }[] = [];
  let cards = 0;
  let here = -1;
  let act: (key: string, event: KeyboardEvent) => boolean = () => false;
  const heading = make("h2", { tabindex: -1 }, title);
  const count = make("p", { class: "practice__counts" });
  const stage = make("div");
  const end = button("Stop here", over, { class: "quiz__button" });
  const keys = make("p", { class: "practice__keys" }, "Keys: A to E choose, Enter checks, N next; for cards Space turns and 1 to 4 grade.");

  function next(): void {
    here += 1;
    const item = items[here];
    if (!item || (minutes > 0 && store.now() - began >= minutes * 60_000)) return over();
    const left = minutes > 0 ? `, about ${Math.max(1, Math.ceil(minutes - (store.now() - began) / 60_000))} min left` : "";
    count.textContent = minutes > 0 ? `Number ${here + 1}${left}` : `${here + 1} of ${items.length}`;
    if ("card" in item) {
      const shown = turn(item.card, store, () => { cards += 1; next(); });
      stage.replaceChildren(shown.element);
      act = shown.key;
      shown.element.querySelector<HTMLElement>(".practice__face")?.focus();
    } else ask(item.question);
    scrollTo({ top: 0 });
  }

  function ask(question: Question): void {
    const view = questionView(asked(question), store.now() + here);
    const frame = make("div", { class: "record record--question record--quiz", ...question.run }, view.element);
    let sure: Sure | undefined;
    let first = true;
    let done = false;
    const how = sureField(undefined, (value) => (sure = value));
    view.element.querySelector(".quiz__verdict")?.before(how);
    const flag = button("", () => {
      store.change((progress, at) => (progress.flags[question.id] = { at, on: !progress.flags[question.id]?.on }));
      drawFlag();
    }, { class: "quiz__button" });
    function drawFlag(): void {
      const on = store.current.flags[question.id]?.on === true;
      flag.textContent = on ? "Flagged" : "Flag";
      flag.setAttribute("aria-pressed", String(on));
    }
    drawFlag();
    const go = button("Next", next, { class: "quiz__button quiz__button--main", hidden: true });
    checkable(view, (right, last) => {
      if (first) {
        remember(store, question.id, right, sure);
        results.push({ question, right, sure });
      }
      first = false;
      how.remove();
      if (last) {
        done = true;
        go.hidden = false;
      }
    }, Boolean(asked(question).printed));
    stage.replaceChildren(frame, make("div", { class: "quiz__buttons" }, go, flag));
    act = (key) => {
      if (/^[1-5]$/.test(key)) return view.pick("ABCDE"[Number(key) - 1] as string);
      if (/^[a-e]$/.test(key)) return view.pick(key);
      if (key === "n" && done) next();
      else if (key === "f") flag.click();
      else return false;
      return true;
    };
    heading.focus();
  }

  function over(): void {
    quiet(false);
    const missed = results.filter((r) => !r.right);
    const told = [
      results.length ? `${results.length - missed.length} of ${results.length} questions right at the first try.` : "No question was answered.",
      cards ? `${cards} ${cards === 1 ? "card" : "cards"} turned.` : "",
      missed.length ? "What you missed comes back from tomorrow on." : "",
    ].filter(Boolean).join(" ");
    const luck = results.filter((r) => r.right && r.sure === "guess").length;
    room.show([
      make("h2", {}, "Done"),
      make("p", { class: "practice__score" }, told),
      ...(luck ? [make("p", {}, `${luck === 1 ? "One was a guess" : `${luck} were guesses`}: that comes back too.`)] : []),
      ...(missed.length ? [make("ul", {}, ...missed.map(({ question }) => make("li", {}, make("a", { href: link(question.home) }, question.page), `: ${plain(question.asks)}`)))] : []),
      make("div", { class: "quiz__buttons" },
        ...(missed.length ? [button(missed.length === 1 ? "Ask the missed one again" : `Ask the ${missed.length} missed ones again`, () => study(room, title, missed.map(({ question }) => ({ question }))), { class: "quiz__button" })] : []),
        button("Back to the start", room.home, { class: "quiz__button quiz__button--main" })),
    ]);
  }

  const unhear = takeKeys((key, event) => act(key, event), true);
  quiet(true);
  room.show([make("div", { class: "practice__bar" }, count, end), heading, stage, keys], unhear);
  next();
}

/** A question's stem as plain text, cut where it gets long. */
export function plain(html: string): string {
  const text = make("div");
  text.innerHTML = html;
  const whole = (text.textContent ?? "").replace(/\s+/g, " ").trim();
  return whole.length > 140 ? `${whole.slice(0, whole.lastIndexOf(" ", 140))} …` : whole;
}
