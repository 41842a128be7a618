"""Run one or more snippets on each of their MLflow lines and show what they print.

    python -m tests.machine.try_snippet tracking/logging/params_are_text.py
"""

from __future__ import annotations

import sys

from tests.machine import lines, namespace, outputs


def main(paths: list[str]) -> int:
    """Show each run; returns 1 if one failed or is malformed."""
    if not paths:
        raise SystemExit("name a snippet: python -m tests.machine.try_snippet tracking/logging/params_are_text.py")
    snippets, problems = lines.read(paths)
    failed = bool(problems)
    for problem in problems:
        print(problem)
    if namespace.missing():
        print(f"Only Python's own writes and connections are watched, since {namespace.missing()}")
    with lines.Machine(snippets) as machine:
        waiting = [(line, machine.submit(snippet, line)) for snippet in snippets for line in snippet.lines]
        for line, future in waiting:
            result = future.result()
            failed = failed or not result.ok
            print(f"MLflow {machine.versions(line)['mlflow']}: snippets/{result.path} ({result.seconds:.2f} s)")
            print(outputs.text_of(result.printed), end="")
            for warning in result.warnings:
                print(f"line {warning['line']} warns: {warning['category']}: {warning['message']}")
            print("all asserts and outputs hold" if result.ok else result.report())
            print()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
