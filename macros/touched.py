"""What a change touches, in Markdown for a pull request: `python -m macros.touched origin/main`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from macros import guide as guides
from macros.guide import Guide
from macros.records import Documented


def touched(guide: Guide, files: Iterable[str]) -> str:
    """The objectives, pages and snippets of changed `files` (paths from the project's root), and how strongly their records are proved."""
    files = set(files)
    records = [r for r in guide.records.values() if {f"docs/_data/{r.page.removesuffix('.md')}.yml"} & files]
    snippets = [s for s in guide.library.snippets.values() if f"snippets/{s.path}" in files]
    resting = {
        record.id: record for record in guide.records.values()
        if any(isinstance(proof, str) and proof.partition("#")[0] in {s.path for s in snippets} for proof in record.proofs())
    }
    objectives = sorted({o for record in [*records, *resting.values()] for o in getattr(record, "objectives", [])}, key=lambda o: (o[0], int(o[1:])))
    documented = sum(isinstance(proof, Documented) for record in records for proof in record.proofs())
    pages = sorted(file.removeprefix("docs/") for file in files if file.removeprefix("docs/") in guide.pages)
    rows = [
        ("Objectives", ", ".join(objectives)),
        ("Pages", ", ".join(f"`{page}`" for page in pages)),
        ("Records in changed files", f"{len(records)}, {documented} proofs by documentation alone" if records else ""),
        ("Records that rest on changed snippets", str(len(resting) or "")),
        ("Snippets", "; ".join(f"`{s.path}` on {' and '.join(guide.versions[line] for line in s.lines)}" for s in snippets)),
    ]
    return "| touched | what |\n|---|---|\n" + "\n".join(f"| {name} | {what or 'none'} |" for name, what in rows)


if __name__ == "__main__":
    changed = subprocess.run(["git", "diff", "--name-only", f"{sys.argv[1]}...HEAD"], capture_output=True, text=True, check=True).stdout
    print(touched(guides.load(Path.cwd()), changed.splitlines()))
