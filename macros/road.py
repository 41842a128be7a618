"""The way through: exam pages, paths and the traps that cost most, all derived from the syllabus."""

from __future__ import annotations

from collections.abc import Callable

from macros import measure, render, sheets
from macros.exams import Path
from macros.guide import Guide
from macros.render import block, home, link, marks, prose

TOP_TRAPS = 10


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
        f"Objectives are paraphrased from public transcriptions of the exam guide.{complete} "
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
    foot = [", ".join(t for t in told if t) + "\n{ .objective-card__told }\n"]
    if rest:
        more = "\n".join(f"- {_section_link(guide, here, s)}" for s in rest)
        foot = [block("details", more, ", ".join([*(t for t in told if t), f"{len(rest)} more sections" if len(rest) > 1 else "one more section"]), class_="objective-card__more")]
    if asked:
        foot.append(render.built_link(here, f"practice/quiz/?objective={objective}&begin=1", "Quiz me") + "\n{ .objective-card__quiz }\n")
    body.append(block("html", "\n".join(foot), "div", class_="objective-card__foot"))
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


def top_traps(guide: Guide, here: str, name: str) -> str:
    """The ten traps of an exam that cost most: those that change the answer, taught in a core section, in the heaviest sections first."""
    weights = {o: section.weight / len(section.objectives) for section in guide.content.exams[name].sections for o in section.objectives}
    core = {r.id for o in weights for s in guide.core_of(o) for r in sheets.records_of(guide, s)}
    asked = [t for t in guide.of_kind("traps") if set(t.objectives) & set(weights)]
    ranked = sorted(asked, key=lambda t: (sheets.SEVERITY.index(t.severity), t.id not in core, -max(weights.get(o, 0) for o in t.objectives)))
    chosen, seen = [], set()
    # One trap a page, so that ten traps are ten ideas.
    for trap in ranked:
        if trap.page not in seen and len(chosen) < TOP_TRAPS:
            seen.add(trap.page)
            chosen.append(trap)
    return "\n".join(f"{n}. **[{prose(here, t.title)}]({home(here, t)})** {prose(here, t.right)} {marks(guide, here, t.proofs()[:1])}" for n, t in enumerate(chosen, 1)) + "\n"
