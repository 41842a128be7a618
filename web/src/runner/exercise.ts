// Exercises of a page: a button that opens the editor with the start, and a mark on what was solved.

import { whole } from "../shared/style";
import { button, make } from "../shared/dom";
import { Store } from "../practice/store";
import { lines, supported, tellSize } from "./place";

type Failed = (where: HTMLElement, run: HTMLButtonElement) => (message: string) => void;

/** Offer each exercise that runs in a browser, and mark those that are solved, here and in the overview. */
export function startExercises(failedInto: Failed): void {
  const store = new Store();
  const mark = (): void => marks(document, store.current.exercises ?? {});
  for (const record of document.querySelectorAll<HTMLElement>(".record--exercise[data-browser]")) {
    const code = record.querySelector<HTMLElement>(".exercise__start");
    if (!code) continue;
    const bar = make("div", { class: "runner__bar runner__bar--question" });
    code.after(bar);
    const id = record.dataset["record"] ?? "";
    const solved = (): void => store.change((progress, now) => void (progress.exercises = { ...progress.exercises, [id]: now }));
    const run = button("Solve it here", () => void solve(), { class: "runner__open" });
    bar.append(run);
    void tellSize(bar, lines(record).releases);
    const solve = async (): Promise<void> => {
      run.disabled = true;
      const failed = failedInto(bar, run);
      if (!supported()) return failed("This browser is too old to run Python in a page.");
      try {
        const [{ openExercise }] = await Promise.all([import("./panel"), whole()]);
        await openExercise({ ...lines(record), code, after: bar }, record.dataset["start"] ?? "", solved);
        bar.replaceChildren();
      } catch (error) {
        failed((error as Error).message);
      }
    };
  }
  store.onChange(mark);
  mark();
}

/** Put "solved" beside the exercises that are in `solved`. */
export function marks(within: ParentNode, solved: Record<string, number>): void {
  for (const element of within.querySelectorAll<HTMLElement>(".record--exercise, a[data-exercise]")) {
    const id = element.dataset["exercise"] ?? element.dataset["record"] ?? "";
    if (!(id in solved) || element.querySelector(".exercise__done")) continue;
    const done = make("span", { class: "exercise__done" }, " solved");
    if (element.matches("a")) element.append(done);
    else element.querySelector(".exercise__asks")?.append(done);
  }
}
