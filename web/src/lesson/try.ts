// How to take a snippet along: what `Try it` holds, made when a reader opens it. The snippet's own page says the same without scripts.

import { copyButton } from "../frame/code";
import { make } from "../shared/dom";
import { link } from "../shared/site";

const FILES: [ending: string, title: string][] = [[".py", "Python file"], [".ipynb", "Jupyter notebook"], [".databricks.py", "Databricks notebook"]];

function commands(title: string, ...lines: string[]): HTMLElement[] {
  return [make("p", {}, title), make("div", { class: "highlight" }, make("pre", {}, copyButton(), make("code", {}, `${lines.join("\n")}\n`)))];
}

/** Fill the box of a snippet: the commands and the files, as `take_away.py` wrote them. `data-pip` holds what it needs; a box without has no notebook. */
export function fill(box: HTMLElement): void {
  const path = box.closest<HTMLElement>("[data-snippet]")?.dataset["snippet"];
  const way = box.querySelector("p");
  if (!path || !way) return;
  const { pip, after } = box.dataset;
  const base = path.replace(/\.py$/, "");
  const parts: HTMLElement[] = [];
  if (pip !== undefined && after === undefined) parts.push(...commands("On your machine:", `pip install ${pip} && python ${path.split("/").at(-1)}`));
  parts.push(...commands("In a clone of this guide:", `make try S=${path}`, ...(after === undefined ? [] : [`make ${path.split("/")[0]}`])));
  if (after !== undefined) {
    parts.push(make("p", {}, "It goes on from what earlier snippets left in a folder: the first command runs those before it too, the second the whole row."));
  }
  const files = FILES.slice(0, pip === undefined ? 1 : undefined);
  parts.push(make("ul", { class: "snippet__away" }, ...files.map(([ending, title]) => make("li", {}, make("a", { href: link(`downloads/${base}${ending}`), download: true }, title)))));
  way.replaceWith(...parts);
}
