// What makes a page a lesson: outputs to guess, deeper sections folded, proofs that open in place.

import { foldDeeper } from "./deeper";
import { startGuesses } from "./guess";
import { keepOffline } from "../offline/register";
import { openProofs } from "./proofs";
import { browserStorage } from "../worlds/choice";

const page = document.querySelector<HTMLElement>(".md-content__inner");
if (page) {
  foldDeeper(page);
  startGuesses(page, browserStorage());
  openProofs(page);
  // How to try a snippet elsewhere is made when a reader asks.
  page.addEventListener("toggle", ({ target }) => {
    const box = target as HTMLElement;
    if (!box.matches("details.snippet__try:not([data-filled])")) return;
    box.dataset["filled"] = "";
    import("./try").then(({ fill }) => fill(box), () => delete box.dataset["filled"]);
  }, true);
}
keepOffline();
