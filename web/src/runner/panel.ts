// A snippet that can be edited and run: editor, buttons, what it printed, and what it wrote.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { editor, type Editor } from "./editor";
import { machine, Stopped, type Outcome } from "./machine";
import type { Place, Release } from "./place";
import type { Answer } from "./protocol";
import { program, recorded, shown, whole, type Program } from "./source";
import { treeView } from "./tree";

/** Lines of output that are kept on the page. */
const SHOWN_LINES = 2000;
const STEPS = { start: "Starts Python", unpack: "Unpacks MLflow", import: "Imports MLflow" };

export interface Code {
  label: string;
  /** What Reset restores. */
  original: string;
  /** The number of the first line. */
  first: number;
  /** The program to run for what the editor holds. */
  program(text: string): Program;
  /** What the original printed when it was recorded; null if nothing was recorded. */
  printed: string[] | null;
  /** What shows instead on request: the whole file for a section of it, with what was typed into the section. */
  whole?(text: string): Code;
  /** What the button says; Run without it. */
  action?: string;
  /** What to tell of a run, in place of what it printed and how long it took; `error` is its traceback or empty, `last` the last line of the reader's own. */
  judge?(error: string, last: number): { text: string; passed: boolean; traceback: boolean };
}

/** Open the editor of an exercise with its start; `solved` is called when all asserts hold. */
export async function openExercise(place: Place, start: string, solved: () => void): Promise<void> {
  const file = await fetch(link(`downloads/${place.path}`)).catch(() => null);
  if (!file?.ok) throw new Error("The exercise could not be loaded. Are you offline? Reload the page when you are back.");
  const section = shown(await file.text(), place.section);
  const view = await panel(
    {
      label: "Your answer, editable",
      original: start,
      first: section.before.length + 1,
      program: (text) => whole(section, text),
      printed: null,
      action: "Check",
      judge(error, last) {
        const said = verdict(error, last);
        if (!error) solved();
        return said;
      },
    },
    place.releases,
  );
  place.after.before(view.element);
  if (place.code) place.code.hidden = true;
  // It starts while the reader writes.
  machine((place.releases[0] as Release).line).warm();
  view.editor.focus();
}

/** What the traceback of an exercise's run means for the learner, whose lines end with `last`: the checks below are not shown. */
export function verdict(error: string, last = Infinity): { text: string; passed: boolean; traceback: boolean } {
  if (!error.trim()) return { text: "Solved: all asserts hold.", passed: true, traceback: true };
  const asserted = /^AssertionError: (.*)/ms.exec(error);
  if (asserted) return { text: `Not yet: ${(asserted[1] ?? "").trim()}`, passed: false, traceback: false };
  const lines = [...error.matchAll(/^ {2}File "snippet\.py", line (\d+)/gm)].map(([, line]) => Number(line));
  if (lines.length > 0 && lines.every((line) => line > last)) {
    const ending = error.split("\n").findLast((line) => /^\w[\w.]*(: |$)/.test(line)) ?? "an error";
    const name = /^NameError: name '(\w+)' is not defined/.exec(ending)?.[1];
    const nothing = ending.includes("'NoneType'") ? " A function without `return` gives `None`." : "";
    const text = name ? `your code makes no \`${name}\`, which the exercise asks for.` : `your code runs, but checking what it made ends with \`${ending}\`.${nothing}`;
    return { text: `Not yet: ${text}`, passed: false, traceback: false };
  }
  return { text: "Not yet: your code ends with an error, shown below.", passed: false, traceback: true };
}

/** Open the panel of a snippet and run it. Rejects with a sentence for the reader if the snippet cannot be loaded. */
export async function open(place: Place): Promise<void> {
  const file = await fetch(link(`downloads/${place.path}`)).catch(() => null);
  if (!file?.ok) throw new Error("The snippet could not be loaded. Are you offline? Reload the page when you are back.");
  const text = await file.text();
  const section = shown(text, place.section);
  const label = `Code of ${place.path}, editable`;
  const view = await panel(
    {
      label,
      original: section.code,
      first: section.before.length + 1,
      program: (edited) => program(section, edited),
      printed: section.printed,
      whole: (edited) => ({
        label,
        original: edited.trim() === section.code.trim() ? text.trimEnd() : whole(section, edited).source.trimEnd(),
        first: 1,
        program: (source) => ({ source: `${source}\n`, first: 0, last: Infinity }),
        printed: recorded(text),
      }),
    },
    place.releases,
  );
  place.after.before(view.element);
  if (place.code) place.code.hidden = true;
  view.focus();
  view.run();
}

export interface Panel {
  element: HTMLElement;
  run(): void;
  /** Put the keyboard where the run is started and stopped. */
  focus(): void;
  editor: Editor;
  buttons: HTMLElement;
}

