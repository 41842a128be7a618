"""What the guide covers, as a table or as JSON: `python -m macros.report [--json]`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from macros import guide as guides
from macros.check import QUESTIONS_PER_OBJECTIVE
from macros.content import KINDS
from macros.guide import Guide
from macros.snippets import LINES


def coverage(guide: Guide) -> dict:
    """Objectives with sections, proofs by tier and questions; counts of records, snippets and claims; what is missing."""
    objectives, missing = {}, []
    for objective in guide.content.objectives():
        sections, proofs = guide.sections_of(objective), guide.proofs_of(objective)
        questions = len(guide.questions_of(objective))
        objectives[objective] = {"sections": sections, "proofs": proofs, "questions": questions}
        if not sections:
            missing.append(f"{objective}: no section")
        if not sum(proofs.values()):
            missing.append(f"{objective}: no proof")
        if questions < QUESTIONS_PER_OBJECTIVE:
            missing.append(f"{objective}: {questions} of {QUESTIONS_PER_OBJECTIVE} questions")
    snippets = guide.library.snippets.values()
    return {
        "objectives": objectives,
        "records": {kind: len(guide.content.of_kind(kind)) for kind in KINDS},
        "snippets": {
            "total": len(snippets),
            "by_topic": dict(sorted(Counter(s.topic for s in snippets).items())),
            "by_line": {line: sum(line in s.lines for s in snippets) for line in reversed(LINES)},
            "browser": sum(True in outcomes.values() for outcomes in guide.browser.values()),
        },
        "claims": dict(sorted(Counter(c.verdict for c in guide.content.of_kind("claims")).items())),
        "missing": missing,
    }


def table(report: dict, guide: Guide) -> str:
    """The same for people: one line per objective, then the counts."""
    lines = [f"{'':5}{'sections':>9}{'ran':>6}{'client':>8}{'signature':>11}{'documented':>12}{'questions':>11}  objective"]
    for exam in guide.content.exams.values():
        for section in exam.sections:
            lines.append(f"\n{exam.name}: {section.name} ({section.weight}%)")
            for objective, says in section.objectives.items():
                row = report["objectives"][objective]
                p = row["proofs"]
                lines.append(f"{objective:5}{len(row['sections']):>9}{p['ran']:>6}{p['client']:>8}{p['signature']:>11}{p['documented']:>12}{row['questions']:>11}  {says}")
    lines.append("")
    for name in ("records", "snippets", "claims"):
        lines.append(f"{name}: " + ", ".join(f"{key} {value}" for key, value in report[name].items()))
    complete = sum(not any(m.startswith(f"{o}:") for m in report["missing"]) for o in report["objectives"])
    lines.append(f"objectives complete: {complete} of {len(report['objectives'])}")
    return "\n".join(lines)


def main(root: Path, arguments: list[str]) -> int:
    guide = guides.load(root)
    report = coverage(guide)
    print(json.dumps(report, indent=1) if "--json" in arguments else table(report, guide))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), sys.argv[1:]))
