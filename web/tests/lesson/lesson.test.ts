// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { foldDeeper } from "../../src/lesson/deeper";
import { alike, startGuesses } from "../../src/lesson/guess";
import { address } from "../../src/lesson/proof";
import { fill } from "../../src/lesson/try";

function memory(): Storage {
  const kept = new Map<string, string>();
  return { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) } as unknown as Storage;
}

const SNIPPET = `
  <div class="snippet" data-snippet="tracking/logging/params.py" data-section="log">
    <div class="snippet__output" data-predict><pre>'100'\n</pre></div>
  </div>
  <p id="told">It is text.</p>
  <div class="record record--question" id="asked"></div>`;

test("how to try a snippet is told as the snippet's own page tells it", () => {
  const box = (data: string) => `<div class="snippet" data-snippet="tracking/logging/params.py"><details class="snippet__try"${data}><summary>Try it</summary><p><a href="#">x</a></p></details></div>`;
  document.body.innerHTML = box(' data-pip="mlflow==3.17.2"') + box(' data-pip="mlflow==3.17.2" data-after') + box("");
  const [notebook, row, file] = [...document.querySelectorAll<HTMLElement>("details")] as [HTMLElement, HTMLElement, HTMLElement];
  for (const one of [notebook, row, file]) fill(one);
  const code = (of: HTMLElement) => [...of.querySelectorAll("code")].map((one) => one.textContent);
  const files = (of: HTMLElement) => [...of.querySelectorAll("a")].map((one) => one.href.split("/downloads/")[1]);
  expect(code(notebook)).toEqual(["pip install mlflow==3.17.2 && python params.py\n", "make try S=tracking/logging/params.py\n"]);
  expect(files(notebook)).toEqual(["tracking/logging/params.py", "tracking/logging/params.ipynb", "tracking/logging/params.databricks.py"]);
  expect(code(row)).toEqual(["make try S=tracking/logging/params.py\nmake tracking\n"]);
  expect(files(row)).toHaveLength(3);
  expect(code(file)).toEqual(["make try S=tracking/logging/params.py\n"]);
  expect(files(file)).toEqual(["tracking/logging/params.py"]);
});

let page: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<article>${SNIPPET}<div data-deeper></div><h2 id="more">More<a class="headerlink">#</a></h2><p id="inside">text</p><h2>Last</h2><p>end</p></article>`;
  page = document.querySelector("article") as HTMLElement;
});

test("a guess is judged without quotes, spaces and case", () => {
  expect(alike(" 100 ", "'100'\n")).toBe(true);
  expect(alike("finished", "FINISHED")).toBe(true);
  expect(alike("101", "'100'")).toBe(false);
  expect(alike("true", "True")).toBe(false);
});

test("an output and what explains it are hidden until the reader asks, and stay open afterwards", () => {
  const storage = memory();
  startGuesses(page, storage);
  const output = page.querySelector(".snippet__output") as HTMLElement;
  expect(output.hasAttribute("hidden")).toBe(true);
  expect(page.querySelector("#told")?.hasAttribute("hidden")).toBe(true);
  expect(page.querySelector("#asked")?.hasAttribute("hidden")).toBe(false);
  (page.querySelector(".guess__text") as HTMLTextAreaElement).value = "100";
  (page.querySelector(".guess__see") as HTMLButtonElement).click();
  expect(output.hasAttribute("hidden")).toBe(false);
  expect(page.querySelector("#told")?.hasAttribute("hidden")).toBe(false);
  expect(page.querySelector(".guess__verdict--right")).not.toBeNull();
  page.innerHTML = SNIPPET;
  startGuesses(page, storage);
  expect(page.querySelector(".guess")).toBeNull();
});

test("guessing is skipped for a whole page", () => {
  const storage = memory();
  startGuesses(page, storage);
  (page.querySelector(".guess__skip") as HTMLButtonElement).click();
  expect(page.querySelector(".snippet__output")?.hasAttribute("hidden")).toBe(false);
  page.innerHTML = SNIPPET;
  startGuesses(page, storage);
  expect(page.querySelector(".guess")).toBeNull();
});

test("a deeper section opens by its heading and closes again", () => {
  foldDeeper(page);
  const body = page.querySelector("#inside")?.parentElement as HTMLElement;
  expect(body.getAttribute("hidden")).toBe("until-found");
  const toggle = page.querySelector("#more button") as HTMLButtonElement;
  toggle.click();
  expect(body.hasAttribute("hidden")).toBe(false);
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
  toggle.click();
  expect(body.hasAttribute("hidden")).toBe(true);
  expect(page.querySelectorAll(".deeper__body")).toHaveLength(2);
});

test("the page of a snippet is named by its topic and file", () => {
  expect(address("tracking/logging/params_are_text.py#log")).toBe("proofs/tracking/params-are-text/");
});

test("what stands in the storage instead of guesses does not stop the page", () => {
  for (const wrong of ["{}", "[]", "5", '"x"', "null", "{", '[{"a": 1}]', '{"tracking/logging/params.py#log": {"a": 1}}', '{"tracking/logging/params.py#log": 5}']) {
    const storage = memory();
    for (const name of ["runproof.guesses", "runproof.guesses.skip"]) storage.setItem(name, wrong);
    page.innerHTML = SNIPPET;
    startGuesses(page, storage);
    expect(page.querySelectorAll(".guess")).toHaveLength(1);
  }
  page.innerHTML = SNIPPET;
  startGuesses(page, null);
  (page.querySelector(".guess__see") as HTMLButtonElement).click();
  expect(page.querySelector(".guess")).toBeNull();
});

test("an address that is none opens nothing and stops nothing", () => {
  location.hash = "#%";
  foldDeeper(page);
  expect(page.querySelectorAll(".deeper__toggle")).toHaveLength(2);
  location.hash = "";
});
