"""The built site: strict, without broken anchors, repeated ids, left-over marks or requests to other hosts."""

from __future__ import annotations

import gzip
import posixpath
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from macros import guide

LEFT_OVER = re.compile(r"\{\{|\}\}|\{%|%\}|^\s*/{3,}|\{ ?[:#.][a-z]|# (end)?region|Macro Rendering Error")


BYTES = 270_000
ELEMENTS = 4_500
FIRST_VIEW = {"plain": 312_000, "gzip": 89_000}
"""What a reader's browser loads before a chapter is whole, as the host sends it."""


class Reader(HTMLParser):
    """Collects ids, links, loaded addresses and the text outside code of one page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.loads: list[str] = []
        self.text: list[str] = []
        self.elements = 0
        self._quiet = 0

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.elements += 1
        if found.get("id"):
            self.ids.append(found["id"])
        if tag in ("script", "img", "iframe", "source", "video", "audio") and found.get("src"):
            self.loads.append(found["src"])
        if tag == "link" and found.get("rel") not in ("canonical", "next", "prev") and found.get("href"):
            self.loads.append(found["href"])
        if tag in ("script", "style", "pre", "code"):
            self._quiet += 1

    def handle_endtag(self, tag):
        if tag in ("script", "style", "pre", "code"):
            self._quiet -= 1

    def handle_data(self, data):
        if not self._quiet:
            self.text.append(data)


def read(file: Path) -> Reader:
    reader = Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    return reader


@pytest.fixture(scope="session")
def built(site) -> dict[str, Reader]:
    return {file.relative_to(site).as_posix(): read(file) for file in sorted(site.rglob("*.html"))}


def test_the_site_has_its_pages(built):
    for page in ("index", "tracking/index", "cheat-sheets/tracking/index", "reference/traps/index", "exams/associate/index", "404"):
        assert f"{page}.html" in built


def test_no_id_stands_twice_on_a_page(built):
    assert {page: [i for i, n in Counter(r.ids).items() if n > 1] for page, r in built.items() if len(set(r.ids)) < len(r.ids)} == {}


def test_no_page_is_a_burden_to_a_phone(built, site):
    heavy = {page: (size, reader.elements) for page, reader in built.items() if (size := (site / page).stat().st_size) > BYTES or reader.elements > ELEMENTS}
    assert heavy == {}, "split these pages, or render what they hold with less around it (`make bench-site` lists all pages)"


def test_no_marks_are_left_over(built):
    found = {}
    for page, reader in built.items():
        marks = [line.strip() for line in "".join(reader.text).splitlines() if LEFT_OVER.search(line)]
        if marks:
            found[page] = marks[:3]
    assert found == {}


def test_nothing_is_loaded_from_another_host(built, site):
    for page, reader in built.items():
        assert [address for address in reader.loads if re.match(r"(https?:)?//", address)] == [], page
    for style in site.rglob("*.css"):
        assert re.findall(r"(?:url\(|@import )['\"]?(?:https?:)?//[^)'\"]+", style.read_text(encoding="utf-8")) == [], style


def test_each_page_of_the_menu_stands_in_it_by_a_name(site, root):
    """A section's first index page takes the section's name: a second one, or a bare one, would leave the menu."""
    named, pages = set(), guide.load(root).order
    for page in pages:
        place = page.removesuffix(".md").removesuffix("index").rstrip("/")
        menu = (site / place / "index.html").read_text(encoding="utf-8").partition('class="md-nav md-nav--primary')[2].partition('class="md-content"')[0]
        links = re.findall(r'<a href="([^"#]*)" class="md-nav__link[^>]*>(.*?)</a>', menu, re.DOTALL)
        # A menu has the pages of its part of the guide, and the first of every other part: a page counts if another one's menu leads there.
        there = {posixpath.normpath(posixpath.join(place or ".", address)) for address, name in links if re.sub(r"<[^>]+>|\s", "", name)}
        named |= there - {place or "."} if page != "index.md" else there
    for page in pages:
        address = page.removesuffix(".md").removesuffix("index").rstrip("/") or "."
        assert address in named, f"{page} is in no menu of the built site"


def test_records_are_not_published_as_files(site):
    assert not (site / "_data").exists()


def test_the_first_view_of_a_chapter_is_small(site):
    """The page, its style sheet, its scripts and the fonts that it asks for at once."""
    page = site / "tracking/logging/index.html"
    text = page.read_text(encoding="utf-8")
    named = re.findall(r'<link rel="stylesheet" href="([^"]+)"|<script src="([^"]+)"|<link rel="preload" href="([^"]+)"', text)
    files = [page, *((page.parent / (style or script or font)).resolve() for style, script, font in named)]
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) < FIRST_VIEW["plain"]
    assert sum(len(gzip.compress(file.read_bytes(), 6)) for file in files) < FIRST_VIEW["gzip"]