/** Make a panel for some code on the releases it runs on. */
export async function panel(code: Code, releases: Release[]): Promise<Panel> {
  let release = releases[0] as Release;
  /** What the editor shows: the code, or the whole file. */
  let now = code;
  const edit = await editor(code.original, code.label, code.first, () => void run());

  const go = button(code.action ?? "Run", () => void run(), { class: "quiz__button quiz__button--main", title: "Ctrl or Cmd with Enter" });
  const stop = button("Stop", () => machine(release.line).stop(), { class: "quiz__button" });
  const reset = button("Reset", () => edit.replace(now.original, now.first), { class: "quiz__button", title: "Restore the code" });
  stop.disabled = true;
  const choice = make(
    "select",
    { class: "runner__choice", "aria-label": "MLflow release" },
    ...releases.map(({ line, version }) => make("option", { value: line }, `MLflow ${version}`)),
  );
  choice.addEventListener("change", () => (release = releases.find(({ line }) => line === choice.value) as Release));
  const keep = make("input", { type: "checkbox" });
  const going = make("label", { class: "runner__keep" }, keep, "go on with the last run's store");
  const other = code.whole && button("Whole file", turn, { class: "quiz__button", title: "All that runs: what stands before the section, and the asserts after it" });
  const buttons = make("div", { class: "runner__buttons" }, go, stop, reset, other, choice, !code.judge && going);

  const meter = make("progress", { class: "runner__meter", max: 1, "aria-label": "Loading" });
  meter.hidden = true;
  const status = make("p", { class: "runner__status", role: "status" });
  const printed = make("pre", { class: "runner__printed", tabindex: 0, "aria-label": "What the code printed" });
  printed.hidden = true;
  const wrote = make("div", { class: "runner__wrote" });
  const way = make("p", { class: "runner__way" }, "In the editor, Tab indents. Escape, then Tab, leaves it.");
  const element = make("div", { class: "runner" }, edit.element, way, buttons, meter, status, printed, wrote);

  const typed = { part: code.original, file: "" };
  let file: Code | null = null;

  /** From the section to its file, or back. What was typed into either stays, until the section goes into its file anew. */
  function turn(): void {
    if (now === code) {
      const text = edit.text();
      if (!file || text !== typed.part) {
        file = (code.whole as (text: string) => Code)(text);
        typed.file = file.original;
      }
      typed.part = text;
      edit.replace(typed.file, file.first);
      now = file;
    } else {
      typed.file = edit.text();
      edit.replace(typed.part, code.first);
      now = code;
    }
    (other as HTMLButtonElement).textContent = now === code ? "Whole file" : "Only the section";
  }

  let lines = 0;
  let error = "";
  let last = Infinity;
  function output(kind: string, text: string): void {
    if (kind === "error") error += text;
    // The sentence of an assert is told below; its traceback would show the asserts.
    if (kind === "error" && code.judge?.(text, last).traceback === false) return;
    if (lines > SHOWN_LINES) return;
    lines += text.split("\n").length - 1;
    const piece = lines > SHOWN_LINES ? `${text}… the rest is not shown.\n` : text;
    printed.append(make("span", { class: `runner__${kind}` }, piece));
    printed.hidden = false;
  }

  function progress(answer: Extract<Answer, { type: "progress" }>): void {
    meter.hidden = false;
    if (answer.what === "load") {
      meter.value = answer.loaded / answer.total;
      // Said once: the meter tells the rest without a word.
      const says = `Loads MLflow ${release.version}: ${megabytes(answer.total)} MB`;
      if (status.textContent !== says) status.textContent = says;
    } else {
      meter.removeAttribute("value");
      status.textContent = `${STEPS[answer.what]} …`;
    }
  }

  function busy(is: boolean): void {
    const held = document.activeElement;
    go.disabled = choice.disabled = false;
    stop.disabled = false;
    // A button that is pressed keeps the focus: its work goes on in the other one.
    if (is && held === go) stop.focus({ preventScroll: true });
    if (!is && held === stop) go.focus({ preventScroll: true });
    go.disabled = choice.disabled = is;
    stop.disabled = !is;
    element.classList.toggle("runner--busy", is);
    if (!is) meter.hidden = true;
  }

  async function run(): Promise<void> {
    if (go.disabled) return;
    const text = edit.text();
    const ran = now;
    lines = 0;
    error = "";
    printed.replaceChildren();
    printed.hidden = true;
    wrote.replaceChildren();
    status.textContent = "Runs …";
    busy(true);
    seen();
    try {
      const made = ran.program(text);
      last = made.last;
      const outcome = await machine(release.line).run({ ...made, keep: keep.checked }, { progress, output });
      if (code.judge) {
        const { text: says, passed } = code.judge(error, last);
        status.replaceChildren(make("span", { class: passed ? "exercise__passed" : "exercise__failed" }, ...marked(says)));
      } else status.textContent = told(outcome, text, ran);
      const { experiments, models } = outcome.tree;
      // That nothing was logged is no news of an exercise that logs nothing.
      if (!code.judge || outcome.tree.why || experiments.length + models.length > 0) wrote.replaceChildren(treeView(outcome.tree));
    } catch (failure) {
      if (failure instanceof Stopped) status.textContent = "Stopped. The next run starts from an empty store.";
      else status.replaceChildren(make("span", { class: "runner__failed", role: "alert" }, (failure as Error).message));
    }
    busy(false);
    seen();
  }

  /** On a small screen what is told stands below the editor, out of sight. */
  function seen(): void {
    const last = printed.hidden ? status : printed;
    const { top } = last.getBoundingClientRect();
    if (top > innerHeight - 80 || top < 0) buttons.scrollIntoView({ block: "start" });
  }

  function told(outcome: Outcome, text: string, ran: Code): string {
    const took = `${outcome.seconds < 0.1 ? outcome.seconds.toFixed(2) : outcome.seconds.toFixed(1)} s on MLflow ${release.version}`;
    if (!outcome.ok) return `Ended with an error after ${took}.`;
    if (ran.printed?.length && text.trim() === ran.original.trim()) {
      const said = [...printed.querySelectorAll(".runner__stdout")].map((span) => span.textContent).join("");
      const same = said.trimEnd() === ran.printed.join("\n").trimEnd();
      return same ? `Printed what was recorded, in ${took}.` : `Printed something else than was recorded, in ${took}.`;
    }
    return `Ran in ${took}.`;
  }

  return { element, run: () => void run(), focus: () => go.focus({ preventScroll: true }), editor: edit, buttons };
}

/** A sentence's `names` as code. */
function marked(text: string): (string | HTMLElement)[] {
  return text.split(/`([^`]+)`/).map((part, n) => (n % 2 ? make("code", {}, part) : part));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
