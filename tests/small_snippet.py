"""A text as a snippet, and what its run says."""

from __future__ import annotations

import textwrap

from macros.snippets import Snippet
from tests.machine.lines import Failure, Result


def small(source: str, *words: str, name: str = "small.py") -> Snippet:
    """A snippet of this text, without its indent, whose header has these words."""
    return Snippet(f"tracking/{name}", "It holds.", words=frozenset(words), source=textwrap.dedent(source))


def only_failure(result: Result) -> Failure:
    """The one failure of a run; more, or none, fail the test with the whole report."""
    assert len(result.failures) == 1, result.report()
    return result.failures[0]
