"""The way through: exam pages, paths and one-page sheets, all derived from the syllabus.

A section that teaches a point is core; the lines that decide are the records shown there.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from macros import measure, render
from macros.check import CHEAT_SHEET_KINDS
from macros.exams import ExamSection, Path
from macros.guide import Guide
from macros.overviews import one_line
from macros.records import Record
from macros.render import block, home, link, marks, prose

SHEET_ROWS = 104
"""Rows of text on one A4 page in two columns at 9 points, with the title above them; a test prints every sheet."""
_LETTERS = 52
"""Letters in a row of such a column."""

HEAVY = 30
"""Percent of an exam from which a section has two pages."""

TOP_TRAPS = 10
_SEVERITY = ("high", "medium", "low")


def exam(guide: Guide, here: str, name: str) -> str:
    """One exam: for each section a card an objective, with its points, minutes and questions; the rules of the exam last."""
    e = guide.content.exams[name]
    minutes = measure.core_minutes(guide, e.objectives())
    parts = [
        f"{e.scored_questions} scored questions in {e.minutes} minutes. What it asks takes about {_hours(minutes)} to read here. "
        "Each line of a card leads to the section that teaches it.\n"
    ]
    for section in e.sections:
        parts.append(f"## {section.name}: {section.weight}%\n")
        told = f"{_hours(measure.core_minutes(guide, section.objectives))} of reading, {len(measure.questions_of(guide, section.objectives))} questions."
        parts.append((f"Also called {section.also}. " if section.also else "") + told + "\n")
        cards = "\n".join(_card(guide, here, objective, says) for objective, says in section.objectives.items())
        parts.append(block("html", cards, "div", class_="objective-cards"))
    complete = "" if e.complete else " The list of objectives is possibly incomplete."
    parts.append(
        "## Rules of the exam\n\n"
        f"| rule | value |\n|---|---|\n| scored questions | {e.scored_questions} |\n| minutes | {e.minutes} |\n| fee | USD {e.fee_usd} |\n"
        f"| valid | {e.valid_years} years |\n| wait before a retake | {e.retake_wait_days} days, as third parties report |\n| passing score | {e.passing_score} |\n"
        f"| languages | {', '.join(e.languages)} |\n| guide in force | {e.guide} (last checked {e.checked}) |\n"
    )
    parts.append(
        f"Objectives are paraphrased from the exam guide.{complete} "
        + " ".join(f"[{s.says}]({s.url}), read {s.read}." for s in e.sources) + "\n"
    )
    return "\n".join(parts)


def _hours(minutes: float) -> str:
    if minutes < 60:
        return f"{round(minutes)} minutes"
    hours, rest = divmod(round(minutes / 5) * 5, 60)
    return f"{hours} h {rest:02} min" if rest else f"{hours} h"


def _card(guide: Guide, here: str, objective: str, says: str) -> str:
    syllabus = guide.content.syllabus.get(objective)
    points = syllabus.points if syllabus else {}
    asked = len(guide.questions_of(objective))
    told = [f"{round(measure.core_minutes(guide, [objective]))} min" if guide.core_of(objective) else "", f"{asked} questions" if asked else "no questions yet"]
    lines = []
    for key, point in points.items():
        shown = prose(here, point.says)
        if point.taught:
            path, _, fragment = point.taught.partition("#")
            shown = f"[{shown.rstrip('.')}]({link(here, path, fragment)})"
        else:
            shown += " *not taught yet*"
        lines.append(f'- {shown}{{ data-point="{objective}/{key}" }}' if point.taught else f"- {shown}")
    if not lines:
        lines.append("- *Not taught yet.*")
    body = [f"**{objective}** {says}\n{{ .objective-card__title }}\n", "\n".join(lines) + "\n"]
    rest = [s for s in guide.sections_of(objective) if s not in guide.core_of(objective)]
    quiz = render.built_link(here, f"practice/quiz/?objective={objective}&begin=1", "Quiz me") if asked else ""
    body.append(f"{', '.join(t for t in told if t)} {quiz}\n{{ .objective-card__foot }}\n")
    if rest:
        more = "\n".join(f"- {_section_link(guide, here, s)}" for s in rest)
        body.append(block("details", more, f"{len(rest)} more", class_="objective-card__more"))
    return block("html", "\n".join(body), "div", class_="objective-card", id=objective.lower(), data_objective=objective)


def _section_link(guide: Guide, here: str, section: str) -> str:
    path, _, fragment = section.partition("#")
    page = guide.pages[path]
    heading = next(h for h in page.headings if h.anchor == fragment)
    return f"[{page.title}: {heading.title}]({link(here, path, fragment)})"


def station_minutes(guide: Guide, found: Path, pages: list[str]) -> float:
    """Minutes to read what these pages teach of the path's exam; all of the core where a page or the path has no exam."""
    teaching = {s.partition("#")[0] for s in guide.taught_points}
    whole = [p for p in pages if not found.exam or p not in teaching]
    asked = set(guide.content.exams[found.exam].objectives()) if found.exam else set()
    sections = {s for s, taught in guide.taught_points.items() if s.partition("#")[0] in pages and any(o in asked for o, _ in taught)}
    counted = measure.minutes(sum(measure.section_words(guide, s) for s in sections))
    return round(counted + sum(measure.page_figures(guide, guide.pages[p])["minutes"] for p in whole), 1)


