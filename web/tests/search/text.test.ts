import { beforeEach, describe, expect, it } from "vitest";
import { find, scopeOf } from "../../src/search/landing";
import { excerpt, marked, mostTelling, ranges } from "../../src/search/marks";
import { essence, masked, Messages } from "../../src/search/messages";
import { chunks, isSymbol, slips, stem, termsOf } from "../../src/search/tokens";

describe("words and symbols", () => {
  it("keeps symbols whole", () => {
    expect(chunks("Load `models:/m@champion`, then start_run(nested=True).")).toEqual(["Load", "models:/m@champion", "then", "start_run", "nested=True"]);
  });

  it("knows a symbol by its parts", () => {
    expect(termsOf("models:/m@champion")).toEqual(expect.arrayContaining(["models:/m@champion", "models:/", "@champion", "champion"]));
    expect(termsOf("client.set_registered_model_alias")).toEqual(expect.arrayContaining(["set_registered_model_alias", "alias"]));
    expect(termsOf("MlflowClient")).toEqual(expect.arrayContaining(["mlflowclient", "mlflow", "client"]));
    expect(termsOf("RUNNING")).toEqual(["running", "run"]);
    expect(termsOf("nested=True")).toEqual(expect.arrayContaining(["nested=true", "nested"]));
  });

  it.each([["logging", "logs"], ["registered", "registering"], ["promotion", "promote"], ["versions", "version"], ["serialise", "serialize"], ["queries", "query"]])(
    "%s and %s meet", (one, other) => expect(stem(one)).toBe(stem(other)));

  it("counts slips, a swap as one", () => {
    expect(slips("regsiter", "register", 2)).toBe(1);
    expect(slips("alais", "alias", 2)).toBe(1);
    expect(slips("alias", "alias", 2)).toBe(0);
    expect(slips("champion", "challenger", 2)).toBe(3);
  });

  it("tells symbols from words", () => {
    expect(["run_id", "@champion", "MlflowClient", "runs:/"].map(isSymbol)).toEqual([true, true, true, true]);
    expect(["run", "Run", "don't", "one-hot"].map(isSymbol)).toEqual([false, false, false, false]);
  });
});

describe("messages", () => {
  it("reads the message off a traceback", () => {
    expect(essence('Traceback (most recent call last):\n  File "a.py", line 3\nValueError: first\n\nmlflow.exceptions.MlflowException: Run not found')).toBe("Run not found");
    expect(essence("nested=True")).toBe("nested=True");
  });

  it("sees through ids, paths, names and numbers", () => {
    expect(masked("Run 'a1' in /tmp/x failed: version=3")).toEqual(masked("Run 'b2' in /home/jo/y failed: version=12"));
  });

  it("gives the nearest of what is known, and nothing for prose", () => {
    const messages = new Messages([["exists", "Experiment(name=churn) already exists."], ["gone", "Run 'x' not found"]]);
    expect([...messages.find("Experiment(name=fraud) already exists.")]).toEqual([["exists", 1]]);
    expect(messages.find("how do I find the best run").size).toBe(0);
  });
});

describe("marks", () => {
  it("marks what was typed and what was meant", () => {
    const text = "Moving the alias: models:/churn@champion";
    const found = ranges(text, "@champion alias", new Set(["alias"]));
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual(["alias", "@champion"]);
  });

  it("quotes around the first mark", () => {
    const text = `${"word ".repeat(80)}alias ${"word ".repeat(80)}`;
    const cut = excerpt(text, ranges(text, "alias", new Set()), 100);
    expect(cut.text.length).toBeLessThan(110);
    expect(cut.found.map(([start, end]) => cut.text.slice(start, end))).toEqual(["alias"]);
  });

  it("never makes HTML of a text", () => {
    const box = document.createElement("p");
    box.append(...marked("<img src=x> alias", [[12, 17]]));
    expect(box.querySelector("img")).toBeNull();
    expect(box.querySelector("mark")?.textContent).toBe("alias");
  });

  it("quotes the line that answers most", () => {
    expect(mostTelling(["A run.", "An alias of a run.", "An alias."], "alias run", new Set(["alias", "run"]))).toBe("An alias of a run.");
  });
});

describe("the page a result led to", () => {
  beforeEach(() => {
    document.body.innerHTML = '<h2 id="a">Alias</h2><pre><code><span>nested</span><span>=</span><span>True</span></code></pre><h2 id="b">Other nested=True</h2>';
  });

  it("marks across the elements of highlighted code, up to the next heading", () => {
    const scope = scopeOf(document.getElementById("a")!);
    expect(scope).toHaveLength(2);
    expect(scope.flatMap((element) => find(element, ["nested=true"])).map(String)).toEqual(["nested=True"]);
  });
});
