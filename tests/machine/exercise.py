"""Solve an exercise on this machine.

    python -m tests.machine.exercise tracking/logging/two-lists

writes its start below `.exercises/`; called again, it runs what stands there with the asserts, and says what they say.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from macros import content, snippets
from macros.records import Exercise
from macros.snippets import Snippet
from tests.machine.lines import ROOT, Machine, Result

MARK, END = "# Your lines begin here.", "# Your lines end here."


def start_file(exercise: Exercise, snippet: Snippet) -> str:
    """What a learner gets: the question, what is given, and the start between two marks."""
    asks = "\n".join(f"# {line}" for line in re.findall(r".{1,90}(?:\s|$)", exercise.asks))
    given = snippet.sections.get("given")
    parts = [asks, f"# Change what stands between the two marks, then: make exercise E={exercise.place}"]
    parts += [given.code] if given else []
    return "\n\n".join([*parts, f"{MARK}\n{exercise.start.rstrip()}\n{END}"]) + "\n"


def answer_in(text: str) -> str:
    """The learner's lines. Raises ValueError if a mark is gone."""
    found = re.search(rf"^{re.escape(MARK)}\n(.*?)^{re.escape(END)}$", text, re.DOTALL | re.MULTILINE)
    if not found:
        raise ValueError(f"the file has lost its marks; write `{MARK}` above your lines and `{END}` below them, or delete the file to begin again")
    return found[1]


def attempt(machine: Machine, snippet: Snippet, code: str, line: str) -> Result:
    """Run the exercise with these lines in place of its solution."""
    return machine.submit(snippets.with_section(snippet, "solution", code), line).result()


def verdict(result: Result) -> str | None:
    """What the failing assert, or Python, says to the learner; None if all hold. What the learner prints does not count."""
    failure = next((f for f in result.failures if f.kind not in ("output", "picture")), None)
    if failure is None:
        return None
    if failure.kind == "assert":
        return failure.traceback.rstrip().rpartition("AssertionError: ")[2]
    return failure.message


def main(places: list[str], root: Path = ROOT) -> int:
    """0 if the exercise was written out or is solved; 1 if it is not, or there is none of that name."""
    exercises = {exercise.place: exercise for exercise in content.load(root).of_kind("exercises")}
    if len(places) != 1 or places[0] not in exercises:
        print("Name an exercise: make exercise E=topic/page/name. There are:", *exercises, sep="\n  ")
        return 1
    exercise = exercises[places[0]]
    snippet, _ = snippets.parse((root / "snippets" / exercise.snippet).read_text(encoding="utf-8"), exercise.snippet)
    file = root / f".exercises/{exercise.place}.py"
    shown = file.relative_to(root)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(start_file(exercise, snippet), encoding="utf-8")
        print(f"{exercise.asks}\n\nOpen {shown}, change the lines between the marks, then call this again.")
        return 0
    try:
        code = answer_in(file.read_text(encoding="utf-8"))
    except ValueError as problem:
        print(f"{shown}: {problem}")
        return 1
    with Machine([snippet]) as machine:
        said = verdict(attempt(machine, snippet, code, snippet.lines[0]))
    print("Solved: all asserts hold." if said is None else f"Not yet: {said}")
    return int(said is not None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
