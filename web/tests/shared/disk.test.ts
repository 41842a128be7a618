import { beforeEach, describe, expect, it, vi } from "vitest";
import { named, read } from "../../src/shared/host-disk";
import { pathOf } from "../../src/shared/site";

describe("a page opened from a disk", () => {
  beforeEach(() => {
    document.head.innerHTML = `<base href="file:///guide/tracking/logging/index.html">`;
    document.body.innerHTML = `<script id="__config" type="application/json">{"base": "../.."}</script>`;
  });

  it("links to files, since a folder's address leads to a list of them", () => {
    expect(named("file:///guide/tracking/logging/#types")).toBe("file:///guide/tracking/logging/index.html#types");
    expect(named("file:///guide/practice/quiz/?objectives=A12")).toBe("file:///guide/practice/quiz/index.html?objectives=A12");
    expect(named("file:///guide/downloads/cards.apkg")).toBe("file:///guide/downloads/cards.apkg");
    expect(named("https://mlflow.org/docs/")).toBe("https://mlflow.org/docs/");
  });
  it("is the page that a reader of the site read", () => {
    expect(pathOf("file:///guide/tracking/logging/index.html?mark=x#types")).toBe("tracking/logging/");
    expect(pathOf("file:///guide/index.html")).toBe("");
    expect(pathOf("file:///guide/tracking/logging/")).toBe("tracking/logging/");
  });
  it("takes the data that a script left, and says what is wrong where there is none", async () => {
    globalThis.runproofData = { road: [1] };
    // No script is loaded here: the test says how it went.
    const asked: HTMLScriptElement[] = [];
    vi.spyOn(document.head, "append").mockImplementation((script) => void asked.push(script as HTMLScriptElement));
    const left = read("road", "file:///guide/data/road.json");
    const missing = read("cards", "file:///guide/data/cards.json");
    expect(asked.map((script) => script.src)).toEqual(["file:///guide/data/road.js", "file:///guide/data/cards.js"]);
    asked[0]!.dispatchEvent(new Event("load"));
    asked[1]!.dispatchEvent(new Event("error"));
    expect(await left).toEqual([1]);
    await expect(missing).rejects.toThrow("There is no data/cards.js beside this page");
  });
});
