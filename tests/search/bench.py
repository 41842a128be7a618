"""How well and how fast search answers, beside the theme's own search on the same pages: `make bench-search`.

Builds the site twice (ours; with the theme's search plugin), asks both every query of queries.yml in Chromium, and
judges each answer by the text of the section or record it leads to.
"""

from __future__ import annotations

import gzip
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import yaml
from playwright.sync_api import Browser, Page, sync_playwright

import environments
from tests.browser.conftest import ARGUMENTS, serve

ROOT = Path(__file__).resolve().parent.parent.parent
QUERIES = Path(__file__).with_name("queries.yml")
COLD_LOADS = 5
READ = 3000
"""Characters of a section that count: about two screens. Who lands on a table of everything has not found it yet."""
HELD_OUT = 3
"""Every third query of a kind is not looked at while search is tuned."""

THEME = """
INHERIT: mkdocs.yml
plugins:
  - search
  - macros: {module_name: macros, on_undefined: strict}
"""
"""The same site with the theme's search out of the box."""


@dataclass(frozen=True)
class Query:
    kind: str
    text: str
    right: tuple[re.Pattern[str], ...]
    held_out: bool

    def fits(self, section: str) -> bool:
        """Does a section's text hold everything that a right answer has to say?"""
        return all(pattern.search(section) for pattern in self.right)


@dataclass(frozen=True)
class Answer:
    """The rank of the first right result, from 1; None if none of those looked at is right."""

    query: Query
    rank: int | None
    milliseconds: float | None


def queries(file: Path = QUERIES) -> list[Query]:
    """All queries of the file; every third of a kind is held out."""
    return [
        Query(kind, str(text), tuple(re.compile(pattern, re.IGNORECASE) for pattern in right), number % HELD_OUT == HELD_OUT - 1)
        for kind, entries in yaml.safe_load(file.read_text(encoding="utf-8")).items()
        for number, (text, right) in enumerate(entries)
    ]


def build(folder: Path, config: Path) -> None:
    """Build the site by a configuration; what search reads is written even while a chapter is unfinished."""
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config, "--site-dir", folder],
        cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, check=True, stderr=subprocess.DEVNULL,
    )
    if not (folder / "data/search.json").exists():
        subprocess.run([sys.executable, "-m", "macros.export", folder], cwd=ROOT, check=True)


SECTIONS = """async (address) => {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  const article = page.querySelector("article");
  const heading = (element) => /^H[1-6]$/.test(element?.tagName ?? "");
  const from = (element) => {
    if (!heading(element)) return (element.closest("tr") ?? element).textContent;
    const texts = [element.textContent];
    for (let next = element.nextElementSibling; next && !heading(next); next = next.nextElementSibling) texts.push(next.textContent);
    return texts.join("\\n");
  };
  const found = { "": article?.querySelector("h1") ? from(article.querySelector("h1")) : "" };
  for (const element of article?.querySelectorAll("[id]") ?? []) if (!element.id.startsWith("__")) found[element.id] = from(element);
  return found;
}"""
"""The text of every place of a page that a link can lead to: a heading with what follows it, a record, a table row."""


class Sections:
    """What stands at an address of the site, read once per page."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.read: dict[str, dict[str, str]] = {}

    def of(self, path: str) -> dict[str, str]:
        if path not in self.read:
            self.read[path] = {anchor: " ".join(text.split())[:READ] for anchor, text in self.page.evaluate(SECTIONS, self.address + path).items()}
        return self.read[path]

    def text(self, link: str) -> str:
        """The text of the section that a result's link opens; empty if there is no such place."""
        whole, anchor = urldefrag(link)
        return self.of(urlsplit(whole).path.lstrip("/")).get(unquote(anchor), "")

    def anywhere(self, query: Query) -> bool:
        return any(query.fits(text) for sections in self.read.values() for text in sections.values())


CLOCK = """(list) => {
  window.pressed = window.shown = undefined;
  addEventListener("keydown", (event) => { window.pressed = event.timeStamp; window.shown = undefined; }, { capture: true });
  new MutationObserver(() => requestAnimationFrame(() => { window.shown ??= performance.now(); })).observe(document.querySelector(list), { childList: true, subtree: true });
}"""
"""From the key's own time stamp to the first frame that shows a changed list."""


class Ours:
    """Our dialog, driven by keys."""

    name, box, list = "ours", ".search__input", ".search__results"
    index = "data/search.json"

    def links(self, page: Page) -> list[str]:
        return page.eval_on_selector_all(".search__result", "all => all.slice(0, 5).map(a => a.href)")


class Theirs:
    """The theme's search. A page's own link is left out where links to its sections follow, so that grouping costs it nothing."""

    name, box, list = "theme's default", ".md-search__input", ".md-search-result__list"
    index = "search/search_index.json"

    def links(self, page: Page) -> list[str]:
        return page.evaluate("""() => [...document.querySelectorAll(".md-search-result__item")].flatMap((item) => {
          const links = [...item.querySelectorAll("a.md-search-result__link")].map(a => a.href);
          return links.length > 1 && !links[0].includes("#") ? links.slice(1) : links;
        }).slice(0, 5)""")


def ask(page: Page, search: Ours | Theirs, text: str) -> tuple[list[str], float | None]:
    """Type a query; returns the first five links, and the milliseconds from its last key to the frame with its results."""
    page.fill(search.box, text[:-1])
    settle(page, search)
    page.evaluate("window.shown = undefined")
    page.press(search.box, "End")
    page.keyboard.type(text[-1])
    settle(page, search)
    took = page.evaluate("window.shown === undefined ? null : window.shown - window.pressed")
    return search.links(page), took


