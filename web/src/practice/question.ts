// One question as a form: options in random order, a check, then why each option is right or wrong.

import { button, fromHtml, make } from "../shared/dom";
import { random, shuffled } from "./chance";
import { SURES, type Sure } from "./progress";
import { isTyped, type Printed } from "./typed";

export interface Asked {
  id: string;
  /** The stem, with its code if there is any. */
  stem: Node;
  options: { says: string; right: boolean; why: string }[];
  /** Where the question stands and what proves it; shown after the answer. */
  more?: Node | undefined;
  /** What has to be typed, if the question can be answered so. */
  printed?: Printed | null;
}

export const LETTERS = "ABCDE";

export interface QuestionView {
  element: HTMLFormElement;
  /** Indices into `options` of what is ticked, in their original order. */
  chosen(): number[];
  tick(chosen: number[]): void;
  /** Tick or untick the option with this letter; false if there is none or no answer is taken any more. */
  pick(letter: string): boolean;
  /** Take a typed text instead of a choice, or again a choice. */
  byTyping(on: boolean): void;
  isAnswered(): boolean;
  isRight(): boolean;
  /** Take no answer for now, and do not tell which is right. */
  close(): void;
  /** Show each option's why, mark the right ones, and take no more answers. */
  reveal(): void;
  /** Ask again, in a new order. */
  ask(): void;
  onChange(listener: () => void): void;
}

let made = 0;

