"""What a text of a record may be: inline Markdown and nothing else, so that it can do nothing beyond its own place.

Allowed are `code`, **bold**, *italics* and links to pages of the guide or to https addresses. Everything that would start
a block, leave a mark open, or reach the page as HTML is refused, with what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

CODE = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
"""A code span: as many backticks at its end as at its start."""

LINK = re.compile(r"\]\((https://[^\s()<>\"'\\`{}|]+|[\w][\w./-]*\.md(#[\w-]+)?|#[\w-]+)\)")
"""What may follow the text of a link."""

ADDRESS = r"^https://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(:\d+)?(/[^\s()<>\[\]\"'\\`{}|]*)?(\?[^\s()<>\[\]\"'\\`{}|]*)?(#[^\s()<>\[\]\"'\\`{}|]*)?$"
"""The address of a document: nothing in it can end a Markdown link or an HTML attribute, nobody's password stands in it."""

_BLOCK = re.compile(r"(?P<quote>>)|(?P<heading>#)|(?P<list>[-+*]\s|\d+[.)]\s)|(?P<rule>([-*_=]\s*){3,}$)|(?P<other>/{3,}|~{3,}|!!!|\?\?\?|: |\|)")
_STARTS = {
    "quote": "begins with `>`, which starts a quotation; put the comparison in backticks",
    "heading": "begins with `#`, which starts a heading; put it in backticks or begin with a word",
    "list": "begins like a list; begin with a word, or put the number in backticks",
    "rule": "is a horizontal line; write words",
    "other": "begins with a mark that starts a block; begin with a word, or put the mark in backticks",
}
HIDDEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def complaints(text: str) -> Iterator[str]:
    """What in this text is more than inline Markdown, and what to write instead."""
    if "\n" in text.strip():
        yield "has a line break; a text is one paragraph"
    if HIDDEN.search(text):
        yield "holds a character that nobody sees; type the text anew"
    if "\t" in text or "\u00a0" in text:
        yield "holds a tab or a blank that does not break; type a blank"
    # What a code span holds cannot matter, but that it is something does.
    bare = CODE.sub("\u2423", text.strip())
    start = _BLOCK.match(bare)
    if start:
        yield _STARTS[start.lastgroup if start.lastgroup in _STARTS else "rule"]
    if "`" in bare.replace("\\`", ""):
        yield "has a backtick that opens or closes nothing; close the code it begins"
    if bare.count("**") % 2:
        yield "opens `**` and does not close it; two pairs make bold text"
    elif re.sub(r"\\\*| \* ", "", bare).count("*") % 2:
        yield "opens `*` and does not close it; a pair makes italics, a `*` that is meant stands in backticks"
    if re.search(r"(?<!\w)__\w", bare) and not re.search(r"\w__(?!\w)", bare):
        yield "opens `__` and does not close it; write `**bold**`, or put the name in backticks"
    yield from html(bare)
    if re.search(r"[{}]", bare):
        yield "has braces outside code, which a page may take for attributes; put them in backticks"
    if "![" in bare:
        yield "shows a picture; a page does that, with {{ diagram(...) }}"
    if re.match(r"\[[^\]]*\]:", bare):
        yield "defines a link; write [text](topic/page.md#anchor) where it belongs"
    rest = LINK.sub("", bare)
    if re.search(r"https?://\w|\bwww\.\w", re.sub(r"\]\([^)]*\)?", "", bare)):
        yield "shows a bare address, which nobody can follow; write [words](https://...)"
    if re.search(r"\]\s?[(\[]", rest):
        yield "has a link that goes neither to a page (topic/page.md#anchor) nor to an address (https://...); mend it"


def html(bare: str) -> Iterator[str]:
    """What in a text, with its code spans taken out, a browser would take for HTML."""
    tag = re.search(r"<[A-Za-z/!?][^<>]*>?", bare)
    if tag:
        yield f"has `{tag[0][:40]}` outside code, which a browser takes for HTML; put it in backticks"
    if re.search(r"&(#\w+|[A-Za-z]\w*);", bare):
        yield "has an HTML entity; write the character itself"


def checked(text: str) -> str:
    """The text, if it is inline Markdown. Raises ValueError with every complaint."""
    found = list(complaints(text))
    if found:
        raise ValueError("; ".join(found))
    return text


