"""Style sheets without what the pages that load them use nowhere: the theme's has rules for much that is not on this site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NESTED = ("@media", "@supports", "@container", "@layer")
_STRING = r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|url\([^)"\']*\)'
_PROPERTY = re.compile(rf"(?<![\w-])(--[\w-]+)\s*:(?:{_STRING}|[^;{{}}\"'])*;?")
_SPACE = re.compile(rf"({_STRING})|\s*;?\s*(\}})\s*|\s*([{{;,])\s*|(:)\s+|(\s+)")
_TAB = re.compile(r"\.tabbed-(?:set>input|labels>label|block):nth-child\((\d+)\)")
_PARTS = {
    "md-annotation": 'class="annotate', "md-search": 'data-md-component="search"', "md-source__": 'data-md-component="source"',
    "md-tooltip2": "content.tooltips", "md-version": 'data-md-component="outdated"',
}
"""Parts that the theme's script makes only on pages that have this: beginnings of their classes."""
_PREFIXED = re.compile(r"-webkit-(mask(?:-[a-z]+)?):[^;{}\"']*;(?=mask)|-ms-overflow-style:[^;{}]*;?")
"""What the browsers that know `light-dark()`, as our colours ask, have known without a prefix for longer."""
_OURS = re.compile(r"(?:^|})\s*\[data-md-color-scheme\]\s*{([^}]*)}")
_VALUED = "for|role|data-md-type|data-md-toggle"
"""Attributes whose values the theme's style sheet asks for."""
_COLOUR = re.compile(r"\[(data-md-color-(?:primary|accent))=[\"']?([\w-]+)[\"']?\]")


@dataclass(frozen=True)
class Used:
    """What pages and scripts name: whole words, tags, attributes, beginnings of words that scripts complete, and colours of the theme."""

    words: frozenset[str]
    tabs: int = 0
    """The most tabs that a page has side by side."""
    beginnings: tuple[str, ...] = ()
    colours: frozenset[tuple[str, str]] = frozenset()
    tags: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    values: frozenset[tuple[str, str]] = frozenset()

    def __contains__(self, name: str) -> bool:
        return name in self.words or name.startswith(self.beginnings)

    def has_tag(self, name: str) -> bool:
        return not self.tags or name in self.tags or name in self.words

    def has_value(self, name: str, value: str) -> bool:
        return not self.values or (name, value) in self.values or value in self.words

    def has_attribute(self, name: str) -> bool:
        # A script says `data-md-copying` or `dataset.mdCopying`.
        return not self.attributes or name in self.attributes or name in self.words or re.sub(r"-(\w)", lambda m: m[1].upper(), name.removeprefix("data-")) in self.words


def used(pages: list[str], theirs: list[str], ours: list[str]) -> Used:
    """What the HTML of `pages` names in its classes, and anywhere the scripts of the theme and ours."""
    words: set[str] = set()
    colours: set[tuple[str, str]] = set()
    tags: set[str] = set()
    attributes: set[str] = set()
    values: set[tuple[str, str]] = set()
    for page in pages:
        tags.update(re.findall(r"<([a-z][a-z0-9]*)", page))
        values.update(re.findall(rf'\s({_VALUED})="([^"]*)"', page))
        attributes.update(re.findall(r"\s([a-z][\w-]*)(?==\"|[\s/>])", " ".join(set(re.findall(r"<[a-z][^>]*>", page)))))
        for names in set(re.findall(r'class="([^"]*)"', page)):
            words.update(names.split())
        colours.update(re.findall(r'(data-md-color-(?:primary|accent))="([\w-]+)"', page))
    absent = tuple(part for part, sign in _PARTS.items() if not any(sign in page for page in pages))
    for script in theirs:
        words.update(word for word in re.findall(r"[\w-]+", script) if not word.startswith(absent))
    for script in ours:
        words.update(re.findall(r"[\w-]+", script))
    tabs = max((int(count) for page in pages for count in re.findall(r'data-tabs="\d+:(\d+)"', page)), default=0)
    # Our scripts write `record--${kind}`; the theme's write whole names.
    beginnings = {word for script in ours for word in re.findall(r"[a-z][\w-]+[-_](?=\$\{|\")", script) if len(word) > 3}
    return Used(frozenset(words), tabs, tuple(sorted(beginnings)), frozenset(colours), frozenset(tags), frozenset(attributes), frozenset(values))


def trim(css: str, names: Used, others: str = "") -> str:
    """A style sheet without the rules that can match nothing, and without properties that neither its rules nor those of `others` use."""
    kept = _PREFIXED.sub("", _rules(css, names))
    # Colours that ours set on the body, later and as strongly.
    ours = {name for block in _OURS.findall(others) for name in re.findall(r"(--[\w-]+)\s*:", block)}
    kept = re.sub(r"(?<![^}{])((?:(?::root|\[data-md-color-scheme=\w+\]),?)+){([^{}\"']*)}", lambda m: f"{m[1]}{{{_PROPERTY.sub(lambda p: '' if p[1] in ours else p[0], m[2])}}}", kept)
    while (shorter := _PROPERTY.sub(lambda m: m[0] if re.search(rf"var\(\s*{m[1]}\b(?!-)", kept + others) or m[1] in names.words else "", kept)) != kept:
        kept = shorter
    return kept


def cut(css: str, names: Used) -> str:
    """A style sheet without the rules that can match nothing; its properties stay, since pages and pictures ask for them too."""
    return _rules(css, names)


def squeeze(css: str) -> str:
    """The same rules without the blanks and line ends that only people need."""
    return _SPACE.sub(lambda m: m[1] or m[2] or m[3] or m[4] or " ", css).strip()


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
    if any(int(number) > names.tabs for number in _TAB.findall(selector)):
        return False
    if "[dir=rtl]" in bare or not all(map(names.has_attribute, re.findall(r"\[([a-z][\w-]*)", bare))):
        return False
    if not all(names.has_value(*pair) for pair in re.findall(rf"\[({_VALUED})=[\"']?([\w-]+)", bare)):
        return False
    if not all(map(names.has_tag, re.findall(r"(?:^|[\s>+~])([a-z][a-z0-9]*)", re.sub(r"\[[^\]]*\]", "", bare)))):
        return False
    return all(name in names for name in classes) and all(pair in names.colours for pair in _COLOUR.findall(bare))
