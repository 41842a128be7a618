"""One page to carry: the lines of a topic or an exam section that decide, as many as fit on paper at 9 points.

A line is a record, a row of a decision table, or what a shown snippet claims: all of them have a proof.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from macros import render
from macros.check import CHEAT_SHEET_KINDS
from macros.exams import ExamSection
from macros.guide import Guide
from macros.overviews import one_line
from macros.records import Documented, Record, Table
from macros.render import block, home, link, marks, prose
from macros.snippets import LINES

ROWS = 140
"""Rows of text on one A4 page in two columns at 9 points, with the title above them; a test prints every sheet."""
MOST = 60
"""Lines on one page: more would decide nothing."""
LONGEST = 220
"""Letters of a line; who needs more has a section to read."""
HEAVY = 30
"""Percent of an exam from which a section has two pages."""
SEVERITY = ("high", "medium", "low")

_LETTERS = 58
"""Letters in a row of a column."""
_WIDE = 1.15
"""How much wider a letter of code is."""
_APART = 0.14
"""Rows between two sections; lines of one section stand a third of that apart."""
_SAME = 0.6
"""Share of a line's words from which another line of its section says the same."""


@dataclass(frozen=True)
class Line:
    """One line of a sheet: inline Markdown as records have it, where it is taught, and what proves it."""

    section: str
    says: str
    rank: int
    kind: str = ""
    record: Record | None = None
    objectives: tuple[str, ...] = ()
    proofs: tuple[str | Documented, ...] = ()

    @property
    def plain(self) -> str:
        """The line as paper shows it: without marks, and without the addresses of links."""
        return re.sub(r"\]\([^)]*\)|[`*\[\\]", "", self.says)


@cache
def rows(text: str) -> int:
    """Rows that inline Markdown takes in a column, broken between words as a browser does it."""
    found, used, code = 1, 0.0, False
    for word in re.sub(r"\]\([^)]*\)|[*\[\\]", "", text).split():
        wide = 0.0
        for letter in word:
            code ^= letter == "`"
            wide += 0 if letter == "`" else _WIDE if code else 1
        if used and used + 1 + wide > _LETTERS:
            found, used = found + 1, wide
        else:
            used += wide + (1 if used else 0)
    return found


def records_of(guide: Guide, section: str) -> list[Record]:
    """The records that a section `page.md#anchor` shows and a cheat sheet can hold, in its order."""
    return [guide.records[i] for c in _calls(guide, section) if c.name in CHEAT_SHEET_KINDS for i in c.arguments if i in guide.records]


def _calls(guide: Guide, section: str) -> list:
    path, _, fragment = section.partition("#")
    page = guide.pages.get(path)
    part = next((p for p in page.parts() if p.heading.anchor == fragment), None) if page else None
    return [c for c in page.calls if part.first <= c.line <= part.last] if part else []


def lines_of(guide: Guide, section: str) -> list[Line]:
    """All that a section could bring to a sheet, what decides first; of two lines that say the same, the better one."""
    known = guide.known.setdefault("lines of sections", {})
    if section not in known:
        known[section] = _lines_of(guide, section)
    return list(known[section])


def _lines_of(guide: Guide, section: str) -> list[Line]:
    found = []
    for item in records_of(guide, section):
        found += _rows(section, item) if item.kind == "tables" else [_line(section, item)]
    found += _claims(guide, section)
    kept: list[Line] = []
    for line in sorted(found, key=lambda line: line.rank):
        if len(line.plain) <= LONGEST and not any(_alike(line, other) for other in kept):
            kept.append(line)
    return kept


def _line(section: str, item: Record) -> Line:
    says = f"Refused: {item.raised_by}. {item.cure}" if item.kind == "errors" else one_line(item)
    return Line(section, says, _rank(item), render.SINGULAR[item.kind], item, tuple(item.objectives), tuple(item.proofs()))


def _rank(item: Record) -> int:
    match item.kind:
        case "facts":
            return 0 if item.asks else 3
        case "traps":
            return (1, 3, 4)[SEVERITY.index(item.severity)]
        case "pairs":
            return 1
        case "errors":
            return 5
        case _:
            return 3


def _rows(section: str, table: Table) -> Iterator[Line]:
    """A line for each row of a decision table: what is so, and what to use. What the table asks stands before the first."""
    for row in table.rows:
        case = "; ".join(row.if_.values() if len(table.when) == 1 else (f"{column}: {value}" for column, value in row.if_.items()))
        yield Line(section, f"{case[:1].upper()}{case[1:]} → **{row.use}**", 4, "table", table, tuple(table.objectives), tuple(row.proof or table.proof))


def _claims(guide: Guide, section: str) -> Iterator[Line]:
    """What the snippets claim that a section shows for the first time on its page."""
    path, _, _ = section.partition("#")
    page = guide.pages[path]
    shown = {}
    for call in page.calls:
        if call.name in ("code", "predict", "plot", "figure"):
            for argument in call.arguments:
                shown.setdefault(argument.partition("#")[0], (call.section.anchor if call.section else "", argument))
    for name, (anchor, reference) in shown.items():
        if f"{path}#{anchor}" == section and name in guide.library.snippets:
            objectives = tuple({o for o, _ in guide.taught_points.get(section, [])})
            yield Line(section, render.claimed(guide.library.snippets[name]), 2, objectives=objectives, proofs=(reference,))


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset({word[:5] for word in re.findall(r"[\w@]+", text.lower()) if len(word) > 3})


