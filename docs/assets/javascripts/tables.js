// What CSS cannot do for wide tables and code.

// A long call in a narrow column breaks after its dots and brackets, not inside its names.
for (const code of document.querySelectorAll(".md-content td code")) {
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const pieces = text.data.split(/(?<=[.(_,=/:])/);
    text.replaceWith(...pieces.flatMap((piece, n) => (n ? [document.createElement("wbr"), piece] : [piece])));
  }
}

// A box that scrolls sideways must take focus, or readers without a mouse cannot see its end.
const scrollers = ".md-typeset__table, .md-typeset__scrollwrap, .diagram, pre > code";
const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
addEventListener("load", () => {
  for (const box of document.querySelectorAll(scrollers)) watcher.observe(box);
});
