// Puts a Run button on each snippet that runs in a browser. Nothing else is loaded before the first click.

import { button, make } from "../shared/dom";
import { whole } from "../shared/style";
import { isKept, lines, supported, tellSize, type Place } from "./place";

const DISLIKED = "This browser is too old to run Python in a page; what the code prints stands below it.";

function offer(place: Place, where: HTMLElement): void {
  const run = button("Run", () => open(place, where, run), { class: "runner__open", "aria-label": `Run ${place.path}` });
  where.append(run);
  void tellSize(where, place.releases);
  // Where Python was kept by an earlier page, it starts while the finger is on its way.
  for (const intent of ["pointerenter", "focus"]) run.addEventListener(intent, () => void warm(place), { once: true });
}

async function warm(place: Place): Promise<void> {
  const line = place.releases[0]?.line;
  if (!line || !supported() || !(await isKept(line))) return;
  const [{ machine }] = await Promise.all([import("./machine"), import("./panel"), import("./editor").then((module) => module.ready()), whole()]);
  machine(line).warm();
}

function open(place: Place, where: HTMLElement, run: HTMLButtonElement): void {
  run.disabled = true;
  const failed = failedInto(where, run);
  if (!supported()) return failed(DISLIKED);
  Promise.all([import("./panel"), whole()]).then(
    ([panel]) => panel.open(place).then(() => where.replaceChildren(), (error: Error) => failed(error.message)),
    () => failed("The editor could not be loaded. Are you offline? Reload the page when you are back."),
  );
}

/** Tells the reader in `where` what went wrong, and lets `run` be pressed again. */
function failedInto(where: HTMLElement, run: HTMLButtonElement): (message: string) => void {
  return (message) => {
    run.disabled = false;
    where.querySelector(".runner__failed")?.remove();
    where.append(make("p", { class: "runner__failed", role: "alert" }, message));
  };
}

function start(): void {
  for (const snippet of document.querySelectorAll<HTMLElement>(".snippet[data-browser]")) {
    const code = snippet.querySelector<HTMLElement>(".highlight");
    if (!code) continue;
    const bar = make("div", { class: "runner__bar" });
    code.after(bar);
    offer({ ...lines(snippet), code, after: bar }, bar);
  }
  // A question is asked before it can be tried.
  document.addEventListener("runproof:revealed", (event) => {
    const record = (event.target as HTMLElement).closest<HTMLElement>(".record[data-browser]");
    const view = event.target as HTMLElement;
    if (!record || view.querySelector(".runner__bar")) return;
    const bar = make("div", { class: "runner__bar runner__bar--question" });
    view.append(bar);
    offer({ ...lines(record), after: bar }, bar);
  });
  if (document.querySelector("[data-exercise], .record--exercise")) {
    import("./exercise").then((module) => module.startExercises(failedInto));
  }
  const scratch = document.querySelector<HTMLElement>("[data-scratch]");
  if (scratch) {
    if (!supported()) scratch.append(make("p", { class: "runner__failed", role: "alert" }, DISLIKED));
    else import("./scratch").then((module) => module.startScratch(scratch));
  }
}

start();
