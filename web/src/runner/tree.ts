// What a run wrote into its store, as lists that open and close.

import { make } from "../shared/dom";
import type { Run, Tree, Version } from "./protocol";

/** Experiments with their runs, and registered models with their versions. */
export function treeView(tree: Tree): HTMLElement {
  if (tree.why) return make("p", { class: "runner__nothing" }, tree.why);
  if (tree.experiments.length + tree.models.length === 0) return make("p", { class: "runner__nothing" }, "The store is empty: nothing was logged.");
  const experiments = tree.experiments.map(({ name, runs }) =>
    branch(`Experiment ${name}`, counted(runs.length, "run"), runs.filter((run) => !runs.some(({ id }) => id === run.parent)).map((run) => runView(run, runs))),
  );
  const models = tree.models.map(({ name, tags, versions }) =>
    branch(`Registered model ${name}`, counted(versions.length, "version"), [pairs("tags", tags), ...versions.map(versionView)]),
  );
  return make("section", { class: "runner__tree", "aria-label": "What the store holds" }, make("p", { class: "runner__title" }, "In the store"), ...experiments, ...models);
}

function runView(run: Run, all: Run[]): HTMLElement {
  const children = all.filter(({ parent }) => parent === run.id).map((child) => runView(child, all));
  const metrics = Object.fromEntries(Object.entries(run.metrics).map(([key, values]) => [key, values.join(", ")]));
  const artifacts = run.artifacts.length > 0 ? row("artifacts", run.artifacts.join(", ")) : null;
  return branch(`Run ${run.name}`, run.status, [pairs("params", run.params), pairs("metrics", metrics), pairs("tags", run.tags), artifacts, ...children]);
}

function versionView(version: Version): HTMLElement {
  const aliases = version.aliases.map((alias) => `@${alias}`).join(" ");
  const stage = version.stage && version.stage !== "None" ? version.stage : "";
  return branch(`Version ${version.version}`, [aliases, stage].filter(Boolean).join(" · "), [pairs("tags", version.tags)]);
}

function branch(title: string, note: string, inside: (HTMLElement | null)[]): HTMLElement {
  const kept = inside.filter((part) => part !== null);
  const head = [make("strong", {}, title), note ? make("span", { class: "runner__note" }, note) : null];
  if (kept.length === 0) return make("div", { class: "runner__leaf" }, ...head);
  return make("details", { class: "runner__branch", open: true }, make("summary", {}, ...head), ...kept);
}

function pairs(name: string, values: Record<string, string>): HTMLElement | null {
  const entries = Object.entries(values).map(([key, value]) => `${key} = ${value}`);
  return entries.length > 0 ? row(name, entries.join("\n")) : null;
}

function row(name: string, text: string): HTMLElement {
  return make("div", { class: "runner__row" }, make("span", { class: "runner__name" }, name), make("code", {}, text));
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
