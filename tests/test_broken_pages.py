"""What is told of a page that brings HTML, settings or ids of its own, or stands in no menu."""

from __future__ import annotations

import pytest

from tests import small_guide
from tests.broken import PAGE, changed, told


# name: (a line of a page, what is told)
ON_A_PAGE = {
    "script": ("<script>alert(1)</script>", "writes `<script>`; of HTML a page has"),
    "event": ("<div onclick=\"alert(1)\">x</div>", "sets the attribute `onclick`"),
    "javascript link in HTML": ('<a href="javascript:alert(1)">x</a>', "links to"),
    "javascript link": ("[x](javascript:alert(1))", "links to something that is neither a page nor an https address"),
    "style": ('<span style="position:fixed">x</span>', "sets the attribute `style`"),
    "event in an attribute list": ("**x**{ onclick=alert(1) }", "sets the attribute `onclick`"),
    "open tag": ("<div class='x'", "begins an HTML tag that does not end on its line"),
    "two ids": ("## One { #same }\n\n## Two { #same }", "the id `same` stands twice"),
    "javascript link in entities": ("[x](&#106;avascript:alert(1))", "links to something that is neither a page nor an https address"),
    "javascript link with a tab": ("[x](java\tscript:alert(1))", "links to something that is neither a page nor an https address"),
    "link to another host": ("[x](//evil.org/)", "links to something that is neither a page nor an https address"),
    "link without encryption": ("[x](http://evil.org/)", "links to something that is neither a page nor an https address"),
    "abbreviation": ("*[MLflow]: evil", "links to something that is neither a page nor an https address"),
    "picture from elsewhere": ("![x](https://evil.org/x.png)", "shows a picture from elsewhere"),
    "address in angle brackets": ("<javascript:alert(1)>", "has an address in angle brackets"),
    "mail in angle brackets": ("<a@b.org>", "has an address in angle brackets"),
    "comment of a template": ("Words {# unseen #}.", "begins what a template takes for its own"),
    "raw block": ("{% raw %}x{% endraw %}", "begins what a template takes for its own"),
    "one brace": ("{ legend() }", "is almost a call"),
    "heading without a blank": ("##Types of runs", "is almost a heading"),
    "heading without words": ("##", "is almost a heading"),
    "second title": ("# Another title", "is a second title; a page has one `#`"),
    "heading of a level left out": ("#### Deep", "is a heading of level 4 below one of level 1"),
    "merge": (">>>>>>> main", "is a mark of a merge"),
    "merge between": ("=======\nWhat to keep.", "is a mark of a merge"),
    "hidden direction": ("abc\u202edef", "holds a character that nobody sees"),
    "fence with an event": ("``` { .text onclick=alert(1) }\nx\n```", "opens a fence as"),
    "fence with a title": ('```text title="<script>"\nx\n```', "opens a fence as"),
    "fence of a diagram": ("```mermaid\ngraph LR\n```", "opens a fence as"),
    "Python in a quotation": ("> ```python\n> x\n> ```", "shows Python that nothing runs"),
    "deep template": ("{{ " + "(" * 3000 + ")" * 3000 + " }}", "nests something too deeply for a template"),
    "an id of a heading": ("**a**{ #types }", "gives the id `types`, which something else on this page has"),
    "an id in HTML": ('<div id="types">x</div>', "gives the id `types`"),
    "words for who cannot see that are HTML": ('{{ diagram("x", "a > <script>alert(1)</script>") }}', "`diagram` has `>` in the words for those who cannot see it"),
    "words for who cannot see that end a link": ('{{ screenshot("x", "a](javascript:alert(1))[b") }}', "`screenshot` has `]` in the words"),
    "picture from above": ('{{ diagram("../../../mkdocs", "A menu") }}', "is no name of a picture"),
    "link to no page": ("See [more](nowhere.md).", "links to `nowhere.md`, which is not there; docs/tracking/nowhere.md would be it"),
    "link to no part": ("See [more](#typos).", "but docs/tracking/logging.md has no `#typos`; its sections are types"),
    "link out of docs": ("See [more](../../mkdocs.yml).", "which is outside docs"),
    "the id of a record": ("## Fact: params are text", "has the anchor `fact-params-are-text`, which a record on this page has too"),
}


@pytest.mark.parametrize("name", ON_A_PAGE)
def test_a_page_brings_nothing_that_acts(tmp_path, name):
    line, message = ON_A_PAGE[name]
    found = told(changed(tmp_path, PAGE, "What to log.", line))
    assert any(message in problem for problem in found), found


@pytest.mark.parametrize("line", ["template: home.html", "hide: [navigation, toc, footer]", "search: {exclude: true}", "title: {a: b}"])
def test_front_matter_sets_little(tmp_path, line):
    assert f"{PAGE}:2: sets `{line}`" in told(changed(tmp_path, PAGE, "description: How to log", line))[0]


def test_settings_without_marks_are_told(tmp_path):
    assert told(changed(tmp_path, "docs/decide/tracking.md", "# ", "template: home.html\n\n# ")) == ["docs/decide/tracking.md:1: begins like settings, which MkDocs would take; begin with `# Title`"]


NAVIGATION = """site_name: x
nav:
  - Learn:
      - Tracking: tracking/logging.md
      - Compute: compute/index.md
      - cheat-sheets/tracking.md
      - exams/associate.md
      - reference/proofs/tracking.md
"""


def test_a_page_in_no_menu_is_told(tmp_path):
    (small_guide.write(tmp_path) / "mkdocs.yml").write_text(NAVIGATION, encoding="utf-8")
    assert told(tmp_path) == [
        "docs/decide/tracking.md:1: is in no menu, so no reader finds it; name decide/tracking.md below `nav:` in mkdocs.yml",
        "mkdocs.yml:5: makes this page the index of the section above, and its name leaves the menu; put the page on a line of its own below `- Name:`",
    ]
