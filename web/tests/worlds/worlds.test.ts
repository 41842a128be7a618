// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { chosen, keep, KEY, noteOfAll, stateOf, type Worlds } from "../../src/worlds/choice";
import { show } from "../../src/worlds/show";

const WORLDS: Worlds = {
  releases: [
    { name: "2.9.2", title: "14.3 LTS ML (MLflow 2.9.2)", line: "mlflow2", page: "reference/runtimes/mlflow-2-9-2/" },
    { name: "3.0.1", title: "17.3 LTS ML (MLflow 3.0.1)", line: "mlflow3", page: "reference/runtimes/mlflow-3-0-1/" },
  ],
  snippets: {
    "a/new.py": { "2.9.2": { "*": ["dialect", "written for MLflow 3: `name=` is new", "", ""] } },
    "a/both.py": { "3.0.1": { log: ["differs", "raises", "TypeError: <b>", "no `<b>` before 3.1"], load: ["late", "stops before this, where it raises", "TypeError", ""] } },
  },
};
const [OLD, NEW] = WORLDS.releases as [Worlds["releases"][0], Worlds["releases"][0]];

beforeEach(() => {
  document.body.innerHTML = `
    <div class="snippet" data-snippet="a/both.py" data-section="log"><p class="snippet__meta"></p></div>
    <div class="snippet" data-snippet="a/new.py" data-section="log"><p class="snippet__meta"></p></div>
    <p><a class="mark" data-proofs="a/both.py#log a/other.py#x">ran</a></p>`;
});

test("a snippet and a statement say what is otherwise on the chosen release, as text and not as HTML", () => {
  expect(show(document, WORLDS, NEW)).toEqual({ snippets: 1, statements: 1 });
  const notes = [...document.querySelectorAll(".world-note")].map((note) => note.textContent);
  expect(notes).toEqual(Array(2).fill("17.3 LTS ML (MLflow 3.0.1): this raises TypeError: <b> (no <b> before 3.1)"));
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".world-note a")].map((link) => new URL(link.href).pathname);
  expect(links).toEqual(Array(2).fill("/reference/runtimes/mlflow-3-0-1/"));
  show(document, WORLDS, undefined);
  expect(document.querySelectorAll(".world-note").length).toBe(0);
});

test("a snippet for the other MLflow says so, without counting as a difference", () => {
  expect(show(document, WORLDS, OLD)).toEqual({ snippets: 0, statements: 0 });
  expect(document.querySelector(".world-note--dialect")?.textContent).toContain("written for MLflow 3");
});

test("what our set-up hides there is told as not shown, with the page of no difference", () => {
  const hidden: Worlds = { ...WORLDS, snippets: { "a/both.py": { "3.0.1": { "*": ["unrun", "no `docker` is installed", "", ""] } } } };
  expect(show(document, hidden, NEW)).toEqual({ snippets: 0, statements: 0 });
  expect(document.querySelector(".snippet .world-note")?.textContent).toBe("17.3 LTS ML (MLflow 3.0.1): not shown there: no docker is installed.");
});

test("a statement with a proof for this MLflow does not speak of the other's", () => {
  expect(noteOfAll(WORLDS, OLD, ["a/new.py#x", "a/both.py#log"])).toBeUndefined();
  expect(noteOfAll(WORLDS, OLD, ["a/new.py#x"])?.[0]).toBe("dialect");
});

test("a choice is kept, and forgotten when the guide no longer has the release", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v), removeItem: (k: string) => void kept.delete(k) };
  keep("3.0.1", storage);
  expect(chosen(WORLDS, storage)).toBe(NEW);
  kept.set(KEY, "1.0");
  expect(chosen(WORLDS, storage)).toBeUndefined();
  keep("", storage);
  expect(kept.size).toBe(0);
});

test("a line differs on the releases it names, and is for the other MLflow where it was proved on one line only", () => {
  expect(stateOf("2.9.2", "2.9.2 2.13.1", "3 2")).toBe("differs");
  expect(stateOf("2.9", "2.9.2 2.13.1", "3 2")).toBe("holds");
  expect(stateOf("3.0.1", "2.9.2", "2")).toBe("dialect");
  expect(stateOf("3.0.1", "", "")).toBe("holds");
});
