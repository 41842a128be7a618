// What makes the theme's frame move: colours, menus, tabs, the copy button, keys. The theme's own script does the same for every option
// that it has, and weighs as much as all of ours; where a builder leaves it in the page, it does the work.

import { followCode } from "./code";
import { showContents } from "./contents";
import { followKeys } from "./keys";
import { openFolded } from "./folded";
import { choosePalette } from "./palette";
import { followScroll } from "./scroll";
import { linkTabs } from "./tabs";

document.documentElement.classList.replace("no-js", "js");
if (!document.querySelector("script[src*='/javascripts/bundle.']")) {
  choosePalette();
  linkTabs();
  followCode();
  openFolded();
  followKeys();
  const jumped = showContents();
  followScroll(jumped);
}
