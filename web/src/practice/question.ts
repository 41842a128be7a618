// One question as a form: options in random order, a check, then why each option is right or wrong.

import { button, fromHtml, make } from "../shared/dom";
import { random, shuffled } from "./draw";

export interface Asked {
  id: string;
  /** The stem, with its code if there is any. */
  stem: Node;
  options: { says: string; right: boolean; why: string }[];
  /** Where the question stands and what proves it; shown after the answer. */
  more?: Node | undefined;
}

export interface QuestionView {
  element: HTMLFormElement;
  /** Indices into `options` of what is ticked, in their original order. */
  chosen(): number[];
  tick(chosen: number[]): void;
  isRight(): boolean;
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
  const verdict = make("p", { class: "quiz__verdict", role: "status" });
  const element = make("form", { class: "quiz__question", "data-question": asked.id, novalidate: true }, fieldset, verdict);
  const listeners: (() => void)[] = [];
  let inputs: HTMLInputElement[] = [];
  let order = 0;

  element.addEventListener("submit", (event) => event.preventDefault());

  function isRight(): boolean {
    const chosen = view.chosen();
    return asked.options.every((option, n) => option.right === chosen.includes(n));
  }

  const view: QuestionView = {
    element,
    chosen: () => inputs.flatMap((input, n) => (input.checked ? [n] : [])),
    tick: (chosen) => inputs.forEach((input, n) => (input.checked = chosen.includes(n))),
    isRight,
    reveal() {
      for (const [n, input] of inputs.entries()) {
        const option = asked.options[n] as Asked["options"][number];
        const row = input.closest(".quiz__option") as HTMLElement;
        input.disabled = true;
        row.classList.add(option.right ? "quiz__option--right" : "quiz__option--wrong");
        row.append(
          make("div", { class: "quiz__why" }, make("strong", {}, option.right ? "Right. " : "Wrong. "), fromHtml("span", option.why)),
        );
      }
      element.dataset["state"] = isRight() ? "right" : "wrong";
      if (asked.more) element.append(asked.more);
      // The runner offers the question's code from now on.
      element.dispatchEvent(new CustomEvent("runproof:revealed", { bubbles: true }));
    },
    ask() {
      delete element.dataset["state"];
      verdict.textContent = "";
      if (asked.more) element.querySelector(".quiz__more")?.remove();
      inputs = [];
      const rows = asked.options.map((option, n) => {
        const id = `${name}-${n}`;
        const input = make("input", { type: several ? "checkbox" : "radio", name, id, value: n });
        input.addEventListener("change", () => listeners.forEach((listener) => listener()));
        inputs.push(input);
        return make("div", { class: "quiz__option" }, input, fromHtml("label", option.says, { for: id }));
      });
      list.replaceChildren(...shuffled(rows, random(seed + order++)));
    },
    onChange: (listener) => listeners.push(listener),
  };
  view.ask();
  return view;
}

/** Say how it went below a question, for eyes and screen readers. */
export function say(view: QuestionView, text: string): void {
  (view.element.querySelector(".quiz__verdict") as HTMLElement).textContent = text;
}

/** The buttons below a question of a quiz: check, and after a miss, try again or show the answer. */
export function checkable(view: QuestionView, done: (right: boolean, last: boolean) => void): void {
  const check = make("button", { type: "submit", class: "quiz__button quiz__button--main" }, "Check");
  const row = make("div", { class: "quiz__buttons" }, check);
  view.element.append(row);

  const again = button("Try again", () => {
    view.ask();
    row.replaceChildren(check);
    view.element.querySelector("input")?.focus();
  }, { class: "quiz__button" });
  const show = button("Show the answer", () => finish(), { class: "quiz__button" });

  function finish(): void {
    view.reveal();
    row.replaceChildren();
    done(view.isRight(), true);
  }

  view.onChange(() => say(view, ""));
  view.element.addEventListener("submit", () => {
    if (row.firstChild !== check) return;
    if (view.chosen().length === 0) {
      say(view, "Choose an answer first.");
      view.element.querySelector("input")?.focus();
    } else if (view.isRight()) {
      say(view, "Right.");
      finish();
    } else {
      say(view, "Not right.");
      for (const input of view.element.querySelectorAll("input")) input.disabled = true;
      row.replaceChildren(again, show);
      done(false, false);
      again.focus();
    }
  });
}
