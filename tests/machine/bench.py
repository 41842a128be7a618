"""What the machine costs beyond the snippets themselves, and how long one waits after editing a snippet.

    python -m tests.machine.bench [paths]

Aims: the whole run takes less than 1.5 times the sum of the snippets' own bodies, a single snippet less than 5 seconds
from the command to the verdict on both lines.
"""

from __future__ import annotations

import subprocess
import sys
import time

from macros.snippets import LINES
from tests.machine import lines

EDITED = ("tracking/logging/params_are_text.py", "tracking/logging/log_model_by_hand.py")
"""For the edit loop: a snippet that only tracks, and one that trains and logs a model."""


def main(paths: list[str]) -> int:
    """Print the table."""
    snippets, problems = lines.read(paths)
    start = time.perf_counter()
    with lines.Machine(snippets) as machine:
        futures = [machine.submit(snippet, line) for snippet in snippets for line in snippet.lines]
        results = [future.result() for future in futures]
        whole = time.perf_counter() - start
        started = {line: machine.start_seconds(line) for line in LINES}
    print(f"{'line':<10}{'snippets':>9}{'start':>9}{'bodies':>9}{'machine':>9}{'each':>9}   slowest bodies")
    for line in LINES:
        ran = [result for result in results if result.line == line]
        bodies = sum(result.seconds for result in ran)
        around = sum(result.elapsed - result.seconds for result in ran)
        slowest = sorted(ran, key=lambda result: -result.seconds)[:3]
        named = ", ".join(f"{result.path} {result.seconds:.1f}" for result in slowest)
        each = around / len(ran) if ran else 0.0
        print(f"{line:<10}{len(ran):>9}{started[line]:>8.1f}s{bodies:>8.1f}s{around:>8.1f}s{each:>8.3f}s   {named}")
    bodies = sum(result.seconds for result in results)
    print(f"whole run: {whole:.1f} s for {bodies:.1f} s of snippets, {whole / bodies:.2f}x (aim: under 1.5x)")
    for path in EDITED:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "tests.machine.try_snippet", path], cwd=lines.ROOT, stdout=subprocess.DEVNULL)
        print(f"edit loop: {time.perf_counter() - start:.1f} s for {path} (aim: under 5 s)")
    failed = [result.report() for result in results if not result.ok]
    print("\n".join([*problems, *failed]))
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
