"""What leaves docs/ as it is: which files may lie there, what a drawing may hold, and where links of pages and records lead."""

from __future__ import annotations

import posixpath
import re
import xml.etree.ElementTree as tree
from collections.abc import Iterator
from functools import cache

from macros.guide import Guide
from macros.pages import Page
from macros.problems import Problem, regular
from macros.records import KINDS
from macros.remembered import of, pure
from macros.text import CODE, complaints, html

PLACES = (
    r"[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*){0,2}\.md", r"_data/.+", r"assets/built/.+", r"assets/brand/[\w-]+\.(svg|png)", r"assets/(diagrams|plots)/[\w/-]+\.svg",
    r"assets/fonts/[\w.-]+\.(woff2|txt)", r"assets/screenshots/[\w-]+\.png", r"assets/stylesheets/[\w/-]+\.css",
)
"""Where a file may lie below docs: all else would be published as it is, a host's settings and foreign scripts too."""
GENERATED = ("api.json", "browser.json", "worlds.json")
MOST_BYTES = 1_000_000

_DRAWS = {
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "defs", "marker", "clipPath", "use", "style",
    "metadata", "linearGradient", "stop", "pattern", "mask",
}
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_LINK = re.compile(r"(?<!!)\]\((?P<to>[^()\s]+)")
_ID = re.compile(r"""\bid=["']?([\w:-]+)|\{[^{}\n]*#([\w:-]+)[^{}\n]*\}""")
_WITH_KNOWN_IDS = {*KINDS, "objectives", "code", "predict", "deeper", "plot", "diagram", "screenshot", "figure"}
"""Macros that give a page no ids but those of records."""


def files(guide: Guide) -> Iterator[Problem]:
    """Files that have no business below docs, and drawings that could act."""
    base = guide.root / "docs"
    for path in regular(base):
        shown = f"docs/{path}"
        if path.startswith("assets/built/"):
            continue
        if not any(re.fullmatch(place, path) for place in PLACES):
            yield Problem(shown, 1, "would be published as it is; pages are docs/<topic>/<page>.md in lower case, pictures below docs/assets, all else lies elsewhere")
        elif path.startswith("_data/generated/") and path.rpartition("/")[2] not in GENERATED:
            yield Problem(shown, 1, f"is read by nothing; generated are {', '.join(GENERATED)}")
        elif path.startswith("assets/"):
            raw = (base / path).read_bytes()
            if len(raw) > MOST_BYTES:
                yield Problem(shown, 1, f"has {len(raw):,} bytes; make it smaller, {MOST_BYTES:,} is the most a file may have")
            elif path.endswith(".svg"):
                yield from (Problem(shown, 1, complaint) for complaint in drawing(raw))
            elif path.endswith(".png") and not raw.startswith(_PNG):
                yield Problem(shown, 1, "is no PNG; `make screenshots` takes it again")


@pure
def drawing(raw: bytes) -> tuple[str, ...]:
    """What in an SVG is more than a drawing: it stands in the page itself, where a script would run."""
    if re.search(rb"<!(?!--|DOCTYPE svg PUBLIC )|<\?(?!xml )|\[\s*<", raw):
        return ("declares something before it draws; leave only elements",)
    try:
        root = tree.fromstring(raw)
    except (tree.ParseError, ValueError, LookupError) as error:
        return (f"is no SVG ({error}); save it anew from where it was drawn",)
    if root.tag.rpartition("}")[2] != "svg" or not re.fullmatch(r"-?[\d.]+( -?[\d.]+){3}", root.get("viewBox", "")):
        return ('begins without `<svg viewBox="0 0 width height">`, by which a page knows its shape; add it',)
    found = []
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2]
        if element.tag == tree.Comment:
            continue
        # What describes a plot is never shown.
        if name not in _DRAWS and not str(element.tag).startswith(("{http://purl.org/", "{http://creativecommons.org/", "{http://www.w3.org/1999/02/22-rdf")):
            found.append(f"holds `<{name}>`, which does more than draw; remove it")
        for attribute, value in element.attrib.items():
            known = attribute.rpartition("}")[2].lower()
            if known.startswith("on"):
                found.append(f"sets `{known}`, which runs a script; remove it")
            elif known == "href" and not value.startswith("#"):
                found.append(f"links to `{value[:40]}`; in a drawing `href` names a part of it, as `#mark`")
            elif re.search(r"url\((?!['\"]?#)|javascript:|expression\(", value, re.IGNORECASE):
                found.append(f"loads something by `{known}`; remove it")
        if name == "style" and re.search(r"@import|url\((?!['\"]?#)", element.text or "", re.IGNORECASE):
            found.append("loads something by its style; remove it")
    return tuple(dict.fromkeys(found))


