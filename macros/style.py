"""One style sheet for all pages, without what none of them uses: the theme's has rules for much that is not on this site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NESTED = ("@media", "@supports", "@container", "@layer")
_PICTURE = re.compile(r"(--[\w-]+):url\((?:\"[^\"]*\"|'[^']*'|[^)]*)\);?")
_COLOUR = re.compile(r"\[(data-md-color-(?:primary|accent))=[\"']?([\w-]+)[\"']?\]")


@dataclass(frozen=True)
class Used:
    """What pages and scripts name: whole words, beginnings of words that scripts complete, and colours of the theme."""

    words: frozenset[str]
    beginnings: tuple[str, ...] = ()
    colours: frozenset[tuple[str, str]] = frozenset()

    def __contains__(self, name: str) -> bool:
        return name in self.words or name.startswith(self.beginnings)


def used(pages: list[str], theirs: list[str], ours: list[str]) -> Used:
    """What the HTML of `pages` names in its classes, and anywhere the scripts of the theme and ours."""
    words: set[str] = set()
    colours: set[tuple[str, str]] = set()
    for page in pages:
        for names in set(re.findall(r'class="([^"]*)"', page)):
            words.update(names.split())
        colours.update(re.findall(r'(data-md-color-(?:primary|accent))="([\w-]+)"', page))
    for script in [*theirs, *ours]:
        words.update(re.findall(r"[\w-]+", script))
    # Our scripts write `record--${kind}`; the theme's write whole names.
    beginnings = {word for script in ours for word in re.findall(r"[a-z][\w-]+[-_](?=\$\{|\")", script) if len(word) > 3}
    return Used(frozenset(words), tuple(sorted(beginnings)), frozenset(colours))


def trim(css: str, names: Used) -> str:
    """A style sheet without the rules that can match nothing, and without pictures that no rule shows."""
    kept = _rules(css, names)
    return _PICTURE.sub(lambda m: m[0] if f"var({m[1]}" in kept else "", kept)


def _rules(css: str, names: Used) -> str:
    parts = []
    for head, body in _blocks(css):
        bare = head.strip()
        if body is None:
            parts.append(head)
        elif bare.startswith(_NESTED):
            inner = _rules(body, names)
            if inner.strip():
                parts.append(f"{head}{{{inner}}}")
        elif bare.startswith("@"):
            parts.append(f"{head}{{{body}}}")
        else:
            wanted = [one.strip() for one in _selectors(bare) if _matches(one, names)]
            if wanted:
                parts.append(f"{','.join(wanted)}{{{body}}}")
    return "".join(parts)


def _blocks(css: str) -> Iterator[tuple[str, str | None]]:
    """Each rule as (what stands before its braces, what stands inside them); None inside for a statement such as `@charset`."""
    start, depth, opened = 0, 0, 0
    for mark in re.finditer(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|url\([^)"\']*\)|[{};]', css, re.DOTALL):
        match mark[0]:
            case "{":
                depth += 1
                if depth == 1:
                    opened = mark.end()
            case "}":
                depth -= 1
                if depth == 0:
                    yield css[start : opened - 1], css[opened : mark.start()]
                    start = mark.end()
            case ";" if depth == 0:
                yield css[start : mark.end()], None
                start = mark.end()


def _selectors(head: str) -> list[str]:
    """A list of selectors, cut at the commas outside brackets."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(head):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter == "," and depth == 0:
            found.append(head[start:at])
            start = at + 1
    return [*found, head[start:]]


def _matches(selector: str, names: Used) -> bool:
    # What stands in brackets, as in `:not(.x)`, is a condition of another kind.
    bare = selector
    while (shorter := re.sub(r"\([^()]*\)", "", bare)) != bare:
        bare = shorter
    classes = re.findall(r"\.(-?[A-Za-z_][\w-]*)", re.sub(r"\[[^\]]*\]|\\.", "", bare))
    return all(name in names for name in classes) and all(pair in names.colours for pair in _COLOUR.findall(bare))