def settle(page: Page, search: Ours | Theirs) -> None:
    """Wait until the list has stayed as it is for a moment."""
    page.evaluate("""(list) => new Promise((done) => {
      let timer = setTimeout(done, 120);
      new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 120); }).observe(document.querySelector(list), { childList: true, subtree: true });
    })""", search.list)


def start(page: Page, search: Ours | Theirs, address: str, first: str) -> float:
    """Load the start page afresh and ask at once; returns milliseconds from the navigation to the first result."""
    page.goto(address, wait_until="domcontentloaded")
    while not page.locator(search.box).is_visible() or not page.evaluate("box => document.activeElement === document.querySelector(box)", search.box):
        page.keyboard.press("/")
        page.wait_for_timeout(10)
    page.fill(search.box, first)
    page.wait_for_selector(f"{search.list} a", state="visible", timeout=60_000)
    return page.evaluate("performance.now()")


def loaded(browser: Browser, address: str) -> int:
    """Bytes, each answer compressed with gzip, that a chapter loads before anybody searches."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + "registry/aliases/", wait_until="networkidle")
    total = sum(len(gzip.compress(page.request.get(url).body())) for url in asked)
    page.close()
    return total


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(environments.find_chromium()), args=ARGUMENTS)
        yield browser
        browser.close()


def measure(browser: Browser, search: Ours | Theirs, site: Path, asked: list[Query]) -> dict:
    """Every figure for one search; `answers` leaves out queries whose answer the site does not contain."""
    with serve(site) as address:
        cold = []
        for _ in range(COLD_LOADS):
            context = browser.new_context()
            cold.append(start(context.new_page(), search, address, "alias"))
            context.close()
        page = browser.new_page()
        start(page, search, address, "alias")
        page.evaluate(CLOCK, search.list)
        reader = browser.new_page()
        reader.goto(address)
        sections = Sections(reader, address)
        for file in sorted(site.rglob("index.html")):
            sections.of(file.parent.relative_to(site).as_posix().removeprefix(".") + "/" * (file.parent != site))
        answers, absent = [], []
        for query in asked:
            if not sections.anywhere(query):
                absent.append(query)
                continue
            links, took = ask(page, search, query.text)
            rank = next((n for n, link in enumerate(links, 1) if query.fits(sections.text(link))), None)
            answers.append(Answer(query, rank, took))
        page.close()
        reader.close()
        return {
            "answers": answers, "absent": absent, "cold": statistics.median(cold), "bytes": loaded(browser, address),
            "index": len(gzip.compress((site / search.index).read_bytes(), 9)),
        }


def success(answers: list[Answer], within: int) -> float:
    """The share of queries with a right result among the first `within`."""
    return sum(a.rank is not None and a.rank <= within for a in answers) / len(answers)


def reciprocal_rank(answers: list[Answer]) -> float:
    """The mean of 1/rank over the first five results (MRR@5)."""
    return sum(1 / a.rank for a in answers if a.rank) / len(answers)


def report(measured: dict[str, dict]) -> str:
    """The figures side by side."""
    def row(title: str, figure: Callable[[dict], str]) -> str:
        return f"{title:<44}" + "".join(f"{figure(m):>18}" for m in measured.values())

    def times(m: dict) -> list[float]:
        return sorted(a.milliseconds for a in m["answers"] if a.milliseconds is not None)

    lines = [" " * 44 + "".join(f"{name:>18}" for name in measured)]
    first = next(iter(measured.values()))["answers"]
    groups: list[tuple[str, Callable[[Query], bool]]] = [("all", lambda q: True), ("held out", lambda q: q.held_out), ("tuned on", lambda q: not q.held_out)]
    groups += [(kind, lambda q, kind=kind: q.kind == kind) for kind in dict.fromkeys(a.query.kind for a in first)]
    for title, belongs in groups:
        def of(m: dict, belongs: Callable[[Query], bool] = belongs) -> list[Answer]:
            return [a for a in m["answers"] if belongs(a.query)]
        if count := len(of({"answers": first})):
            lines.append(row(f"{title} ({count}): success@1, @3, MRR@5", lambda m: f"{success(of(m), 1):.0%} {success(of(m), 3):.0%} {reciprocal_rank(of(m)):.2f}"))
    lines.append(row("key press to results: median, p95 (ms)", lambda m: f"{statistics.median(times(m)):.0f}, {times(m)[int(len(times(m)) * 0.95)]:.0f}"))
    lines.append(row("index, gzip (KB)", lambda m: f"{m['index'] / 1024:.0f}"))
    lines.append(row("cold load to first result (ms)", lambda m: f"{m['cold']:.0f}"))
    lines.append(row("a chapter before any search, gzip (KB)", lambda m: f"{m['bytes'] / 1024:.0f}"))
    return "\n".join(lines)


def main() -> None:
    asked = queries()
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        folder = Path(scratch)
        build(folder / "ours", ROOT / "mkdocs.yml")
        # The macros look for the project beside the configuration.
        with tempfile.NamedTemporaryFile("w", dir=ROOT, prefix=".theme-search-", suffix=".yml") as theme:
            theme.write(THEME)
            theme.flush()
            build(folder / "theirs", Path(theme.name))
        measured = {search.name: measure(browser, search, folder / site, asked) for site, search in (("ours", Ours()), ("theirs", Theirs()))}
    ours = measured["ours"]
    print(report(measured))
    print(f"load average {os.getloadavg()[1]:.0f} on {os.cpu_count()} processors: other work lengthens the times")
    for query in ours["absent"]:
        print(f"no section answers: {query.text}")
    for answer in ours["answers"]:
        if answer.rank != 1:
            print(f"rank {answer.rank or 'over 5'}: {answer.query.kind}: {answer.query.text[:90]}{' (held out)' if answer.query.held_out else ''}")


if __name__ == "__main__":
    main()