def path(guide: Guide, here: str, name: str) -> str:
    """A path: its stations in the order of learning, each with what it lets the reader do, what it needs and how long it takes."""
    found = guide.content.paths[name]
    titles = {key: (number, station.title) for number, (key, station) in enumerate(found.stations.items(), 1)}
    total = sum(station_minutes(guide, found, s.pages) for s in found.stations.values())
    parts = [f"{len(found.stations)} stations, about {_hours(total)} of reading. Practice comes on top: about as long again.\n"]
    for key, station in found.stations.items():
        number, title = titles[key]
        needs = "; ".join(f"[{titles[n][0]}](#station-{n})" for n in station.needs)
        body = [f"## {number}. {title} {{ #station-{key} }}\n", f"{prose(here, station.does)}\n"]
        body.append("\n".join(f"- [{guide.pages[p].title}]({link(here, p)}){{ data-page }}" for p in station.pages) + "\n")
        told = f"About {_hours(station_minutes(guide, found, station.pages))}." + (f" First: station {needs}." if needs else "")
        body.append(f"{told}\n{{ .station__foot }}\n")
        parts.append("\n".join(body))
    return "\n".join(parts)


def data(guide: Guide, url: Callable[[str], str]) -> dict:
    """Paths, points and exercises as the front end plans with them; `url` makes an address of a page's path."""
    paths = {}
    for name, found in guide.content.paths.items():
        exam_minutes = guide.content.exams[found.exam].minutes if found.exam else 0
        stations = [
            {
                "key": key, "title": station.title, "does": station.does, "needs": station.needs, "minutes": station_minutes(guide, found, station.pages),
                "pages": [{"url": url(p), "title": guide.pages[p].title} for p in station.pages],
            }
            for key, station in found.stations.items()
        ]
        paths[name] = {"name": found.name, "exam": found.exam, "minutes": exam_minutes, "stations": stations}
    points = {
        objective: {key: {"says": point.says, "url": url(point.taught), "asked": point.asked} for key, point in syllabus.points.items() if point.taught}
        for objective, syllabus in guide.content.syllabus.items()
    }
    exercises: dict[str, dict[str, str]] = {}
    for exercise in guide.of_kind("exercises"):
        for objective in exercise.objectives:
            exercises.setdefault(objective, {})[exercise.id] = url(home("index.md", exercise))
    return {"paths": paths, "points": points, "exercises": exercises}


def core_records(guide: Guide, section: str) -> list[Record]:
    """The records that a section `page.md#anchor` shows, in its order."""
    path_, _, fragment = section.partition("#")
    page = guide.pages.get(path_)
    part = next((p for p in page.parts() if p.heading.anchor == fragment), None) if page else None
    if part is None:
        return []
    calls = [c for c in page.calls if part.first <= c.line <= part.last]
    return [guide.records[i] for c in calls if c.name in CHEAT_SHEET_KINDS for i in c.arguments if i in guide.records]