_LINK_OF_PAGE = re.compile(r"https://[^\s()<>\"'\\`{}|&]+|mailto:[\w.@+-]+|(?!//)[\w./-]*(#[\w-]+)?")
_TAGS = ("a", "br", "div", "em", "kbd", "p", "span", "strong", "sub", "sup")
_ATTRIBUTES = re.compile(r"(class|id|markdown|hidden|href|title|role|download|data-[a-z-]+|aria-[a-z-]+)")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][\w-]*)(?P<attributes>[^<>]*)>")
_ATTRIBUTE = re.compile(r"""\s*([^\s=\"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""")
_ATTRIBUTE_LIST = re.compile(r"\{:?\s*([^{}]*)\}")


def page_complaints(line: str) -> Iterator[str]:
    """What in a line of a page, outside code and calls, could do more than be read."""
    if re.match(r"\s*/{3,}", line):
        yield "begins a block with `///`, which only macros write; write Markdown, or call a macro"
    if HIDDEN.search(line):
        yield "holds a character that nobody sees; type the line anew"
    if re.match(r"(<{7}|={7}|>{7})( |$)", line):
        yield "is a mark of a merge; choose one of the two texts and remove the marks"
    bare = CODE.sub("\u2423", re.sub(r"\{\{.*?\}\}", "", line))
    if re.search(r"\{[%#]", bare):
        yield "begins what a template takes for its own; write an id as `{ #id }`, all else in backticks"
    if re.search(r"(?<!\{)\{\s*[a-z_]+\(", bare):
        yield "is almost a call; write {{ name(\"topic/key\") }} with two braces at each end"
    if re.match(r"#{1,6}[^#\s]|#{1,6}\s*$", line):
        yield "is almost a heading; write `## Words`, with a blank between"
    for tag in _TAG.finditer(bare):
        if tag["name"].lower() not in _TAGS:
            yield f"writes `<{tag['name']}>`; of HTML a page has {', '.join(_TAGS)}, all else is Markdown"
        yield from _attributes(tag["attributes"])
    if re.search(r"<[A-Za-z/!?]", _TAG.sub("", bare)):
        yield "begins an HTML tag that does not end on its line; put it in backticks, or close it"
    for found in _ATTRIBUTE_LIST.finditer(bare):
        yield from _attributes(" ".join(part for part in found[1].split() if "=" in part))
    if any(not _LINK_OF_PAGE.fullmatch(target) for target in re.findall(r"\]\(([^()]*)", bare)) or re.search(r"^\s*\*?\[[^\]]+\]:", bare):
        yield "links to something that is neither a page nor an https address; mend it"
    if re.search(r"!\[[^\]]*\]\(\s*<?\s*(https?:)?//", bare):
        yield "shows a picture from elsewhere; put it below docs/assets and call a macro"
    if re.search(r"<[a-z][\w+.-]*:|<[^<>\s]+@", bare, re.IGNORECASE):
        yield "has an address in angle brackets; write [words](https://...)"


def _attributes(written: str) -> Iterator[str]:
    for name, value in _ATTRIBUTE.findall(written):
        plain = value.strip("\"' ").lower()
        if not _ATTRIBUTES.fullmatch(name.lower()):
            yield f"sets the attribute `{name}`; a page sets class, id, title, role, href, data- and aria- ones"
        elif name.lower() == "href" and not re.match(r"(https://|[\w./#-]+$)", plain):
            yield f"links to `{value}`; a link is relative, or begins with https://"


def cell(text: str) -> str:
    """The text inside a cell of a table: a `|` outside code is told apart from the cell's end, one inside code stays."""
    parts, end = [], 0
    for span in CODE.finditer(text):
        parts += [text[end : span.start()].replace("|", "\\|"), span[0]]
        end = span.end()
    return "".join([*parts, text[end:].replace("|", "\\|")]).replace("\n", " ")


_SIMPLE = re.compile(r"(?:[A-Za-z(\"'\u2423]|\d+(?![.)\d]))(?:[^`*_\[\]<>&!\\{}|\n\t]|\*\*(?=\w|\u2423)[^`*_\[\]<>&!\\{}|\n\t]*(?<=\w|\u2423)\*\*(?!\w))*")
"""Words with some of them bold, beginning as no list and no heading does."""


def simple_html(text: str) -> str | None:
    """What Markdown makes of a text of plain and bold words and code, without the paragraph around it; None if there is more in it."""
    spans = list(CODE.finditer(text))
    if any(span[1] != "`" or re.search(r"\\|\n|^\s*(#!|:::)", span[2]) for span in spans) or "\u2423" in text or text != text.strip():
        return None
    words = CODE.sub("\u2423", text)
    if not _SIMPLE.fullmatch(words):
        return None
    codes = iter(f"<code>{escape(span[2].strip(), quote=False)}</code>" for span in spans)
    return re.sub("\u2423", lambda _: next(codes), re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", words))
