"""A page for each snippet: what it claims, on which releases it ran, what would fail if the claim were false, the whole file.

Written beside the built site and not through it: a page of the theme is ten times as large as a snippet. The front end opens the
part with the id `proof` in place, below the mark that a reader chose.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from macros import kept, render, take_away
from macros.guide import Guide
from macros.records import Record
from macros.snippets import LINE_TITLES, LINES, Snippet

HOW = {
    "ran": "Executed by the tests",
    "client": "Executed by the tests with the vendor's real client against a server that recorded its request",
    "signature": "Call bound by the tests to the signature of the installed package",
}
_UP = "../../../"
"""From `proofs/<topic>/<name>/` to the site's root."""


def address(path: str) -> str:
    """Where the page of a snippet is, from the site's root: `proofs/tracking/params-are-text/`."""
    topic, *_, name = path.removesuffix(".py").split("/")
    return f"proofs/{topic}/{name.replace('_', '-')}/"


def asserts(snippet: Snippet) -> str:
    """What stands below the last shown section: the checks that fail if the claim is false."""
    last = max(section.last for section in snippet.sections.values())
    return "\n".join(snippet.source.splitlines()[last:]).strip("\n")


def write(guide: Guide, site: Path, convert: Callable[[str], str], url: Callable[[str], str]) -> None:
    """Write one page a snippet below `site/proofs`; `convert` makes HTML of Markdown, `url` an address of a page's path."""
    claims = Counter(snippet.claim for snippet in guide.library.snippets.values())
    for snippet in guide.library.snippets.values():
        kept.put(site / address(snippet.path) / "index.html", _page(guide, snippet, claims[snippet.claim] > 1, convert, url))


def _page(guide: Guide, snippet: Snippet, twin: bool, convert: Callable[[str], str], url: Callable[[str], str]) -> str:
    where = " and ".join(f"{LINE_TITLES[line]} ({guide.versions[line]})" for line in snippet.lines)
    reason = f" Why not elsewhere: {html.escape(snippet.reason)}." if snippet.reason else ""
    elsewhere = "".join(f"<p>Otherwise on {worlds}: {_code(why)}</p>\n" for why, worlds in _reasons(snippet).items())
    checks = asserts(snippet)
    title = html.escape(snippet.claim.rstrip("."))
    shown = f"<h2>What fails if it is false</h2>\n{_box(checks, convert)}" if checks else ""
    lines = guide.runs_in_browser(snippet.path)
    # The scratch page starts with today's line.
    chosen = f"&line={lines[0]}" if lines and lines[0] != LINES[0] else ""
    here = f'<p><a href="{_UP}run/scratch/#file={snippet.path}{chosen}">Run the whole file in your browser</a></p>' if lines else ""
    # Of two dialects each names its own, and of two chapters too.
    named = f"{title} ({', '.join(LINE_TITLES[line] for line in snippet.lines)}: {snippet.path.removesuffix('.py')})" if twin else title
    return _head(_UP, "proof", named, f"{named}: the file that the tests run.") + f"""<main class="md-typeset">
<h1>{title}</h1>
<div id="proof" class="proof-page">
<p>{HOW[snippet.tier]} on {where}.{reason}</p>
{elsewhere}{shown}
<p>Run it yourself in a clone of this guide: <code>make try S={snippet.path}</code></p>
</div>
<h2>The whole file</h2>
<p><code>snippets/{snippet.path}</code></p>
{here}
{_box(snippet.source.rstrip(), convert)}
<h2 id="take">Take it along</h2>
{_take_away(guide, snippet)}
<h2>What rests on it</h2>
<ul>
{"".join(f'<li><a href="{_UP}{address}">{html.escape(text)}</a></li>' for text, address in _citers(guide, snippet, url))}
</ul>
</main>
</body>
</html>
"""


def _take_away(guide: Guide, snippet: Snippet) -> str:
    """The commands and the files by which a reader runs a snippet elsewhere; `web/src/lesson/try.ts` says the same in place."""
    files = [(".py", "Python file")]
    lines = []
    if take_away.is_notebook(snippet):
        files += [(".ipynb", "Jupyter notebook"), (".databricks.py", "Databricks notebook")]
        if not snippet.after:
            lines.append(f"<p>On your machine: <code>{html.escape(take_away.local_command(guide, snippet))}</code></p>")
    lines.append(f"<p>In a clone of this guide: <code>make try S={snippet.path}</code></p>")
    if snippet.after:
        lines.append(f"<p>It goes on from what earlier snippets left in a folder: the command runs those before it too, <code>make {snippet.topic}</code> the whole row.</p>")
    base = snippet.path.removesuffix(".py")
    links = " · ".join(f'<a href="{_UP}downloads/{base}{ending}" download>{title}</a>' for ending, title in files)
    return "\n".join([*lines, f"<p>{links}</p>"])


def _box(source: str, convert: Callable[[str], str]) -> str:
    """Code that a reader without a mouse can scroll."""
    return convert(render._python(source)).replace("<pre>", '<pre tabindex="0">')


def _reasons(snippet: Snippet) -> dict[str, str]:
    """Reason -> the releases or worlds that it is for."""
    found: dict[str, list[str]] = {}
    for world, why in snippet.differs.items():
        found.setdefault(why, []).append(world)
    return {why: ", ".join(worlds) for why, worlds in found.items()}


def _code(text: str) -> str:
    """HTML of a text whose words between backticks are code."""
    return "".join(f"<code>{part}</code>" if n % 2 else part for n, part in enumerate(html.escape(text).split("`")))


def _head(up: str, kind: str, title: str, says: str) -> str:
    """How a page beside the theme begins."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - {kind} - Runproof</title>
<meta name="description" content="{says}">
<link rel="icon" href="{up}assets/brand/mark.svg">
<link rel="stylesheet" href="{up}assets/stylesheets/tokens.css">
<link rel="stylesheet" href="{up}assets/stylesheets/proof.css">
</head>
<body>
<header><a href="{up}">Runproof</a> <span>{kind}</span></header>
"""


def write_lists(site: Path, lists: list[dict[str, str]]) -> None:
    """Write the finder's lines of each topic as a page of its own, for readers without scripts."""
    up = "../../"
    for found in lists:
        title = html.escape(f"{found['title']}: every line to remember")
        rows = re.sub(r'href="(?!https?:)', f'href="{up}', found["rows"])
        page = _head(up, "finder", title, f"{title}, with the proof beside it.") + f"""<main class="md-typeset">
<h1>{title}</h1>
<table>
<thead><tr><th>topic</th><th>kind</th><th>remember</th><th>proof</th></tr></thead>
<tbody>{rows}</tbody>
</table>
</main>
</body>
</html>
"""
        kept.put(site / f"finder/{found['topic']}/index.html", page)


def _citers(guide: Guide, snippet: Snippet, url: Callable[[str], str]) -> list[tuple[str, str]]:
    found = {id(c): c for s in snippet.sections for c in guide.citations.get(f"{snippet.path}#{s}", [])}.values()
    links = []
    for citer in found:
        if isinstance(citer, Record):
            target = posixpath.normpath(render.home("index.md", citer))
            links.append((f"{render.SINGULAR[citer.kind]}: {citer.key.replace('-', ' ')}", url(target)))
        else:
            links.append((f"page: {citer.title}", url(citer.path)))
    return links