def generated(guide: Guide) -> Iterator[Problem]:
    """What is generated is shown too: its words are inline Markdown, as everybody's."""
    folder = "docs/_data/generated"
    reasons = {(f"{folder}/browser.json", why) for lines in guide.browser.values() if isinstance(lines, dict) for why in lines.values() if isinstance(why, str)}
    reasons |= {(f"{folder}/worlds.json", group["because"]) for entry in guide.worlds.findings.get("snippets", {}).values() for group in entry.get("cannot", ())}
    for shown, why in sorted(reasons):
        yield from (Problem(shown, 1, f"`{why[:40]}` {complaint}") for complaint in complaints(why))
    for name, about in guide.api.get("names", {}).items():
        for warning in (about.get("deprecated") or {}).values():
            yield from (Problem(f"{folder}/api.json", 1, f"`{name}` {complaint}") for complaint in html(CODE.sub("", str(warning))))


def links(guide: Guide) -> Iterator[Problem]:
    """Links that lead to no page, no file or no part of a page."""
    for page in guide.pages.values():
        for number, target in _targets(page.text):
            path, _, anchor = target.partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path
            if wrong := _wrong(guide, place, anchor):
                yield Problem(page.shown, number, f"links to `{target}`, {wrong}")
    for path, records in guide.content.by_file.items():
        def find(records=records) -> dict[str, list[str]]:
            found = {record.id: [target for _, target in _targets(record.said)] for record in records}
            return {record_id: targets for record_id, targets in found.items() if targets}

        for record_id, targets in of("links", [path, *guide.content.made_of(path)], find).items():
            record = guide.records[record_id]
            for target in targets:
                place, _, anchor = target.partition("#")
                if place not in guide.pages and place:
                    yield Problem(path, record.line, f"`{record_id}` links to `{target}`, which is no page; write the path from docs, as in (tracking/logging.md#anchor)")
                elif wrong := _wrong(guide, place or record.page, anchor):
                    yield Problem(path, record.line, f"`{record_id}` links to `{target}`, {wrong}")


@pure
def _targets(text: str) -> tuple[tuple[int, str], ...]:
    """The relative links in a text of Markdown, each with its line."""
    found, fenced = [], False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced and "](" in line:
            bare = CODE.sub("\u2423", line)
            found += [(number, match["to"]) for match in _LINK.finditer(bare) if not re.match(r"[A-Za-z][\w+.-]*:|/", match["to"])]
    return tuple(found)


def _wrong(guide: Guide, place: str, anchor: str) -> str:
    """What is wrong with a link to this path from docs, and to this part of it; empty if nothing is."""
    page = guide.pages.get(place)
    if page is None:
        if place.startswith("..") or not (guide.root / "docs" / place).is_file():
            return f"which is not there; docs/{place} would be it" if not place.startswith("..") else "which is outside docs; link to a page"
        return ""
    if anchor and {call.name for call in page.calls} <= _WITH_KNOWN_IDS and anchor not in _ids(guide, page):
        return f"but docs/{place} has no `#{anchor}`; its sections are {', '.join(h.anchor for h in page.headings if h.level == 2)}"
    return ""


def _ids(guide: Guide, page: Page) -> set[str]:
    known = guide.known.setdefault("ids", {})
    if page.path not in known:
        records = {f"{call.name[:-1]}-{name.rpartition('/')[2]}" for call in page.calls if call.name in KINDS for name in call.arguments}
        known[page.path] = {heading.anchor for heading in page.headings} | records | set(_written_ids(page.text))
    return known[page.path]


@cache
def _written_ids(text: str) -> tuple[str, ...]:
    return tuple(first or second for first, second in _ID.findall(CODE.sub("\u2423", re.sub(r"\{\{.*?\}\}", "", text))))


RULES = (files, generated, links)
