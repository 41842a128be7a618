// What CSS and the theme's templates leave undone.

// A long call in a narrow column breaks after its dots and brackets, not inside its names.
for (const code of document.querySelectorAll(".md-content td code")) {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const pieces = text.data.split(/(?<=[.(_,=/:])(?![.)\],/])/);
    text.replaceWith(...pieces.flatMap((piece, n) => (n ? [document.createElement("wbr"), piece] : [piece])));
  }
}

// A box that scrolls sideways must take focus, or readers without a mouse cannot see its end.
const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth + 1) (target as HTMLElement).tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

// Screen readers list landmarks by name: the menus of sections have none.
for (const menu of document.querySelectorAll("nav[aria-labelledby]")) {
  const label = document.getElementById(menu.getAttribute("aria-labelledby") ?? "");
  const title = menu.parentElement?.querySelector(".md-ellipsis")?.textContent?.trim();
  if (title && !label?.textContent?.trim()) {
    menu.removeAttribute("aria-labelledby");
    menu.setAttribute("aria-label", title);
  }
}

function finish(): void {
  for (const box of document.querySelectorAll(".md-typeset__table, .md-typeset__scrollwrap, .diagram, pre > code")) watcher.observe(box);
}

addEventListener("load", () => {
  finish();
  // Quizzes and practice pages add their own code blocks later.
  const content = document.querySelector(".md-content");
  if (content) new MutationObserver(finish).observe(content, { childList: true, subtree: true });
});
