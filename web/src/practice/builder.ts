// The page that builds a quiz: which questions, how many, answered at once or at the end.

import { button, make } from "../shared/dom";
import { random } from "./chance";
import { aboutSitting } from "./exam";
import { ANY, meeting, placed, some, topicOf, type Wish } from "./pick";
import { room as makeRoom, type Room } from "./room";
import { start } from "./sit";
import { opened } from "./sitting";
import type { Store } from "./store";
import { study } from "./study";

const MOST = 100;
/** Seconds a question gets where no exam sets the pace: that of the Associate and the Professional is about two minutes. */
const PACE = 115;

/** Build quizzes inside `place`. The page's address may fill in the fields, and begin at once: `?objective=A12&begin=1`. */
export async function startBuilder(place: HTMLElement, store: Store): Promise<void> {
  const asked = new URLSearchParams(location.search);
  let wish: Wish = { ...ANY, ...Object.fromEntries([...asked].filter(([name]) => name in ANY)) };
  let count = 10;
  let mode: "study" | "exam" = "study";
  const room = await makeRoom(place, store, home);
  room.home();
  if (asked.has("begin")) {
    // Once: after a reload the reader finds the form.
    history.replaceState(null, "", location.pathname);
    ask(room);
  }

  function ask(room: Room): void {
    const drawn = some(meeting(room.list, room.exams, store.current, wish, store.now()), count, store.current, random(store.now()));
    if (drawn.length > 0) study(room, wish.objective ? `Your quiz: ${wish.objective}` : "Your quiz", drawn.map((question) => ({ question })));
  }

  function home(room: Room): void {
    const found = make("p", { role: "status", class: "practice__found" });
    const form = make("form", { class: "practice__builder", novalidate: true });
    const begin = make("button", { type: "submit", class: "quiz__button quiz__button--main" }, "Begin");
    const clear = button("Clear", () => { wish = { ...ANY }; draw(); clear.focus(); }, { class: "quiz__button" });
    const timed = make("input", { type: "checkbox", id: "wish-timed", checked: true });
    const number = make("input", { type: "number", id: "wish-count", min: 1, max: MOST, value: count, class: "practice__number" });

    function choice(name: keyof Wish, title: string, options: [string, string][]): HTMLElement {
      const select = make("select", { id: `wish-${name}` }, ...options.map(([value, text]) => make("option", { value, selected: wish[name] === value }, text)));
      if (!options.some(([value]) => value === wish[name])) wish = { ...wish, [name]: ANY[name] };
      select.addEventListener("change", () => {
        wish = { ...wish, [name]: select.value };
        if (name === "exam") wish = { ...wish, section: "", objective: "" };
        if (name === "section") wish = { ...wish, objective: "" };
        draw();
        form.querySelector<HTMLElement>(`#wish-${name}`)?.focus();
      });
      return make("p", { class: "practice__field" }, make("label", { for: `wish-${name}` }, title), select);
    }

    function draw(): void {
      const exams = Object.entries(room.exams).filter(([name]) => !wish.exam || name === wish.exam);
      const sections = exams.flatMap(([, e]) => e.sections);
      const objectives = sections.filter((s) => !wish.section || s.name === wish.section).flatMap((s) => s.objectives).filter((o) => room.list.some((q) => q.objectives.includes(o.id)));
      const topics = new Set(room.list.map((q) => topicOf(q.id)));
      const modes = (["study", "exam"] as const).map((value) => {
        const input = make("input", { type: "radio", name: "wish-mode", id: `mode-${value}`, checked: mode === value });
        input.addEventListener("change", () => { mode = value; draw(); form.querySelector<HTMLElement>(`#mode-${value}`)?.focus(); });
        return make("span", { class: "practice__mode" }, input, make("label", { for: input.id }, value === "study" ? " Study: each answer at once" : " Exam: answers at the end"));
      });
      form.replaceChildren(
        choice("exam", "Exam", [["", "Both"], ...Object.entries(room.exams).map(([name, e]): [string, string] => [name, e.name.replace("Databricks Certified ", "")])]),
        choice("section", "Section", [["", "All"], ...[...new Set(sections.map((s) => s.name))].map((name): [string, string] => [name, name])]),
        choice("objective", "Objective", [["", "All"], ...objectives.map((o): [string, string] => [o.id, `${o.id} ${o.says.replace(/<[^>]*>|`/g, "")}`])]),
        choice("topic", "Topic", [["", "All"], ...Object.entries(room.topics).filter(([name]) => topics.has(name))]),
        choice("difficulty", "Difficulty", [["", "All"], ["easy", "Easy"], ["medium", "Medium"], ["hard", "Hard"]]),
        choice("which", "Which", [["any", "All"], ["unseen", "Never answered"], ["missed", "Missed, not yet right twice"], ["due", "Missed and due today"], ["flagged", "Flagged"]]),
        make("p", { class: "practice__field" }, make("label", { for: "wish-count" }, "At most"), number),
        make("fieldset", { class: "quiz__sure" }, make("legend", {}, "Mode"), ...modes),
        ...(mode === "exam" ? [make("p", {}, timed, make("label", { for: "wish-timed" }, " With a clock, at the exam's pace"))] : []),
        found, make("div", { class: "quiz__buttons" }, begin, clear));
      tell();
    }

    function tell(): void {
      const all = meeting(room.list, room.exams, store.current, wish, store.now()).length;
      const text = all === 0 ? "No question fits." : `${all === 1 ? "One question fits" : `${all} questions fit`}.`;
      if (found.textContent !== text) found.textContent = text;
      begin.disabled = all === 0;
    }

    number.addEventListener("change", () => {
      count = Math.min(MOST, Math.max(1, Math.round(Number(number.value)) || 10));
      number.value = String(count);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      number.dispatchEvent(new Event("change"));
      if (mode === "study") return ask(room);
      const now = store.now();
      const drawn = some(meeting(room.list, room.exams, store.current, wish, now), count, store.current, random(now));
      if (drawn.length === 0) return;
      const exam = room.exams[wish.exam];
      const pace = exam ? (exam.minutes * 60) / exam.questions : PACE;
      start(room, opened({
        exam: wish.exam, kind: "custom", strict: false, seed: now, missing: [], limit: timed.checked ? Math.round(pace * drawn.length) : 0,
        questions: drawn.map((q) => placed(q, room.exams, wish)),
      }, now));
    });
    draw();
    room.show([make("h2", {}, "What to ask"), ...aboutSitting(room), form]);
  }
}
