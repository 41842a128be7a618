// The readiness page: per objective what was read, quizzed and is due; and the reader's progress as a file.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { cards as loadCards, exams as loadExams, questions as loadQuestions } from "./bank";
import { NotProgress } from "./progress";
import type { Store } from "./store";

/** Show how ready the reader is, inside `place`. */
export async function startReadiness(place: HTMLElement, store: Store): Promise<void> {
  const [{ exams }, questions, cards] = await Promise.all([loadExams(), loadQuestions(), loadCards()]);
  const message = make("p", { role: "status" });

  function table(name: string): HTMLElement {
    const exam = exams[name] as (typeof exams)[string];
    const { questions: answered, cards: scheduled, read } = store.current;
    const now = Date.now();
    const rows = exam.sections.flatMap((section) => [
      make("tr", { class: "practice__section" }, make("th", { scope: "rowgroup", colspan: 4 }, `${section.name}, ${section.weight}%`)),
      ...section.objectives.map((o) => {
        const pages = [...new Set(o.sections.map((s) => s.url.split("#")[0] as string))];
        const asked = questions.filter((q) => q.objectives.includes(o.id));
        const right = asked.filter((q) => answered[q.id]?.right).length;
        const tried = asked.filter((q) => answered[q.id]).length;
        const due = cards.filter((c) => c.objectives.includes(o.id) && (scheduled[c.id]?.due ?? Infinity) <= now).length;
        const cell = (text: string, state: string) => make("td", { class: `practice__state practice__state--${state}` }, text);
        const readPages = pages.filter((p) => read[p]).length;
        return make("tr", {},
          make("th", { scope: "row" }, make("a", { href: link(o.page) }, o.id), ` ${o.says}`),
          pages.length ? cell(`${readPages} of ${pages.length}`, readPages === pages.length ? "done" : readPages ? "some" : "none") : cell("not taught yet", "none"),
          asked.length ? cell(tried ? `${right} right of ${tried} tried, ${asked.length} in all` : `0 of ${asked.length} tried`, tried && right === asked.length ? "done" : tried ? "some" : "none") : cell("–", "none"),
          cell(String(due), due ? "some" : "none"));
      }),
    ]);
    const head = make("tr", {}, ...["objective", "pages read", "questions", "cards due"].map((t) => make("th", { scope: "col" }, t)));
    return make("section", { "data-exam": name }, make("h2", {}, exam.name),
      make("div", { class: "practice__table", tabindex: 0, role: "region", "aria-label": exam.name }, make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows))));
  }

  function save(): void {
    const file = URL.createObjectURL(new Blob([store.export()], { type: "application/json" }));
    make("a", { href: file, download: "runproof-progress.json" }).click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  }

  const chosen = make("input", { type: "file", accept: "application/json,.json", id: "import-progress", class: "practice__file" });
  chosen.addEventListener("change", async () => {
    const file = chosen.files?.[0];
    if (!file) return;
    try {
      store.import(await file.text());
      message.textContent = "Imported. What was here was kept; of each entry the later one counts.";
    } catch (error) {
      if (!(error instanceof NotProgress)) throw error;
      message.textContent = error.message;
    }
    chosen.value = "";
  });

  function erase(): void {
    const sure = make("p", {}, "Forget every answer, card and attempt in this browser? ",
      button("Yes, forget everything", () => { store.erase(); message.textContent = "Everything is forgotten."; }, { class: "quiz__button" }), " ",
      button("No", () => draw(), { class: "quiz__button" }));
    message.replaceChildren(sure);
  }

  function draw(): void {
    const kept = make("section", {}, make("h2", {}, "Your progress as a file"),
      make("p", {}, "It lives in this browser only. Take it to another one, or keep a copy, as one file."),
      make("div", { class: "quiz__buttons" },
        button("Export", save, { class: "quiz__button quiz__button--main" }),
        make("label", { for: "import-progress", class: "quiz__button" }, "Import"), chosen,
        button("Reset", erase, { class: "quiz__button" })),
      message);
    place.replaceChildren(...Object.keys(exams).map(table), kept);
  }

  store.onChange(draw);
  draw();
}
