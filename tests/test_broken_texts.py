"""A text of a record is inline Markdown and nothing else: what is told of the rest."""

from __future__ import annotations

import json

import pytest

from tests.broken import RECORDS, changed, told


SAYS = "says: Parameters come back as strings."


# name: (a text of a record, what is told)
NOT_INLINE = {
    "script": ("<script>alert(1)</script>", "has `<script>` outside code"),
    "event": ("<img src=x onerror=alert(1)>", "outside code, which a browser takes for HTML"),
    "comment": ("one <!-- two", "outside code, which a browser takes for HTML"),
    "placeholder": ("Write runs:/<run_id>/model here.", "has `<run_id>` outside code"),
    "address in angle brackets": ("See <https://example.org>.", "outside code, which a browser takes for HTML"),
    "entity": ("a &lt; b", "has an HTML entity"),
    "attributes": ("[x](https://example.org){ onclick=alert(1) }", "has braces outside code"),
    "class": ("**x**{ .proof }", "has braces outside code"),
    "javascript link": ("[x](javascript:alert)", "has a link that goes neither to a page"),
    "javascript link with a space": ("[x]( javascript:alert)", "has a link that goes neither to a page"),
    "link with a title": ('[x](https://example.org "y")', "has a link that goes neither to a page"),
    "http link": ("[x](http://example.org)", "has a link that goes neither to a page"),
    "reference link": ("[x][1]", "has a link that goes neither to a page"),
    "definition": ("[text]: https://example.org", "defines a link"),
    "footnote": ("[^1]: more", "defines a link"),
    "picture": ("![x](https://example.org/x.png)", "shows a picture"),
    "quotation": ("> 0.5", "begins with `>`"),
    "heading": ("# of runs", "begins with `#`"),
    "list": ("2024. The year", "begins like a list"),
    "bullets": ("- one", "begins like a list"),
    "rule": ("* * *", "begins like a list"),
    "closing a block": ("/// end", "begins with a mark that starts a block"),
    "fence": ("~~~ python", "begins with a mark that starts a block"),
    "definition list": (": more", "begins with a mark that starts a block"),
    "open code": ("Call `log_param once.", "has a backtick that opens or closes nothing"),
    "open fence": ("``` python", "has a backtick that opens or closes nothing"),
    "open bold": ("It is **text.", "opens `**` and does not close it"),
    "open italics": ("It is *text.", "opens `*` and does not close it"),
    "open underlines": ("It is __text.", "opens `__` and does not close it"),
    "bare address": ("See https://mlflow.org/docs for more.", "shows a bare address"),
    "bare address without a scheme": ("See www.mlflow.org for more.", "shows a bare address"),
    "tab": ("Parameters\tcome back.", "holds a tab"),
    "blank that does not break": ("Parameters come\u00a0back.", "holds a tab or a blank that does not break"),
    "hidden blank": ("Use log\u200b_param.", "holds a character that nobody sees"),
    "hidden direction": ("abc\u202edef", "holds a character that nobody sees"),
}


@pytest.mark.parametrize("name", NOT_INLINE)
def test_a_text_is_inline_markdown_and_nothing_else(tmp_path, name):
    says, message = NOT_INLINE[name]
    (line,) = told(changed(tmp_path, RECORDS, SAYS, f"says: {json.dumps(says)}"))
    assert line.startswith(f"{RECORDS}:3: `says` ") and message in line


@pytest.mark.parametrize("says", [
    "`a | b`, `<run_id>` and `{x}` in code", "[a page](tracking/logging.md#types) and [a document](https://mlflow.org/docs?a=b#c)",
    "5 < 7 and 7 > 5", "3.0 is a release", "-1 is a number", "**bold**, *italic*, snake_case_name", "2 * 3 is 6", "it `runs:/` and [looks](https://mlflow.org)", "an address without http:// is none", "``a ` b``", "C# or #1",
])
def test_inline_markdown_is_taken(tmp_path, says):
    found = told(changed(tmp_path, RECORDS, SAYS, f"says: {json.dumps(says)}"))
    # What no proof holds is told by another rule.
    assert [line for line in found if "stands in none of its proofs" not in line] == []


def test_several_paragraphs_are_no_text(tmp_path):
    found = told(changed(tmp_path, RECORDS, SAYS, "says: |\n      One.\n\n      Two."))
    assert f"{RECORDS}:3: `says` has a line break; a text is one paragraph" in found
