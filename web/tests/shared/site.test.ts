import { beforeEach, describe, expect, it } from "vitest";
import { link, proofsOf, root } from "../../src/shared/site";

function served(base: string): void {
  document.head.innerHTML = `<base href="https://guide.example/sub/tracking/logging/">`;
  document.body.innerHTML = `<script id="__config" type="application/json">{"base": "${base}"}</script>`;
}

it("knows a proof from the page's own folder by its name", () => {
  served("../..");
  window.location.href = "https://guide.example/sub/tracking/logging/";
  document.body.insertAdjacentHTML("beforeend", `<a data-proofs="again.py#log models/signatures/infer.py#infer"></a>`);
  expect(proofsOf(document.querySelector("a") as HTMLElement)).toEqual(["tracking/logging/again.py#log", "models/signatures/infer.py#infer"]);
});

describe("the site's root", () => {
  beforeEach(() => (document.head.innerHTML = ""));

  it("is found from a page below a sub-path", () => {
    served("../..");
    expect(root()).toBe("https://guide.example/sub/");
    expect(link("data/cards.json")).toBe("https://guide.example/sub/data/cards.json");
  });
  it("may be the host's root, as on the page for missing addresses", () => {
    served("/");
    expect(root()).toBe("https://guide.example/");
  });
});