def deciding(guide: Guide, core: list[str], further: list[str], rows: int, objectives: set[str] | None = None) -> list[tuple[str, list[Record]]]:
    """The lines of these sections that fit into `rows` rows of paper: of each core section in turn what decides first, then what further sections have.

    With `objectives` a further line counts only if it serves one of them. Returns (section, records) pairs in the order of the pages.
    """
    ranked = {}
    for section in core:
        found = [r for r in core_records(guide, section) if r.kind not in ("errors", "tables")]
        ranked[section] = sorted(found, key=lambda r: (_rank(r), r.line))
    wanted = [(s, ranked[s][depth]) for depth in range(max(map(len, ranked.values()), default=0)) for s in core if depth < len(ranked[s])]
    later = [
        (s, r) for s in further for r in core_records(guide, s)
        if r.kind not in ("errors", "tables") and (objectives is None or objectives & set(r.objectives))
    ]
    wanted += sorted(later, key=lambda pair: (_rank(pair[1]), guide.order.index(pair[1].page)))
    kept: dict[str, list[Record]] = {}
    for section, item in wanted:
        needs = -(-len(_plain(item)) // _LETTERS) + (0 if section in kept else 2)
        if needs <= rows:
            rows -= needs
            kept.setdefault(section, []).append(item)
    return sorted(kept.items(), key=lambda pair: [*core, *further].index(pair[0]))


def _rank(item: Record) -> int:
    match item.kind:
        case "facts":
            return 0 if item.asks else 2
        case "traps":
            return 1 + _SEVERITY.index(item.severity)
        case "pairs":
            return 1
        case _:
            return 3


def _plain(item: Record) -> str:
    """A line as paper shows it: without marks, and without the addresses of links."""
    return re.sub(r"\]\([^)]*\)|[`*\[]", "", one_line(item)) + ("" if item.kind == "facts" else render.SINGULAR[item.kind] + " ")


def sheet(guide: Guide, here: str, topic: str) -> str:
    """One page of a topic: the lines that decide, by the section that teaches them."""
    pages = [p for p in guide.order if p.startswith(f"{topic}/") and p in guide.pages]
    return _sheet(guide, here, deciding(guide, *_halves(guide, pages), SHEET_ROWS))


def exam_sheets(guide: Guide, here: str, name: str) -> str:
    """A page for each section of an exam, two where it weighs much."""
    parts = []
    for section in guide.content.exams[name].sections:
        core = _sections(guide, section)
        pages = sorted({s.partition("#")[0] for s in core}, key=guide.order.index)
        further = [s for s in _halves(guide, pages)[1] if s not in core]
        rows = SHEET_ROWS * (2 if section.weight >= HEAVY else 1)
        parts.append(f"### {section.name} ({section.weight}%)\n")
        parts.append(_sheet(guide, here, deciding(guide, core, further, rows, set(section.objectives))))
    return "\n".join(parts)


def _halves(guide: Guide, pages: list[str]) -> tuple[list[str], list[str]]:
    """The sections of these pages, core ones and further ones."""
    parts = [(part.core, f"{p}#{part.heading.anchor}") for p in pages for part in guide.pages[p].parts()]
    return [s for core, s in parts if core], [s for core, s in parts if not core]


def _sections(guide: Guide, section: ExamSection) -> list[str]:
    return list(dict.fromkeys(s for objective in section.objectives for s in guide.core_of(objective)))


def _sheet(guide: Guide, here: str, chosen: list[tuple[str, list[Record]]]) -> str:
    parts = []
    for section, records in chosen:
        path_, _, fragment = section.partition("#")
        heading = next(h for h in guide.pages[path_].headings if h.anchor == fragment)
        lines = [f"**[{html.escape(heading.title, quote=False)}]({link(here, path_, fragment)})**\n{{ .sheet__head }}\n"]
        for item in records:
            kind = render.SINGULAR[item.kind]
            lines.append(f"- [{kind}]({home(here, item)}){{ .kind .kind--{kind} }} {prose(here, one_line(item))} {marks(guide, here, item.proofs()[:1])}")
        parts.append(block("html", "\n".join(lines), "div", class_="sheet__part"))
    return block("html", "\n".join(parts), "div", class_="sheet")


def top_traps(guide: Guide, here: str, name: str) -> str:
    """The ten traps of an exam that cost most: those that change the answer, taught in a core section, in the heaviest sections first."""
    weights = {o: section.weight / len(section.objectives) for section in guide.content.exams[name].sections for o in section.objectives}
    core = {r.id for o in weights for s in guide.core_of(o) for r in core_records(guide, s)}
    asked = [t for t in guide.of_kind("traps") if set(t.objectives) & set(weights)]
    ranked = sorted(asked, key=lambda t: (_SEVERITY.index(t.severity), t.id not in core, -max(weights.get(o, 0) for o in t.objectives)))
    chosen, seen = [], set()
    # One trap a page, so that ten traps are ten ideas.
    for trap in ranked:
        if trap.page not in seen and len(chosen) < TOP_TRAPS:
            seen.add(trap.page)
            chosen.append(trap)
    return "\n".join(f"{n}. **[{prose(here, t.title)}]({home(here, t)})** {prose(here, t.right)} {marks(guide, here, t.proofs()[:1])}" for n, t in enumerate(chosen, 1)) + "\n"
