"""What leaves the pages: JSON that the front end reads and files to take away, written into the built site.

`python -m macros.export SITE` writes it for site builders that do not call `on_post_build`.
Addresses in the JSON are relative to the site's root.
"""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from pathlib import Path

import markdown

from macros import anki, kept, overviews, proof_pages, render, road, runtimes, search_index, take_away
from macros import guide as guides
from macros import text as texts
from macros.guide import Guide
from macros.records import Documented, Record
from macros.snippets import LINE_TITLES

CARD_KINDS = ("facts", "terms", "traps", "pairs")
_MARKDOWN = markdown.Markdown(
    extensions=["attr_list", "def_list", "md_in_html", "tables", "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.superfences", "pymdownx.blocks.html", "pymdownx.blocks.details"]
)
_ROOT = "index.md"


def url(path: str) -> str:
    """The address of a page or anchor, from its path in docs: `tracking/logging.md#x` -> `tracking/logging/#x`."""
    page, hash_, fragment = path.partition("#")
    return search_index.address(page) + hash_ + fragment


@cache
def html(text: str) -> str:
    """A record's Markdown as HTML, with links relative to the site's root."""
    source = render.prose(_ROOT, text)
    if quickly := texts.simple_html(source):
        return quickly
    converted = kept.of("html", source, lambda: _MARKDOWN.reset().convert(source))
    converted = re.sub(r'href="(?!https?:|#)([^"]+)"', lambda m: f'href="{url(m[1])}"', converted)
    single = re.fullmatch(r"<p>((?:(?!<p>).)*)</p>", converted, re.DOTALL)
    return single[1] if single else converted


def home(record: Record) -> str:
    """The address of a record on the page that teaches it."""
    return url(render.home(_ROOT, record))


def proofs(guide: Guide, record: Record) -> list[dict]:
    """The badges of a record: tier, what the badge says, and where it leads."""
    found = []
    for proof in record.proofs():
        if isinstance(proof, Documented):
            found.append({"tier": "documented", "label": f"documented {proof.read}", "url": proof.url})
        else:
            path = proof.partition("#")[0]
            snippet = guide.library.snippets[path]
            label = f"{render.TIER_TITLES[snippet.tier]} {' · '.join(guide.versions[line] for line in snippet.lines)}"
            found.append({"tier": snippet.tier, "label": label, "url": url(render.proof_link(_ROOT, path))})
    return [badge for n, badge in enumerate(found) if badge not in found[:n]]


def questions(guide: Guide) -> list[dict]:
    """All questions with their options as HTML, in the order of the navigation."""
    found = []
    for q in guide.of_kind("questions"):
        entry = {
            "id": q.id,
            "asks": html(q.asks),
            "options": [{"says": html(o.says), "right": o.right, "why": html(o.why)} for o in q.options],
            "objectives": q.objectives,
            "difficulty": q.difficulty,
            "home": home(q),
            "page": guide.pages[q.page].title,
            "proofs": proofs(guide, q),
        }
        if q.snippet:
            path, _, section = q.snippet.partition("#")
            snippet = guide.library.snippets[path]
            entry["code"] = html(render._python(guide.library.section(q.snippet).code))
            entry["snippet"] = q.snippet
            if len(snippet.lines) == 1:
                entry["line"] = LINE_TITLES[snippet.lines[0]]
            entry["run"] = {name.replace("_", "-"): value for name, value in render.runnable(guide, path, section).items()}
        found.append(entry)
    return found


def finder(guide: Guide) -> list[dict[str, str]]:
    """The lines of every cheat sheet: for each topic its title and the rows of its table as HTML, links relative to the site's root."""
    found = []
    differing = runtimes.Differing(guide)
    for topic, items in overviews.lines_of_sheets(guide):
        table = html(overviews.finder_table(guide, _ROOT, topic, items, differing))
        found.append({"topic": topic, "title": guide.topic_title(topic), "rows": table.partition("<tbody>")[2].partition("</tbody>")[0]})
    return found


