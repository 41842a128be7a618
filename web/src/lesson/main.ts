// What makes a page a lesson: outputs to guess, deeper sections folded, proofs that open in place.

import { foldDeeper } from "./deeper";
import { startGuesses } from "./guess";
import { keepOffline } from "../offline/register";
import { openProofs } from "./proofs";

const page = document.querySelector<HTMLElement>(".md-content__inner");
if (page) {
  foldDeeper(page);
  startGuesses(page, localStorage);
  openProofs(page);
}
keepOffline();
