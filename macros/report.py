"""What the guide covers, as a table or as JSON: `python -m macros.report [--json]`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from macros import guide as guides
from macros import measure, remembered, runtimes, tied, wording
from macros.check import QUESTIONS_PER_OBJECTIVE
from macros.guide import Guide
from macros.records import KINDS
from macros.snippets import LINES


def coverage(guide: Guide) -> dict:
    """Objectives with sections, proofs by tier and questions; counts of records, snippets and claims; what is missing."""
    objectives, missing = {}, []
    for objective in guide.content.objectives():
        sections, proofs = guide.sections_of(objective), guide.proofs_of(objective)
        questions = len(guide.questions_of(objective))
        syllabus = guide.content.syllabus.get(objective)
        points = list(syllabus.points.values()) if syllabus else []
        objectives[objective] = {
            "sections": sections, "proofs": proofs, "questions": questions,
            "points": len(points), "taught": sum(p.taught is not None for p in points), "asked": sum(bool(p.asked) for p in points),
            "minutes": measure.core_minutes(guide, [objective]),
        }
        if not points:
            missing.append(f"{objective}: no points")
        late = [key for key, point in syllabus.points.items() if point.not_yet] if syllabus else []
        missing += [f"{objective}: `{key}` is not taught or asked yet" for key in late]
        if not sections:
            missing.append(f"{objective}: no section")
        if not sum(proofs.values()):
            missing.append(f"{objective}: no proof")
        if questions < QUESTIONS_PER_OBJECTIVE:
            missing.append(f"{objective}: {questions} of {QUESTIONS_PER_OBJECTIVE} questions")
    snippets = guide.library.snippets.values()
    exercises = guide.content.of_kind("exercises")
    own = {record.path for record in guide.records.values()}
    return {
        "objectives": objectives,
        "exams": {name: _exam(guide, name) for name in guide.content.exams},
        "pages": {path: measure.page_figures(guide, page) for path, page in guide.pages.items() if f"docs/_data/{path[:-3]}.yml" in own},
        "bank": measure.bank(guide.content.of_kind("questions"), guide),
        "records": {kind: len(guide.content.of_kind(kind)) for kind in KINDS},
        "snippets": {
            "total": len(snippets),
            "by_topic": dict(sorted(Counter(s.topic for s in snippets).items())),
            "by_line": {line: sum(line in s.lines for s in snippets) for line in reversed(LINES)},
            "browser": sum(True in outcomes.values() for outcomes in guide.browser.values()),
        },
        "exercises": {
            "total": len(exercises),
            "in_page": sum(True in guide.browser.get(e.snippet, {}).values() for e in exercises),
            "by_topic": dict(sorted(Counter(e.topic for e in exercises).items())),
        },
        "claims": dict(sorted(Counter(c.verdict for c in guide.content.of_kind("claims")).items())),
        "worlds": runtimes.report(guide),
        "tied": tied.totals(guide),
        "wording": len(wording.found(guide)),
        "missing": missing,
    }


def _exam(guide: Guide, name: str) -> dict:
    exam = guide.content.exams[name]
    sections = {
        section.name: {
            "weight": section.weight, "minutes": measure.core_minutes(guide, section.objectives),
            "questions": len(measure.questions_of(guide, section.objectives)), "sittings": measure.sittings(guide, name, section.name),
        }
        for section in exam.sections
    }
    return {"minutes": measure.core_minutes(guide, exam.objectives()), "sections": sections}


def table(report: dict, guide: Guide) -> str:
    """The same for people: one line per objective, then the counts."""
    lines = [f"{'':5}{'sections':>9}{'ran':>6}{'client':>8}{'signature':>11}{'documented':>12}{'questions':>11}{'points':>8}{'taught':>8}{'asked':>7}{'minutes':>9}  objective"]
    for name, exam in guide.content.exams.items():
        total = report["exams"][name]["minutes"]
        lines.append(f"\n{exam.name}: {total} minutes of core reading")
        for section in exam.sections:
            figures = report["exams"][name]["sections"][section.name]
            share = f", {100 * figures['minutes'] / total:.0f}% of the minutes" if total else ""
            lines.append(f"\n{section.name}: {section.weight}% of the exam, {figures['minutes']} minutes{share}, {figures['questions']} questions, {figures['sittings']} whole sittings")
            for objective, says in section.objectives.items():
                row = report["objectives"][objective]
                p = row["proofs"]
                lines.append(f"{objective:5}{len(row['sections']):>9}{p['ran']:>6}{p['client']:>8}{p['signature']:>11}{p['documented']:>12}{row['questions']:>11}{row['points']:>8}{row['taught']:>8}{row['asked']:>7}{row['minutes']:>9}  {says}")
    lines.append(f"\n{'core':>6}{'deeper':>8}{'prose':>7}{'boxes':>7}{'most':>6}{'minutes':>9}  page")
    for path, row in report["pages"].items():
        lines.append(f"{row['core_words']:>6}{row['deeper_words']:>8}{row['prose_share']:>7.0%}{row['boxes']:>7}{row['most_boxes']:>6}{row['minutes']:>9}  {path}")
    lines.append("\nquestions: " + ", ".join(f"{key} {value}" for key, value in report["bank"].items()))
    for name in ("records", "snippets", "exercises", "claims"):
        lines.append(f"{name}: " + ", ".join(f"{key} {value}" for key, value in report[name].items()))
    worlds = report["worlds"]
    lines.append("worlds: " + "; ".join(f"{world} " + ", ".join(f"{state} {n}" for state, n in states.items()) for world, states in worlds["counts"].items()))
    lines.append(f"snippets that changed since they ran in every world: {worlds['stale']}")
    lines += worlds["since"]
    t = report["tied"]
    lines.append(f"facts, traps and claims: {t['numbers_loose']} of {t['numbers']} numbers and {t['code_words_loose']} of {t['code_words']} code words stand in none of their proofs (python -m macros.tied)")
    lines.append(f"places that are no plain English: {report['wording']} (python -m macros.wording)")
    complete = sum(not any(m.startswith(f"{o}:") for m in report["missing"]) for o in report["objectives"])
    lines.append(f"objectives complete: {complete} of {len(report['objectives'])}")
    return "\n".join(lines)


def main(root: Path, arguments: list[str]) -> int:
    remembered.start(root)
    guide = guides.load(root)
    report = coverage(guide)
    print(json.dumps(report, indent=1) if "--json" in arguments else table(report, guide))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), sys.argv[1:]))