def _alike(line: Line, other: Line) -> bool:
    mine, theirs = _words(line.plain), _words(other.plain)
    return line.kind != "table" and len(mine & theirs) >= _SAME * min(len(mine), len(theirs))


def deciding(guide: Guide, core: list[str], further: list[str], pages: int = 1, objectives: set[str] | None = None) -> list[Line]:
    """The lines of these sections that fit on so many pages: of each core section in turn what decides first, then what further sections have.

    With `objectives` a further line counts only if it serves one of them. The lines stand in the order of the sections.
    """
    ranked = {section: lines_of(guide, section) for section in core}
    wanted = [ranked[s][depth] for depth in range(max(map(len, ranked.values()), default=0)) for s in core if depth < len(ranked[s])]
    later = [line for s in further for line in lines_of(guide, s) if objectives is None or objectives & set(line.objectives)]
    wanted += sorted(later, key=lambda line: line.rank)
    free, kept = ROWS * pages, []
    for line in wanted:
        before = _before(guide, line, kept)
        needs = rows(f"{before} {line.says} {_mark(guide, line)}") + (_APART if before else _APART / 3)
        if needs <= free and len(kept) < MOST * pages:
            free -= needs
            kept.append(line)
    order = [*core, *further]
    return sorted(kept, key=lambda line: order.index(line.section))


def _before(guide: Guide, line: Line, others: list[Line]) -> str:
    """What a line needs before it among others: the name of its section, and what its table asks, each once."""
    heading = "" if any(line.section == other.section for other in others) else _heading(guide, line.section)
    asks = line.record.asks if line.kind == "table" and not any(line.record is other.record for other in others) else ""
    return " ".join(filter(None, [heading, "" if _words(asks) <= _words(_heading(guide, line.section)) else asks]))


def _mark(guide: Guide, line: Line) -> str:
    """The proof's mark on paper, where a proof that ran on every release has none."""
    proof = line.proofs[0]
    if isinstance(proof, Documented) or (guide.tier(proof) == "ran" and len(guide.library.snippets[proof.partition("#")[0]].lines) == len(LINES)):
        return ""
    return "signature 3.17.2"


def _heading(guide: Guide, section: str) -> str:
    path, _, fragment = section.partition("#")
    return next(h.title for h in guide.pages[path].headings if h.anchor == fragment)


def sheet(guide: Guide, here: str, topic: str) -> str:
    """One page of a topic: the lines that decide, by the section that teaches them."""
    pages = [p for p in guide.order if p.startswith(f"{topic}/") and p in guide.pages]
    return _sheet(guide, here, deciding(guide, *_halves(guide, pages)))


def exam_sheets(guide: Guide, here: str, name: str) -> str:
    """A page for each section of an exam, two where it weighs much."""
    parts = []
    for section in guide.content.exams[name].sections:
        core = _sections(guide, section)
        pages = sorted({s.partition("#")[0] for s in core}, key=guide.order.index)
        further = [s for s in _halves(guide, pages)[1] if s not in core]
        parts.append(f"### {section.name} ({section.weight}%)\n")
        parts.append(_sheet(guide, here, deciding(guide, core, further, 2 if section.weight >= HEAVY else 1, set(section.objectives))))
    return "\n".join(parts)


def _halves(guide: Guide, pages: list[str]) -> tuple[list[str], list[str]]:
    """The sections of these pages, core ones and further ones."""
    parts = [(part.core, f"{p}#{part.heading.anchor}") for p in pages for part in guide.pages[p].parts()]
    return [s for core, s in parts if core], [s for core, s in parts if not core]


def _sections(guide: Guide, section: ExamSection) -> list[str]:
    return list(dict.fromkeys(s for objective in section.objectives for s in guide.core_of(objective)))


def _sheet(guide: Guide, here: str, lines: list[Line]) -> str:
    shown = []
    for number, line in enumerate(lines):
        path, _, fragment = line.section.partition("#")
        heading = _heading(guide, line.section)
        before, says = _before(guide, line, lines[:number]), line.says
        words = []
        if before.startswith(heading):
            words.append(f"[{html.escape(heading, quote=False)}]({link(here, path, fragment)}){{ .sheet__to }}")
            before = before[len(heading):].strip()
            # "Three ways to a version: while logging, ..." says its section's name by itself.
            says = says.removeprefix(f"{heading}: ")
        if line.record:
            words.append(f"[{line.kind}]({home(here, line.record)}){{ .kind .kind--{line.kind} }}")
        elif not words:
            words.append(f"[code]({link(here, path, fragment)}){{ .kind .kind--fact }}")
        words += [prose(here, before), prose(here, says), marks(guide, here, list(line.proofs[:1]))]
        shown.append("- " + " ".join(filter(None, words)))
    return block("html", "\n".join(shown), "div", class_="sheet")
