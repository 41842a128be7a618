"""Do the snippets notice when their shown code is wrong? Runs every mutant and reports those that nothing catches.

    python -m tests.machine.mutate [paths] [--json]

A mutant is caught when its snippet fails in any way: an assert, a `#>` line, an exception. One that rightly survives is
explained in the snippet: `# survives: <text of the mutated line> -- <why>`. Exit code 1 if fewer than 95% of the mutants
are caught or explained.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field, replace

from macros.snippets import Snippet
from tests.machine import lines
from tests.machine.mutations import Mutant, explains, mutants

WANTED = 0.95
_LIMIT_SECONDS = 15


@dataclass
class Verdict:
    """How the mutants of one snippet fared on one line."""

    snippet: Snippet
    line: str
    broken: str = ""
    caught: list[Mutant] = field(default_factory=list)
    explained: list[Mutant] = field(default_factory=list)
    survivors: list[Mutant] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.caught) + len(self.explained) + len(self.survivors)

    def problems(self) -> list[str]:
        """Each survivor, and each explanation of a mutant that does not survive."""
        path = f"snippets/{self.snippet.path}"
        if self.broken:
            return [self.broken]
        found = [
            f"{path}:{mutant.line}: {mutant.text} survives ({mutant.operator}): "
            "add an assert that sees it, or explain it with # survives:"
            for mutant in self.survivors
        ]
        for text in self.snippet.survives:
            if any(explains(text, mutant, self.snippet) for mutant in self.explained):
                continue
            found.append(f"{path}:1: # survives: {text} explains no mutant that survives; remove it")
        return found


def judge(machine: lines.Machine, snippets: list[Snippet]) -> list[Verdict]:
    """Run all mutants of the snippets: of those that hold on both lines, every other on the second line."""
    verdicts, waiting = [], []
    for number, snippet in enumerate(snippets):
        verdict = Verdict(snippet, snippet.lines[number % len(snippet.lines)])
        verdicts.append(verdict)
        whole = machine.submit(snippet, verdict.line)
        made = [(mutant, _submit(machine, verdict, mutant)) for mutant in mutants(snippet)]
        waiting.append((verdict, whole, made))
    for verdict, whole, made in waiting:
        if not whole.result().ok:
            verdict.broken = whole.result().report()
            for _, future in made:
                future.cancel()
            continue
        for mutant, future in made:
            if not future.result().ok:
                verdict.caught.append(mutant)
            elif any(explains(note, mutant, verdict.snippet) for note in verdict.snippet.survives):
                verdict.explained.append(mutant)
            else:
                verdict.survivors.append(mutant)
    return verdicts


def _submit(machine: lines.Machine, verdict: Verdict, mutant: Mutant):
    return machine.submit(replace(verdict.snippet, source=mutant.source), verdict.line, _LIMIT_SECONDS)


def main(arguments: list[str]) -> int:
    """Report on the snippets at the given paths, or on all."""
    snippets, problems = lines.read([argument for argument in arguments if argument != "--json"])
    with lines.Machine(snippets) as machine:
        verdicts = judge(machine, snippets)
    count = sum(verdict.count for verdict in verdicts)
    good = sum(len(verdict.caught) + len(verdict.explained) for verdict in verdicts)
    share = good / count if count else 1.0
    problems += [problem for verdict in verdicts for problem in verdict.problems()]
    if "--json" in arguments:
        print(json.dumps({"share": share, "snippets": [_as_json(verdict) for verdict in verdicts]}, indent=1))
    else:
        print("\n".join(problems))
        caught = sum(len(verdict.caught) for verdict in verdicts)
        told = f"{caught} caught, {good - caught} explained, {count - good} survive"
        print(f"{count} mutants: {told}: {share:.1%} ({WANTED:.0%} wanted)")
    return int(share < WANTED or any(verdict.broken for verdict in verdicts))


def _as_json(verdict: Verdict) -> dict:
    return {
        "path": verdict.snippet.path,
        "line": verdict.line,
        "mutants": verdict.count,
        "caught": len(verdict.caught),
        "explained": len(verdict.explained),
        "survivors": [{"line": mutant.line, "text": mutant.text, "operator": mutant.operator} for mutant in verdict.survivors],
        "broken": verdict.broken,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
