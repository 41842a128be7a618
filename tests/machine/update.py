"""Refresh the `#>` lines of snippets with what they print and the pictures they draw, check both on every line, and
refresh the API index.

    python -m tests.machine.update [tracking/logging/params_are_text.py ...]
"""

from __future__ import annotations

import sys

from macros.snippets import Snippet, parse
from tests.machine import api, lines, outputs, pictures


def main(paths: list[str]) -> int:
    """Update the snippets at the paths, or all; returns 1 if one fails for another reason than its `#>` lines."""
    snippets, problems = lines.read(paths)
    with lines.Machine(snippets) as machine:
        first = [machine.submit(snippet, snippet.lines[0]) for snippet in snippets]
        runs = []
        for snippet, future in zip(snippets, first, strict=True):
            result = future.result()
            if all(failure.kind in ("output", "picture") for failure in result.failures):
                for file in pictures.write(snippet, result.drawn, lines.ROOT):
                    print(f"{file}: drawn")
                snippet = _refresh(snippet, result)
            # Also on the line just used: output that changes from run to run shows here.
            runs += [machine.submit(snippet, line) for line in snippet.lines]
        results = [future.result() for future in runs]
        everything, _ = lines.read([])
        kept = api.stored(lines.ROOT) if paths else None
        api.write(lines.ROOT, api.index(machine, everything, results, kept))
    failed = [result.report() for result in results if not result.ok]
    print("\n".join([*problems, *failed]) or f"{len(snippets)} snippets print what their `#>` lines say")
    return int(bool(problems or failed))


def _refresh(snippet: Snippet, result: lines.Result) -> Snippet:
    source = outputs.updated(snippet.source, result.printed)
    if source == snippet.source:
        return snippet
    (lines.ROOT / "snippets" / snippet.path).write_text(source, encoding="utf-8")
    print(f"snippets/{snippet.path}: updated")
    # The marks of its sections moved with the lines above them.
    return parse(source, snippet.path)[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
