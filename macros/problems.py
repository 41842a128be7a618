"""What a contributor is told when something is wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One broken promise: where it is, what is wrong, and what would be right.

    `path` is relative to the project's root, with forward slashes; `line` counts from 1.
    """

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"
