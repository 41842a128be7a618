// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copy, followCode } from "../../src/frame/code";
import { reached } from "../../src/frame/contents";
import { openFolded } from "../../src/frame/folded";
import { writes } from "../../src/frame/keys";
import { choosePalette, first } from "../../src/frame/palette";
import { menuHeight } from "../../src/frame/scroll";
import { linkTabs } from "../../src/frame/tabs";

const SYSTEM = "(prefers-color-scheme)";
const PALETTE = [[SYSTEM, "default"], ["(prefers-color-scheme: light)", "default"], ["(prefers-color-scheme: dark)", "slate"]]
  .map(([media, scheme], n) => `<input type="radio" name="__palette" id="p${n}" data-md-color-media="${media}" data-md-color-scheme="${scheme}"><label for="p${(n + 1) % 3}" hidden>${n}</label>`).join("");
const kept = new Map<string, unknown>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("__md_get", (name: string) => kept.get(name) ?? null);
  vi.stubGlobal("__md_set", (name: string, value: unknown) => kept.set(name, value));
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("dark"), addEventListener: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

test("the system's colours come first, and a kept choice before them", () => {
  document.body.innerHTML = PALETTE;
  const inputs = [...document.querySelectorAll("input")];
  expect(first(inputs, null, (query) => query === SYSTEM)).toBe(0);
  expect(first(inputs, { index: 2 }, () => true)).toBe(2);
  expect(first(inputs, { index: 9 }, () => true)).toBe(2);
  expect(first(inputs, null, () => false)).toBe(0);
  for (const wrong of [{}, 5, "x", [], { index: "1" }, { index: 0.5 }, { index: -3 }]) expect(first(inputs, wrong, (query) => query === SYSTEM)).toBe(0);
});

test("a browser that keeps nothing shows the page all the same", () => {
  const forbidden = (): never => {
    throw new DOMException("no", "SecurityError");
  };
  vi.stubGlobal("__md_get", forbidden);
  vi.stubGlobal("__md_set", forbidden);
  document.body.innerHTML = `<form data-md-component="palette">${PALETTE}</form>`;
  choosePalette();
  expect(document.body.getAttribute("data-md-color-scheme")).toBe("slate");
});

test("a chosen theme is shown and kept, and only the way to the next one is offered", () => {
  document.body.innerHTML = `<form data-md-component="palette">${PALETTE}</form>`;
  kept.set("__palette", { index: 0 });
  choosePalette();
  const shown = () => [...document.querySelectorAll("label")].filter((label) => !label.hidden).map((label) => label.textContent);
  // The system is dark here.
  expect(document.body.getAttribute("data-md-color-scheme")).toBe("slate");
  expect(document.body.getAttribute("data-md-color-media")).toBe(SYSTEM);
  expect(shown()).toEqual(["0"]);
  const light = document.getElementById("p1") as HTMLInputElement;
  light.checked = true;
  light.dispatchEvent(new Event("change", { bubbles: true }));
  expect(document.body.getAttribute("data-md-color-scheme")).toBe("default");
  expect(document.documentElement.style.colorScheme).toBe("light");
  expect(shown()).toEqual(["1"]);
  expect(kept.get("__palette")).toMatchObject({ index: 1, color: { scheme: "default", media: "(prefers-color-scheme: light)" } });
});

test("a menu ends with the screen, and at the page's end with the page", () => {
  const main = { top: 96, bottom: 3000 };
  // At the top the tabs take room; 30 pixels stand above the menu.
  expect(menuHeight(0, 900, 48, main, 30)).toBe(900 - 96 - 30);
  expect(menuHeight(500, 900, 48, main, 30)).toBe(900 - 48);
  expect(menuHeight(2500, 900, 48, main, 30)).toBe(3000 - 2500 - 48);
});

test("a section is reached below the header, and at the page's end all are", () => {
  const offsets = [300, 900, 1500];
  expect(reached(offsets, 0, 72, false)).toBe(0);
  expect(reached(offsets, 229, 72, false)).toBe(1);
  expect(reached(offsets, 228, 72, false)).toBe(0);
  expect(reached(offsets, 5000, 72, false)).toBe(3);
  expect(reached(offsets, 0, 72, true)).toBe(3);
});

test("keys write in fields and choose among radio buttons, and turn pages elsewhere", () => {
  document.body.innerHTML = `<input id="text"><input id="radio" type="radio"><select id="select"></select><textarea id="area"></textarea><a id="link" href="#">x</a>`;
  const at = (id: string) => document.getElementById(id);
  expect(["text", "select", "area"].map((id) => writes(at(id), "n"))).toEqual([true, true, true]);
  expect(writes(at("radio"), "n")).toBe(false);
  expect(writes(at("radio"), "ArrowDown")).toBe(true);
  expect(writes(at("link"), "n")).toBe(false);
});

test("a tab opens the same one in each set, and is remembered", () => {
  const set = (n: number) => `<div data-tabs="${n}:2"><input type="radio" name="__tabbed_${n}" id="a${n}" checked><input type="radio" name="__tabbed_${n}" id="b${n}">
    <div class="tabbed-labels"><label for="a${n}">MLflow 3</label><label for="b${n}">MLflow 2</label></div></div>`;
  document.body.innerHTML = set(1) + set(2);
  kept.set("__tabs", ["Python"]);
  linkTabs();
  const link = document.querySelector<HTMLAnchorElement>("label[for=b1] a");
  expect(link?.getAttribute("href")).toBe("#b1");
  const chosen = document.getElementById("b1") as HTMLInputElement;
  chosen.checked = true;
  chosen.dispatchEvent(new Event("change"));
  expect((document.getElementById("b2") as HTMLInputElement).checked).toBe(true);
  expect(kept.get("__tabs")).toEqual(["MLflow 2", "Python"]);
});

test("code has a button that copies what is read, what code printed has none", async () => {
  document.body.innerHTML = `<div class="md-content"><pre><code>mlflow.log_param("a", 1)\n</code></pre><div class="snippet__output"><pre><code>'1'</code></pre></div></div>
    <div data-md-component="dialog"><div class="md-dialog__inner"></div></div>`;
  const written: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void written.push(text) } });
  followCode();
  const buttons = document.querySelectorAll<HTMLButtonElement>("button.md-code__button");
  expect(buttons.length).toBe(1);
  // In a form it hands nothing in.
  expect(buttons[0]?.type).toBe("button");
  buttons[0]?.click();
  await vi.waitFor(() => expect(document.querySelector(".md-dialog__inner")?.textContent).toBe("Copied to clipboard"));
  expect(written).toEqual(['mlflow.log_param("a", 1)']);
});

test("where the clipboard is closed, copying says so", async () => {
  vi.stubGlobal("navigator", {});
  document.execCommand = () => false;
  await expect(copy("x")).rejects.toThrow("not copied");
  expect(document.querySelector("textarea")).toBeNull();
});

test("an address opens the boxes around what it names, and paper opens all", () => {
  document.body.innerHTML = `<div class="md-content"><details id="outer"><details><p id="inside">x</p></details></details><details id="other"></details></div>`;
  Element.prototype.scrollIntoView = () => undefined;
  openFolded();
  location.hash = "#inside";
  window.dispatchEvent(new Event("hashchange"));
  const open = () => [...document.querySelectorAll("details")].map((box) => box.open);
  expect(open()).toEqual([true, true, false]);
  window.dispatchEvent(new Event("beforeprint"));
  expect(open()).toEqual([true, true, true]);
  window.dispatchEvent(new Event("afterprint"));
  expect(open()).toEqual([true, true, false]);
});
