"""What strangers and machines see of the built pages: titles, descriptions, policy, feed, the page for lost addresses."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from macros import guide, history, publish


@pytest.fixture(scope="module")
def pages(root, site) -> dict[str, str]:
    return {page: publish._file(site, page).read_text(encoding="utf-8") for page in guide.load(root).order}


@pytest.mark.parametrize("what", [r"<title>(.*?)</title>", r'<meta name="description" content="(.*?)">'])
def test_no_two_pages_call_themselves_the_same(pages, what):
    found = {page: re.findall(what, text) for page, text in pages.items()}
    assert [page for page, values in found.items() if len(values) != 1] == []
    assert [value for value, n in Counter(values[0] for values in found.values()).items() if n > 1] == []


def test_a_page_asks_for_few_styles_and_waits_for_no_script(pages):
    for page, text in pages.items():
        assert len(re.findall(r'<link rel="stylesheet"', text)) == 1, page
        assert re.findall(r"<script src=(?![^>]*(?:defer|module))[^>]*>", text) == [], page


def test_every_page_may_run_only_what_it_holds(site):
    for file in site.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
        assert policy and "default-src 'none'" in policy[1] and "'unsafe-eval'" not in policy[1], file
        assert text.index("Content-Security-Policy") < text.find("<script") or "<script" not in text, file
        assert not re.search(r"<[a-z][^>]*\s(?:on[a-z]+|style)=", text), file
        # The editor writes its styles into the page; no page without one lets anybody do so.
        edits = re.search(r"<[a-z][^>]*\sdata-(?:browser|exercise|practice|scratch)\b", text)
        assert ("'unsafe-inline'" in policy[1]) == bool(edits), file


def test_no_two_proofs_call_themselves_the_same(site):
    for what in (r"<title>(.*?)</title>", r'<meta name="description" content="(.*?)">'):
        found = Counter(re.search(what, file.read_text(encoding="utf-8"))[1] for file in site.glob("proofs/*/*/index.html"))
        assert len(found) > 500 and [value for value, n in found.items() if n > 1] == []


def test_a_style_in_a_page_is_known_by_its_hash():
    page = "<style>a{}</style><script>b()</script>"
    assert re.search(r"style-src 'self' 'sha256-[^']+'; ", publish.policy(page)) and re.search(r"script-src 'self' 'sha256-[^']+'; ", publish.policy(page))
    assert "style-src 'self' 'unsafe-inline';" in publish.policy('<div data-practice="quiz"></div>')
    assert "style-src 'self';" in publish.policy("<p>data-practice is a word</p>")


def test_the_feed_lists_changes(site):
    feed = ElementTree.parse(site / "feed.xml").getroot()
    assert feed.tag == "{http://www.w3.org/2005/Atom}feed"
    for entry in feed.findall("{http://www.w3.org/2005/Atom}entry"):
        assert entry.findtext("{http://www.w3.org/2005/Atom}title")


@pytest.mark.parametrize(("html", "says"), [
    ("<p>Short.</p><p>A page that says what a reader can decide after it.</p>", "A page that says what a reader can decide after it."),
    ("<p>" + "One sentence of some length stands here. " * 6 + "</p>", " ".join(["One sentence of some length stands here."] * 3)),
    ("<p>" + "words without an end " * 20 + "</p>", ("words without an end " * 8)[:150].rsplit(" ", 1)[0]),
    ("<p>tiny</p>", ""),
])
def test_a_description_ends_where_a_reader_would_stop(html, says):
    found = publish.description(html)
    assert found.startswith(says) and len(found) <= publish.DESCRIPTION


def test_a_site_that_knows_where_it_is_says_so(root, tmp_path):
    """On a copy of two pages as the theme writes them."""
    page = (
        '<html><head>\n<meta charset="utf-8">\n<title>x</title>\n<link rel="stylesheet" href="{up}assets/stylesheets/a.css">\n'
        '<link rel="stylesheet" href="{up}assets/stylesheets/b.css">\n<script>one()</script></head>'
        '<body><article class="md-content__inner md-typeset"><h1 id="t">{title}</h1><p>{title} in a sentence that is long enough.</p></article>\n'
        '<script src="bundle.min.js"></script></body></html>'
    )
    whole = guide.load(root)
    for name, up, title in (("index.html", "", "Start"), ("tracking/index.html", "../", "Tracking"), ("tracking/logging/index.html", "../../", "Logging")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(page.format(up=up, title=title))
    (tmp_path / "assets/stylesheets").mkdir(parents=True)
    (tmp_path / "assets/stylesheets/a.css").write_text('@charset "UTF-8";a{color:red}')
    (tmp_path / "assets/stylesheets/b.css").write_text("/* said */\nb{color:blue}")
    proof = tmp_path / "proofs/tracking/params-are-text/index.html"
    proof.parent.mkdir(parents=True)
    proof.write_text('<head><link rel="icon" href="x"></head><main><div id="proof" class="proof-page">\n<p>Executed.</p>\n</div></main>')
    lines = tmp_path / "finder/tracking/index.html"
    lines.parent.mkdir(parents=True)
    lines.write_text('<link rel="icon" href="x">')
    publish.write(whole, tmp_path, "https://example.org/guide/", "https://github.com/OWNER/NAME/")
    text = (tmp_path / "tracking/logging/index.html").read_text()
    proved = proof.read_text()
    assert '<link rel="canonical" href="https://example.org/guide/proofs/tracking/params-are-text/">' in proved
    since = re.search(r'<p>Executed\. The file is as it is since <time datetime="([^"]+)">([\d-]+)</time> \(commit <a href="https://github.com/OWNER/NAME/commit/(\w+)">\3</a>\)\.</p>', proved)
    logged = subprocess.run(["git", "-C", root, "log", "-1", "--format=%cI %h", "--", "snippets/tracking/logging/params_are_text.py"], capture_output=True, text=True, check=True).stdout.split()
    assert [since[1], since[3]] == logged and since[2] == since[1][:10]
    wrong = parse_qs(urlsplit(unescape(re.search(r'page-foot__report" href="([^"]*)"', proved)[1])).query)
    assert wrong["where"] == ["snippets/tracking/logging/params_are_text.py"] and wrong["title"][0].startswith("Wrong: A parameter") and wrong["release"][0].endswith(f"commit {since[3]}")
    assert (root / re.search(r'page-foot__edit" href="https://github.com/OWNER/NAME/edit/main/([^"]*)"', proved)[1]).is_file()
    assert '<link rel="canonical" href="https://example.org/guide/cheat-sheets/finder/">' in lines.read_text()
    assert '<link rel="canonical" href="https://example.org/guide/tracking/logging/">' in text
    assert '<a href="../../tracking/">Tracking</a>' in text and '<a href="../../.">Runproof</a>' in text
    assert 'src="bundle.min.js" defer' in text
    joined = next((tmp_path / "assets/stylesheets").glob("site.*.css"))
    assert joined.read_text() == '@charset "UTF-8";a{color:red}b{color:blue}'
    assert f'href="../../assets/stylesheets/{joined.name}"' in text and "b.css" not in text
    publish.write(whole, tmp_path, "https://example.org/guide/", "https://github.com/OWNER/NAME/")
    assert [file.read_text() for file in (tmp_path / "tracking/logging/index.html", proof)] == [text, proved], "a second run changes nothing"
    report = urlsplit(unescape(re.search(r'page-foot__report" href="([^"]*)"', text)[1]))
    asked = parse_qs(report.query)
    assert report.path == "/OWNER/NAME/issues/new" and asked["where"] == ["docs/tracking/logging.md"] and "MLflow 3" in asked["release"][0]
    assert all((root / ".github/ISSUE_TEMPLATE" / asked["template"][0]).read_text().count(f"id: {key}\n") for key in ("where", "release", "record"))
    sitemap = (tmp_path / "sitemap.xml").read_text()
    assert "<loc>https://example.org/guide/tracking/logging/</loc>" in sitemap
    assert 'href="https://example.org/guide/"' in (tmp_path / "404.html").read_text()


def test_a_folder_without_history_has_no_dates(tmp_path):
    assert history.history(tmp_path) == history.History()


def test_dates_are_those_of_git(tmp_path):
    if not shutil.which("git"):
        pytest.skip("needs git")

    def git(*arguments: str, day: str = "") -> None:
        dates = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "A"), ("EMAIL", "a@example.org"), ("DATE", day or "2026-01-01T00:00:00+00:00"))}
        subprocess.run(["git", "-C", tmp_path, *arguments], check=True, capture_output=True, env={"PATH": "/usr/bin:/bin:/usr/local/bin", **dates})

    git("init", "-q")
    for day, file in (("2026-01-02T00:00:00+00:00", "docs/a/b.md"), ("2026-02-03T00:00:00+00:00", "docs/_data/a/b.yml"), ("2026-03-04T00:00:00+00:00", "docs/c.md")):
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
        git("add", ".")
        git("commit", "-q", "-m", f"Changed {file}", day=day)
    past = history.history(tmp_path)
    assert [c.says for c in past.changes] == ["Changed docs/c.md", "Changed docs/_data/a/b.yml", "Changed docs/a/b.md"]
    assert past.of(guide.load(Path(tmp_path)), "a/b.md").when[:10] == "2026-02-03"
