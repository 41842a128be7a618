// What the rooms that ask questions share: the bank, and where they draw.

import { make } from "../shared/dom";
import { exams as loadExams, questions as loadQuestions, type Exams } from "./bank";
import type { Question } from "./draw";
import { quiet } from "./keys";
import type { Store } from "./store";

export interface Room extends Exams {
  place: HTMLElement;
  store: Store;
  list: Question[];
  bank: Map<string, Question>;
  /** Replace what the room shows; `stop` is called when that is replaced in turn. The first heading takes the focus, but not when the page opens. */
  show(children: (Node | string)[], stop?: () => void): void;
  /** Where the room begins. */
  home(): void;
}

/** Make a room in `place`; `home` draws its beginning. */
export async function room(place: HTMLElement, store: Store, home: (room: Room) => void): Promise<Room> {
  const [{ exams, topics }, list] = await Promise.all([loadExams(), loadQuestions()]);
  let leave = () => {};
  let opening = true;
  const made: Room = {
    place, store, exams, topics, list, bank: new Map(list.map((q) => [q.id, q])),
    show(children, stop = () => {}) {
      leave();
      leave = stop;
      place.replaceChildren(...children);
      if (!opening) focusHeading(place);
      opening = false;
    },
    home: () => {
      quiet(false);
      home(made);
    },
  };
  return made;
}

export function focusHeading(place: ParentNode): void {
  const heading = place.querySelector<HTMLElement>("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

/** The name of an exam, or of a quiz over several. */
export function examName(exams: Exams["exams"], name: string): string {
  return exams[name]?.name ?? (name ? name : "Custom quiz");
}

/** A table in a box that scrolls sideways; on a phone each row stands as a block, with the column's name before each cell. */
export function table(label: string, heads: string[], rows: HTMLTableRowElement[], stacks = true): HTMLElement {
  for (const row of rows) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.tagName === "TD" && cell.colSpan === 1) cell.dataset["label"] = heads[column] ?? "";
      column += cell.colSpan;
    }
  }
  return make("div", { class: `practice__table${stacks ? " practice__table--stacks" : ""}`, tabindex: 0, role: "region", "aria-label": label },
    make("table", {}, make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))), make("tbody", {}, ...rows)));
}
