import { describe, expect, it } from "vitest";
import { Engine, type Entry, type Index } from "../../src/search/engine";

const entries: Entry[] = [
  { k: "section", p: 0, t: "Set, move and remove", a: "set", x: "An alias is a name with one arrow.", c: 'client.set_registered_model_alias("churn", "champion", 2)', o: ["A18"], l: "32", r: "ran" },
  { k: "fact", p: 0, t: "nested=True makes the run a child.", a: "fact-nested", o: ["P15"], l: "32", r: "ran" },
  { k: "fact", p: 0, t: "A run is one attempt.", a: "fact-run", o: ["A12"], l: "3", r: "ran" },
  { k: "term", p: 1, t: "data profiling", n: "Lakehouse Monitoring", a: "term-profiling", x: "Statistics of a table over time." },
  { k: "error", p: 0, t: "create_experiment with a name that is taken", m: "Experiment(name=churn) already exists.", a: "error-exists", x: "Choose another name.", l: "3" },
  { k: "error", p: 0, t: "start_run inside a run", m: "Run with UUID <id> is already active", a: "error-active", x: "End the run first.", l: "32" },
  { k: "section", p: 0, t: "Addresses", a: "addresses", x: "runs:/ has one slash.\nmodels:/churn@champion loads what the alias points at.", l: "2" },
  { k: "table", p: 0, t: "Which call?", a: "table-call", x: "you want: a table → search_runs" },
  { k: "table", p: 0, t: "Which call?", a: "table-call", x: "you want: objects → MlflowClient().search_runs" },
  { k: "objective", p: 1, t: "Drift tests for numeric columns", a: "p33", o: ["P33"] },
];
const index: Index = {
  pages: [{ url: "tracking/", title: "Tracking", in: "" }, { url: "reference/", title: "Reference", in: "" }],
  entries,
  synonyms: [["psi", "population stability index", "drift"], ["data profiling", "lakehouse monitoring"]],
  exams: { A: { key: "associate", name: "Associate" }, P: { key: "professional", name: "Professional" } },
};
const engine = new Engine(index);
const first = (query: string) => engine.search(query)[0]?.entry.a;

describe("search", () => {
  it.each([
    ["set_reg", "set"],
    ["set_registered_model_alias(", "set"],
    ["nested=True", "fact-nested"],
    ["start_run(nested=True)", "fact-nested"],
    ["models:/m@champion", "addresses"],
    ["runs:/", "addresses"],
    ["@champion", "addresses"],
    ["search_runs", "table-call"],
  ])("finds the symbol %s", (query, anchor) => expect(first(query)).toBe(anchor));

  it.each([
    ["set_regsitered_model_alias", "set"],
    ["nestde", "fact-nested"],
    ["atempt", "fact-run"],
  ])("forgives the slip in %s", (query, anchor) => expect(first(query)).toBe(anchor));

  it.each([
    ["Lakehouse Monitoring", "term-profiling"],
    ["PSI", "p33"],
    ["attempts", "fact-run"],
  ])("knows %s by another name", (query, anchor) => expect(first(query)).toBe(anchor));

  it.each([
    ["mlflow.exceptions.MlflowException: Experiment(name=fraud_v2) already exists.", "error-exists"],
    ["Traceback (most recent call last): File \"/home/jo/a.py\", line 3 mlflow.exceptions.MlflowException: Run with UUID 0f1e2d3c4b5a69788796a5b4c3d2e1f0 is already active", "error-active"],
  ])("finds the message in %s", (query, anchor) => expect(first(query)).toBe(anchor));

  it("does not take a question for a message", () => {
    expect(engine.search("what is the name of a run that is one attempt")[0]?.entry.a).toBe("fact-run");
  });

  it("shows a place once, however many rows of its table fit", () => {
    expect(engine.search("search_runs").filter((r) => r.entry.a === "table-call")).toHaveLength(1);
  });

  it("keeps to kind, exam and MLflow line", () => {
    expect(engine.search("run", { kind: "error" }).every((r) => r.entry.k === "error")).toBe(true);
    expect(engine.search("run", { exam: "professional" }).map((r) => r.entry.a)).toEqual(["fact-nested"]);
    expect(engine.search("run", { line: "2" }).map((r) => r.entry.a)).not.toContain("fact-run");
    expect(engine.search("drift", { line: "2" }).map((r) => r.entry.a)).toContain("p33");
  });

  it("finds nothing for nothing", () => {
    expect(engine.search("   ")).toEqual([]);
    expect(engine.search("zzqqxx")).toEqual([]);
    expect(engine.search("(((")).toEqual([]);
  });
});
