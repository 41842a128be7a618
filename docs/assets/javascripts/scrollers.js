// A box that scrolls sideways must take focus, or readers without a mouse cannot see its end.
const scrollers = ".md-typeset__scrollwrap, .scroll, .diagram, .snippet__output pre, .error__message, pre > code";

const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

addEventListener("load", () => {
  for (const box of document.querySelectorAll(scrollers)) watcher.observe(box);
});