def cards(guide: Guide) -> list[dict]:
    """Flashcards from facts that ask something, terms, traps and pairs: front and back as HTML."""
    found = []
    for record in (r for kind in CARD_KINDS for r in guide.of_kind(kind)):
        match record.kind:
            case "facts":
                if not record.asks:
                    continue
                front, back = record.asks, record.says
            case "terms":
                was = f" It was called {', '.join(record.was)}." if record.was else ""
                front, back = f"What does **{record.term}** mean?", record.means + was
            case "traps":
                front, back = f"True or false? {record.wrong}", f"False. {record.right}"
            case _:
                rows = "\n".join(f"| {a} | {b} | {c} |" for a, b, c in record.rows)
                front = f"How do you tell **{record.left}** from **{record.right}**?"
                back = f"{record.tell}\n\n| | {record.left} | {record.right} |\n|---|---|---|\n{rows}"
        found.append({
            "id": record.id, "kind": render.SINGULAR[record.kind], "topic": record.topic, "objectives": list(record.objectives),
            "front": html(front), "back": html(back), "home": home(record), "proofs": proofs(guide, record),
        })
    return found


def exams(guide: Guide) -> dict[str, dict]:
    """Both exams with their sections, weights and objectives; each objective with where it is taught."""
    found = {}
    for name, exam in guide.content.exams.items():
        sections = []
        for section in exam.sections:
            objectives = [
                {"id": o, "says": says, "sections": [_section(guide, s) for s in guide.sections_of(o)], "page": url(f"{guides.EXAM_PAGES[name]}#{o.lower()}")}
                for o, says in section.objectives.items()
            ]
            sections.append({"name": section.name, "weight": section.weight, "objectives": objectives})
        found[name] = {"name": exam.name, "questions": exam.scored_questions, "minutes": exam.minutes, "sections": sections}
    return found


def _section(guide: Guide, reference: str) -> dict[str, str]:
    path, _, fragment = reference.partition("#")
    heading = next(h for h in guide.pages[path].headings if h.anchor == fragment)
    return {"title": f"{guide.pages[path].title}: {heading.title}", "url": url(reference)}


def topics(guide: Guide) -> dict[str, str]:
    """Topic names with their titles, in the order of the navigation."""
    return {topic: guide.topic_title(topic) for topic in guide.topics()}


def without_links(card: dict) -> dict:
    """A card for use outside the site, where relative links lead nowhere: their text stays."""
    bare = {side: re.sub(r'<a href="(?!https?:)[^"]*"[^>]*>(.*?)</a>', r"\1", card[side], flags=re.DOTALL) for side in ("front", "back")}
    return {**card, **bare}


def write(guide: Guide, site: Path, frames: str = "") -> None:
    """Write JSON below `site/data`, files to take away below `site/downloads` and a page for each snippet below `site/proofs`.

    `frames` names all that the guide is made of but the prose of its pages: what needs no prose is not written again by a run that wrote it
    of the same ones.
    """
    folder = site / "data"
    _put(folder, "road", road.data(guide, url))
    _put(folder, "search", search_index.entries(guide))
    if not kept.is_new(folder, frames):
        return
    _put(folder, "questions", questions(guide))
    _put(folder, "cards", asked := cards(guide))
    _put(folder, "exams", {"exams": exams(guide), "topics": topics(guide)})
    _put(folder, "finder", lists := finder(guide))
    _put(folder, "worlds", runtimes.front_end(guide))
    if kept.is_new(site / "downloads/runproof.csv", (asked, topics(guide))):
        anki.write([without_links(card) for card in asked], topics(guide), site / "downloads")
    needed = [take_away.requirements(guide, snippet) for snippet in guide.library.snippets.values()]
    if kept.is_new(site / "downloads", (guide.library.made_of, topics(guide), needed)):
        take_away.write(guide, site / "downloads")
    proof_pages.write(guide, site, html, url)
    proof_pages.write_lists(site, lists)


def _put(folder: Path, name: str, value: object) -> None:
    kept.put(folder / f"{name}.json", json.dumps(value, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    from macros import publish

    whole = guides.load(Path.cwd())
    write(whole, Path(sys.argv[1]))
    publish.write(whole, Path(sys.argv[1]))
