"""What a change touches, in Markdown for a pull request: `python -m macros.touched origin/main`."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from macros import guide as guides
from macros.guide import TIERS, Guide

MOST = 12
"""Names that a row lists; of more it says how many."""
TRUSTED = re.compile(r"\.github/|\.ci/|Makefile$|environments\.py$|.*(requirements[^/]*|package[^/]*|modules[^/]*|worlds/[^/]*)\.(txt|in|json)$|.*\.(sh|mjs)$")
"""What runs on other people's machines before anybody looks: scripts, workflows, what is installed."""


@dataclass
class Change:
    """Changed files by path from the root: the lines that are new in each; and the files that are no more."""

    lines: dict[str, set[int]] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)


def change_of(diff: str) -> Change:
    """A change as `git diff --unified=0 --no-renames` writes it. What was only taken away counts for the line before it."""
    found = Change()
    path = before = ""
    for line in diff.splitlines():
        if line.startswith("diff --git "):
            path = before = ""
        elif not path and line.startswith("--- "):
            before = _path(line)
        elif not path and line.startswith("+++ "):
            path = _path(line)
            if path:
                found.lines.setdefault(path, set())
            else:
                found.gone.append(before)
        elif path and (hunk := re.match(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@", line)):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            found.lines[path].update(range(first, first + count) if count else (first,))
        elif line.startswith("Binary files ") and (named := re.match(r"Binary files (.+) and (.+) differ$", line)):
            old, new = (_path(f"+++ {name}") for name in named.groups())
            found.gone.append(old) if not new else found.lines.setdefault(new, set())
    return found


def _path(line: str) -> str:
    """The path of a line `+++ b/path`; empty for /dev/null. Git writes a name with signs of its own between quotes."""
    name = line[4:].rstrip("\t")
    if name.startswith('"'):
        name = name.strip('"').encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1", "replace").decode("utf-8", "replace")
    return "" if name == "/dev/null" else name[2:]


def touched(guide: Guide, change: Change) -> str:
    """The objectives, pages, records and snippets of a change, how they are proved, and how the snippets went in other worlds."""
    files = set(change.lines)
    records = [record for page in _by_file(guide).items() for record in _changed(*page, change.lines)]
    snippets = [s for s in guide.library.snippets.values() if f"snippets/{s.path}" in files]
    paths = {s.path for s in snippets}
    resting = [r for r in guide.records.values() if any(isinstance(proof, str) and proof.partition("#")[0] in paths for proof in r.proofs())]
    syllabus = {Path(file).stem for file in files if file.startswith("docs/_data/syllabus/")}
    objectives = syllabus.union(*(getattr(record, "objectives", []) for record in [*records, *resting]))
    pages = sorted(file.removeprefix("docs/") for file in files if file.removeprefix("docs/") in guide.pages)
    tiers = Counter(guide.tier(proof) for record in records for proof in record.proofs())
    known = {f"docs/{page}" for page in pages} | {f"snippets/{path}" for path in paths} | {record.path for record in records}
    rest = sorted(file for file in files - known if not file.startswith("docs/_data/syllabus/"))
    rows = [
        ("Objectives", ", ".join(sorted((o for o in objectives if re.fullmatch(r"[A-Z]\d+", o)), key=lambda o: (o[0], int(o[1:]))))),
        ("Pages", _listed(pages)),
        ("Records", _listed(sorted({record.id for record in records}))),
        ("Their proofs", ", ".join(f"{tiers[tier]} {tier}" for tier in TIERS if tiers[tier])),
        ("Snippets", _listed([s.path for s in snippets], {s.path: f" on {' and '.join(guide.versions[line] for line in s.lines)}" for s in snippets})),
        ("Records that rest on changed snippets", str(len(resting) or "")),
        ("In the worlds of Databricks runtimes", _in_worlds(guide, sorted(paths))),
        ("Taken away", _listed(sorted(change.gone))),
        ("Runs on other machines: read it first", _listed([file for file in rest if TRUSTED.match(file)])),
        ("Other files", _listed([file for file in rest if not TRUSTED.match(file)])),
    ]
    return "| touched | what |\n|---|---|\n" + "\n".join(f"| {name} | {what or 'none'} |" for name, what in rows)


def _by_file(guide: Guide) -> dict[str, list]:
    found = defaultdict(list)
    for record in guide.records.values():
        found[record.path].append(record)
    return {path: sorted(records, key=lambda r: r.line) for path, records in found.items()}


def _changed(path: str, records: list, lines: dict[str, set[int]]) -> list:
    """The records of a file that stand on changed lines: each goes on to the next one."""
    ends = [record.line for record in records[1:]] + [sys.maxsize]
    return [record for record, end in zip(records, ends, strict=True) if any(record.line <= line < end for line in lines.get(path, ()))]


def _in_worlds(guide: Guide, paths: list[str]) -> str:
    if not paths:
        return ""
    unrun = guide.worlds.unrun(paths)
    states = Counter(outcome.state for path in paths for outcome in guide.worlds.outcomes.get(path, {}).values())
    told = ", ".join(f"{number} {state}" for state, number in states.items())
    again = f"not run as they are now: {_listed(unrun)}; `make worlds S=...` runs them" if unrun else ""
    return "; ".join(part for part in (told, again) if part)


def _listed(names: list[str], after: dict[str, str] | None = None) -> str:
    """Names with commas between, in a cell of a table, some with a text after it: a file's name may hold any sign."""
    shown = [f"`{re.sub(r'[|`<>&]|[^ -~]', '?', name)}`{(after or {}).get(name, '')}" for name in names[:MOST]]
    more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
    return ", ".join(shown) + more


def main(arguments: list[str]) -> int:
    """Print the table; exit code 1 with a sentence if Git does not know the other side."""
    other = arguments[0] if arguments else "origin/main"
    command = ["git", "-c", "core.quotePath=true", "diff", "--unified=0", "--no-renames", "--no-color", "--no-ext-diff", f"{other}...HEAD", "--"]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if run.returncode:
        print(f"git finds no change since {other}: {run.stderr.strip()}; name a branch, as in `.ci/summary origin/main`")
        return 1
    print(touched(guides.load(Path.cwd()), change_of(run.stdout)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