/** Make a question's form. `seed` decides the order of its options; asking again takes another. */
export function questionView(asked: Asked, seed: number): QuestionView {
  const several = asked.options.filter((o) => o.right).length > 1;
  const name = `question-${++made}`;
  const list = make("div", { class: "quiz__options" });
  const fieldset = make("fieldset", { class: "quiz__fieldset" }, make("legend", { class: "quiz__stem" }, asked.stem), list);
  const verdict = make("p", { class: "quiz__verdict", role: "status", tabindex: -1 });
  const element = make("form", { class: "quiz__question", "data-question": asked.id, novalidate: true }, fieldset, verdict);
  const field = make("input", { type: "text", id: `${name}-typed`, class: "quiz__field", autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
  const typed = make("p", { class: "quiz__typed", hidden: true }, make("label", { for: field.id }, "It prints "), field);
  const listeners: (() => void)[] = [];
  let inputs: HTMLInputElement[] = [];
  let shown: number[] = [];
  let order = 0;

  if (asked.printed) fieldset.append(typed);
  field.addEventListener("input", () => listeners.forEach((listener) => listener()));
  element.addEventListener("submit", (event) => event.preventDefault());

  const view: QuestionView = {
    element,
    chosen: () => inputs.flatMap((input, n) => (input.checked ? [n] : [])),
    tick: (chosen) => inputs.forEach((input, n) => (input.checked = chosen.includes(n))),
    pick(letter) {
      const input = inputs[shown[LETTERS.indexOf(letter.toUpperCase())] ?? -1];
      if (!input || input.disabled || !typed.hidden) return false;
      if (several || !input.checked) input.click();
      input.focus();
      return true;
    },
    byTyping(on) {
      typed.hidden = !on;
      list.hidden = on;
      if (on) field.focus();
    },
    isAnswered: () => (typed.hidden ? view.chosen().length > 0 : field.value.trim() !== ""),
    isRight() {
      if (!typed.hidden && asked.printed) return isTyped(field.value, asked.printed);
      const chosen = view.chosen();
      return asked.options.every((option, n) => option.right === chosen.includes(n));
    },
    close() {
      for (const input of [...inputs, field]) input.disabled = true;
      element.classList.add("quiz__question--missed");
    },
    reveal() {
      const right = view.isRight();
      if (!typed.hidden && asked.printed) typed.after(expected(field.value.trim(), asked.printed.right, right));
      element.classList.remove("quiz__question--missed");
      list.hidden = false;
      field.disabled = true;
      for (const [n, input] of inputs.entries()) {
        const option = asked.options[n] as Asked["options"][number];
        const row = input.closest(".quiz__option") as HTMLElement;
        input.disabled = true;
        row.classList.add(option.right ? "quiz__option--right" : "quiz__option--wrong");
        row.append(
          make("div", { class: "quiz__why" }, make("strong", {}, option.right ? "Right. " : "Wrong. "), fromHtml("span", option.why)),
        );
      }
      element.dataset["state"] = right ? "right" : "wrong";
      if (asked.more) element.append(asked.more);
      // The runner offers the question's code from now on.
      element.dispatchEvent(new CustomEvent("runproof:revealed", { bubbles: true }));
    },
    ask() {
      delete element.dataset["state"];
      element.classList.remove("quiz__question--missed");
      verdict.textContent = "";
      field.disabled = false;
      field.value = "";
      fieldset.querySelector(".quiz__expected")?.remove();
      if (asked.more) element.querySelector(".quiz__more")?.remove();
      inputs = [];
      const rows = asked.options.map((option, n) => {
        const id = `${name}-${n}`;
        const input = make("input", { type: several ? "checkbox" : "radio", name, id, value: n });
        input.addEventListener("change", () => listeners.forEach((listener) => listener()));
        inputs.push(input);
        const letter = make("span", { class: "quiz__letter" });
        return { n, letter, row: make("div", { class: "quiz__option" }, input, make("label", { for: id }, letter, fromHtml("span", option.says))) };
      });
      const places = shuffled(rows, random(seed + order++));
      places.forEach(({ letter }, place) => (letter.textContent = LETTERS[place] ?? ""));
      shown = places.map(({ n }) => n);
      list.replaceChildren(...places.map(({ row }) => row));
    },
    onChange: (listener) => listeners.push(listener),
  };
  view.ask();
  return view;
}

/** What was typed beside what is printed; only the latter where they are the same. */
function expected(text: string, printed: string, right: boolean): HTMLElement {
  const told = make("p", { class: "quiz__expected" });
  if (text && !right) told.append("You typed ", make("code", {}, text), ". ");
  told.append("It prints ", make("code", {}, printed), right && text !== printed ? ", which yours counts as." : ".");
  return told;
}

/** The order in which `questionView` shows options with this seed for the first time: indices into `options`. */
export function shownOrder(options: number, seed: number): number[] {
  return shuffled(Array.from({ length: options }, (_, n) => n), random(seed));
}

/** "How sure are you?": three choices, none of them required. */
export function sureField(chosen: Sure | undefined, change: (sure: Sure) => void): HTMLElement {
  const name = `sure-${++made}`;
  const choices = (Object.entries(SURES) as [Sure, string][]).map(([sure, title]) => {
    const input = make("input", { type: "radio", name, id: `${name}-${sure}`, checked: sure === chosen });
    input.addEventListener("change", () => change(sure));
    return make("span", { class: "quiz__sure-choice" }, input, make("label", { for: input.id }, title));
  });
  return make("fieldset", { class: "quiz__sure" }, make("legend", {}, "How sure are you?"), ...choices);
}

/** Say how it went below a question, for eyes and screen readers. */
export function say(view: QuestionView, text: string): void {
  (view.element.querySelector(".quiz__verdict") as HTMLElement).textContent = text;
}

/** The buttons below a question of a quiz: check, and after a miss, try again or show the answer. */
export function checkable(view: QuestionView, done: (right: boolean, last: boolean) => void, canType = false): void {
  const check = make("button", { type: "submit", class: "quiz__button quiz__button--main" }, "Check");
  let typing = false;
  const type = button("Type the answer", () => {
    typing = !typing;
    type.textContent = typing ? "Choose the answer" : "Type the answer";
    view.byTyping(typing);
    say(view, "");
  }, { class: "quiz__button" });
  const first = canType ? [check, type] : [check];
  const row = make("div", { class: "quiz__buttons" }, ...first);
  view.element.append(row);

  const again = button("Try again", () => {
    view.ask();
    row.replaceChildren(...first);
    view.element.querySelector<HTMLElement>(typing ? ".quiz__field" : "input")?.focus();
  }, { class: "quiz__button" });
  const show = button("Show the answer", () => finish(), { class: "quiz__button" });

  function finish(): void {
    const within = view.element.contains(document.activeElement);
    view.reveal();
    row.remove();
    // The button that was pressed is gone: the reader goes on where the verdict stands.
    if (within) view.element.querySelector<HTMLElement>(".quiz__verdict")?.focus({ preventScroll: true });
    done(view.isRight(), true);
  }

  view.onChange(() => say(view, ""));
  view.element.addEventListener("submit", () => {
    if (row.firstChild !== check || !row.isConnected) return;
    if (!view.isAnswered()) {
      say(view, typing ? "Type what it prints first." : "Choose an answer first.");
      view.element.querySelector<HTMLElement>(typing ? ".quiz__field" : "input")?.focus();
    } else if (view.isRight()) {
      say(view, "Right.");
      finish();
    } else {
      say(view, "Not right.");
      view.close();
      row.replaceChildren(again, show);
      done(false, false);
      again.focus();
    }
  });
}
