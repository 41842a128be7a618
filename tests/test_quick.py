"""The quick ways to HTML give what Markdown and Pygments give: over the guide's own texts and code, and where they have to ask these."""

from __future__ import annotations

import html
import json
import subprocess
import sys

import markdown
import pytest

from macros import content, quick, snippets, text

EXTENSIONS = ["attr_list", "def_list", "footnotes", "md_in_html", "tables", "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.superfences", "pymdownx.blocks.html", "pymdownx.blocks.details", "pymdownx.blocks.tab"]
CONVERT = f"""
import json, re, sys
import markdown
texts = json.load(sys.stdin)
if sys.argv[1] == "quick":
    from macros import quick
    quick.start()
converter = markdown.Markdown(extensions={EXTENSIONS})
found = [converter.reset().convert(text) for text in texts]
print(json.dumps([re.sub(r'<span class="(?:n|o|p|w)">([^<]*)</span>', r"\\1", each) for each in found]))
"""
"""Markdown in a run of its own: what is put in the place of its functions stays there."""
BOXES = """\
/// html | div
    attrs: {"class": "fact", "id": "fact-a"}
- a list
    /// details | Why
    Because **it** is `so`.

    ```python
    if run:
        print('''two
    lines''')
    ```
    ///
- and more

    /// html | span
    inline *words*
    ///
///

/// tab | One
first
///
/// tab | Two
/// html | div
[link](https://example.org "title"), <https://example.org>, ![picture](a.svg), a\\*b, `` a`b ``, &amp; & <b>x</b>\\
end  
of line [^1]
///
///

[^1]: A note.

Term
:   what _it_ means { .x }
"""
ODD = [
    "text", "60 children", "2024. The year", "- list", "a **bold `code`** word", "`#!python x`", "a & b", "1 < 2", "`a & b < c`", "a_b_c", "** no **", "**a** **b**", "**a b**c",
    "`` a`b ``", "a `x` **`y`** b", "# heading", "[link](a.md)", "a\\*b", "a | b", "{ .x }", " text", "a  b", "\"quoted\" it's", "a ** b", "**.**", "**a.**", "`a` `b`", "`a``b`", "“”…", "a: b", "1) x", "3.5 times",
]  # fmt: skip


def converted(how: str, texts: list[str]) -> list[str]:
    run = subprocess.run([sys.executable, "-c", CONVERT, how], input=json.dumps(texts), capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def test_boxes_links_and_code_are_those_of_markdown(root):
    pages = [(root / "docs" / page).read_text(encoding="utf-8") for page in ("index.md", "start/index.md", "tracking/logging.md", "certification/index.md")]
    texts = [BOXES, *pages, *ODD]
    assert converted("quick", texts) == converted("theirs", texts)


def test_python_is_coloured_as_by_pygments(root):
    """Whole files, of which each has its docstring, strings over lines and decorators; every eighth, and all that have three quotes or a backslash."""
    sources = [s.source.rstrip() for n, s in enumerate(snippets.load(root).snippets.values()) if not n % 8 or s.source.count('"""') > 2 or "'''" in s.source or "\\\n" in s.source]
    sources += ["x = '''open", "@cache\ndef f(): ...", "match x:\n    case _:\n        pass", "print(f\"{a!r:>10} {'b'}\")", "\n\nx\n\n\n", "if a and \\\n    b: pass", "#!/bin/sh"]
    texts = [f"```python\n{source}\n```" for source in sources]
    assert len(texts) > 100
    assert converted("quick", texts) == converted("theirs", texts)


def test_pieces_are_the_text():
    code = 'a\n\n"""x\ny"""\nb = \\\n  1\n'
    assert quick.pieces(code) == ["a", "", '"""x\ny"""', "b = \\\n  1"]
    assert "\n".join(quick.pieces("'''never\nclosed")) == "'''never\nclosed"


@pytest.fixture(scope="module")
def said(root) -> list[str]:
    """Every fifth text of a record."""
    questions = content.load(root).of_kind("questions")
    return [words for q in questions for words in (q.asks, *(w for o in q.options for w in (o.says, o.why)))][::5]


def test_simple_texts_are_those_of_markdown(said):
    converter = markdown.Markdown(extensions=EXTENSIONS)
    simple = {words: made for words in [*said, *ODD] if (made := text.simple_html(words)) is not None}
    assert len(simple) > 0.9 * len(said)
    for words, made in simple.items():
        assert f"<p>{made}</p>" == converter.reset().convert(words), words


def test_what_is_not_simple_is_left_to_markdown():
    for words in ("[link](a.md)", "a *b*", "a & b", "<b>", "- list", "2024. The year", "# x", "`#!python x`", "a\nb", "a\\*b", "{ .x }", ""):
        assert text.simple_html(words) is None, words
    assert text.simple_html("a `b & c` **d**") == f"a <code>{html.escape('b & c')}</code> <strong>d</strong>"
