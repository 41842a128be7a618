import { beforeEach, describe, expect, it } from "vitest";
import { link, proofsOf, root, target } from "../../src/shared/site";

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

describe("the element that an address names", () => {
  it("is found by a name with letters that addresses write otherwise", () => {
    document.body.innerHTML = `<p id="a"></p><p id="größe"></p>`;
    expect(target("#a")?.id).toBe("a");
    expect(target("#gr%C3%B6%C3%9Fe")?.id).toBe("größe");
  });
  it("is none where the address was cut or made to hurt", () => {
    for (const hash of ["", "#", "#%", "#%E0%A4%A", "#%ff", "#<img src=x>", "#none"]) expect(target(hash)).toBeNull();
  });
});
