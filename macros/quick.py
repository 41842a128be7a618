"""What makes Markdown cheap: the same HTML as Markdown, its extensions and Pygments give, without what they work out again.

Each function here stands in for one of theirs and asks it for all that is out of the ordinary; `tests/test_quick.py` compares both.
"""

from __future__ import annotations

import functools
import gc
import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

PYTHON = ("python", "py")
"""Names of the language whose lines are coloured one by one."""

_NEEDS = {
    "backtick": "`\\", "escape": "\\", "footnote": "[", "reference": "[", "link": "[", "image_link": "[", "image_reference": "[", "short_reference": "[",
    "short_image_ref": "[", "autolink": "<", "automail": "<", "html": "<", "linebreak": "\n", "entity": "&", "em_strong": "*_",
}  # fmt: skip
"""The signs without which a pattern of inline Markdown finds nothing, by its name; one that is not here always looks."""

_PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
_FRAME = "frame"


@functools.cache
def start() -> None:
    """Put the quick ways in the place of theirs, for all that this run converts."""
    # A build makes much and throws little away: looking for what is gone after each 700 objects is a thirtieth of its time.
    gc.set_threshold(100_000, 20, 100)
    _boxes()
    _colours()
    _inline()


def _boxes() -> None:
    """Boxes: attributes are JSON, and the way to the box that is open needs no map of the whole page."""
    from pymdownx import blocks

    reads_yaml, parses = blocks.get_frontmatter, blocks.BlocksProcessor.parse_blocks

    def attributes(text: str) -> Any:
        # `render.block` writes JSON after `attrs:`, which Python's own reader knows how to read in a hundredth of the time.
        name, _, value = text.strip().partition(": ")
        if name == "attrs":
            try:
                return {"attrs": json.loads(value)}
            except ValueError:
                pass
        return reads_yaml(text)

    def parse_blocks(self: Any, pieces: list[str], parent: Element) -> None:
        parses(self, pieces, _Way(parent, self.stack))

    blocks.get_frontmatter, blocks.BlocksProcessor.parse_blocks = attributes, parse_blocks


class _Way:
    """Of a tree, what the parser of boxes asks it for: the elements above the box that is open, which is the last of each."""

    def __init__(self, root: Element, stack: list[Any]) -> None:
        self.root, self.stack = root, stack

    def iter(self) -> Iterator[Element]:
        """The elements among whose children the way leads; all of them if it does not lead by the last ones."""
        if len(self.stack) < 2:
            return iter(())
        wanted, at, way = self.stack[-1].el, self.root, []
        while at is not wanted and len(at):
            way.append(at)
            at = at[-1]
        return iter(way) if at is wanted else self.root.iter()


def _colours() -> None:
    """Code: each line of Python is coloured once, wherever it stands, and the same block once."""
    from pygments.formatters.html import HtmlFormatter
    from pymdownx.highlight import Highlight

    colours, finds_classes = Highlight.highlight, HtmlFormatter._create_stylesheet
    shown: dict[str, str] = {}

    def made(self: Any, src: str, language: str, *arguments: Any, **named: Any) -> str:
        # Names, signs, blanks and brackets get the colour of the text around them: without marks of their own a page has half the elements.
        return _PLAIN.sub(r"\1", colours(self, src, language, *arguments, **named))

    def highlight(self: Any, src: str, language: str, *arguments: Any, **named: Any) -> Any:
        settings = {name: value for name, value in vars(self).items() if name != "md"}
        if named.get("inline") or named.get("title"):
            return colours(self, src, language, *arguments, **named)
        # The number of a block is shown only beside numbered lines.
        given = {name: value for name, value in named.items() if name != "code_block_count" or self.line_spans or self.line_anchors}
        how = repr((language, arguments, given, settings))
        key = how + src
        if key not in shown:
            by_line = language in PYTHON and not (self.linenums or self.line_spans or self.line_anchors or self.noclasses or named.get("hl_lines") or named.get("linestart", -1) > 0)
            if by_line:
                if how not in shown:
                    shown[how] = made(self, _FRAME, language, *arguments, **named)
                before, framed, after = shown[how].partition(f"{_FRAME}\n")
            if by_line and framed:
                shown[key] = f"{before}{''.join(map(_coloured, pieces(src)))}{after}"
            else:
                shown[key] = made(self, src, language, *arguments, **named)
        return shown[key]

    classes: dict[Any, dict[str, Any]] = {}

    def stylesheet(self: Any) -> None:
        key = self.style, self.classprefix
        if key not in classes:
            before = set(vars(self))
            finds_classes(self)
            classes[key] = {name: value for name, value in vars(self).items() if name not in before}
        self.__dict__.update(classes[key])

    Highlight.highlight, HtmlFormatter._create_stylesheet = highlight, stylesheet


def pieces(code: str) -> list[str]:
    """The lines of a Python text, those together that a string in three quotes or a backslash holds together."""
    found, begun = [], []
    for line in code.strip("\n").split("\n"):
        begun.append(line)
        if not line.endswith("\\") and not sum(part.count('"""') for part in begun) % 2 and not sum(part.count("'''") for part in begun) % 2:
            found.append("\n".join(begun))
            begun = []
    return [*found, "\n".join(begun)] if begun else found


@functools.cache
def _coloured(piece: str) -> str:
    """HTML of a piece of Python. No state of Pygments' outlives its end, so it looks the same in every text."""
    if not piece:
        return "\n"
    import pygments

    lexer, formatter = _pygments()
    return _PLAIN.sub(r"\1", pygments.highlight(piece, lexer, formatter))


@functools.cache
def _pygments() -> tuple[Any, Any]:
    from pygments.formatters.html import HtmlFormatter
    from pygments.lexers.python import PythonLexer

    return PythonLexer(), HtmlFormatter(nowrap=True)


def _inline() -> None:
    """Inline Markdown: of a text without a `[` no pattern for links is asked."""
    from markdown.treeprocessors import InlineProcessor
    from markdown.util import AtomicString

    runs, applies = InlineProcessor.run, InlineProcessor._InlineProcessor__applyPattern

    def run(self: Any, *arguments: Any, **named: Any) -> Any:
        needs = {id(self.inlinePatterns[name]): signs for name, signs in _NEEDS.items() if name in self.inlinePatterns}
        self.asked = [(pattern, needs.get(id(pattern), "")) for pattern in self.inlinePatterns]
        return runs(self, *arguments, **named)

    def handle(self: Any, data: str, number: int = 0) -> str:
        if isinstance(data, AtomicString):
            return data
        asked, begin = self.asked, 0
        while number < len(asked):
            pattern, needs = asked[number]
            matched = False
            if not needs or any(sign in data for sign in needs):
                data, matched, begin = applies(self, pattern, data, number, begin)
            if not matched:
                number, begin = number + 1, 0
        return data

    InlineProcessor.run, InlineProcessor._InlineProcessor__handleInline = run, handle
