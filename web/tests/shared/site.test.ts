import { beforeEach, describe, expect, it } from "vitest";
import { link, root } from "../../src/shared/site";

function served(base: string): void {
  document.head.innerHTML = `<base href="https://guide.example/sub/tracking/logging/">`;
  document.body.innerHTML = `<script id="__config" type="application/json">{"base": "${base}"}</script>`;
}

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
