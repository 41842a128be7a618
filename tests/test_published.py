"""What lies below docs is published as it is: which files may, and what a drawing may hold."""

from __future__ import annotations

import pytest

from macros import published, snippets, worlds
from tests import small_guide
from tests.broken import PAGE, changed, told

DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">{}</svg>'


@pytest.mark.parametrize("place", [
    "tracking/x.html", "tracking/x.markdown", "tracking/Upper.md", "tracking/logging.md.orig", "tracking/.hidden.md", "assets/x.js", "assets/x.html", "assets/brand/x.html",
    "assets/diagrams/x.html", "assets/screenshots/x.svg", "CNAME", "robots.txt", "sw.js", ".htaccess", "_redirects", "_headers", "macros.py", ".DS_Store", "a/b/c/d.md",
])
def test_a_file_that_no_page_needs_is_told(tmp_path, place):
    file = small_guide.write(tmp_path) / "docs" / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("# T\n\nWords.\n", encoding="utf-8")
    assert any(line.startswith(f"docs/{place}:1: would be published as it is") for line in told(tmp_path))


def test_what_is_generated_has_three_names(tmp_path):
    file = small_guide.write(tmp_path) / "docs/_data/generated/more.html"
    file.parent.mkdir()
    file.write_text("x", encoding="utf-8")
    assert told(tmp_path) == ["docs/_data/generated/more.html:1: is read by nothing; generated are api.json, browser.json, worlds.json"]


@pytest.mark.parametrize(("name", "written"), [
    ("browser", '{"tracking/logging/params.py": {"mlflow3": "<script>alert(1)</script>", "mlflow2": true}}'),
    ("worlds", '{"snippets": {"tracking/logging/params.py": {"digest": "DIGEST", "cannot": [{"worlds": ["3.17.2/sqlite"], "because": "<script>alert(1)</script>"}]}}}'),
    ("api", '{"names": {"mlflow.log_param": {"mlflow3": {}, "deprecated": {"mlflow3": "<script>alert(1)</script>"}}}}'),
])
def test_words_that_are_generated_are_words(tmp_path, name, written):
    folder = small_guide.write(tmp_path)
    (folder / "docs/_data/generated").mkdir()
    (folder / "snippets/worlds").mkdir()
    (folder / "snippets/worlds/runtimes.yml").write_text("releases:\n  3.17.2: {stores: [sqlite], line: mlflow3}\n", encoding="utf-8")
    snippet, _ = snippets.parse(small_guide.SNIPPET, "tracking/logging/params.py")
    (folder / f"docs/_data/generated/{name}.json").write_text(written.replace("DIGEST", worlds.digest(snippet, folder)), encoding="utf-8")
    found = [line for line in told(tmp_path) if line.startswith(f"docs/_data/generated/{name}.json:1: ")]
    assert len(found) == 1 and "has `<script>` outside code, which a browser takes for HTML" in found[0], told(tmp_path)


# name: (what stands in a drawing, what is told)
ACTS = {
    "script": ("<script>alert(1)</script>", "holds `<script>`, which does more than draw"),
    "event": ("<rect onload='alert(1)'/>", "sets `onload`, which runs a script"),
    "event in capitals": ("<rect onLoad='alert(1)'/>", "sets `onload`"),
    "foreign object": ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "holds `<foreignObject>`"),
    "link": ("<a href='javascript:alert(1)'><text>x</text></a>", "holds `<a>`"),
    "picture": ("<image href='https://evil.org/x.png'/>", "holds `<image>`"),
    "use from elsewhere": ("<use href='https://evil.org/x.svg#a'/>", "links to `https://evil.org/x.svg#a`"),
    "animation": ("<animate attributeName='href' to='javascript:alert(1)'/>", "holds `<animate>`"),
    "style from elsewhere": ("<style>@import 'https://evil.org/x.css';</style>", "loads something by its style"),
    "fill from elsewhere": ("<rect fill='url(https://evil.org/x#a)'/>", "loads something by `fill`"),
    "not closed": ("<g>", "is no SVG (mismatched tag"),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_drawing_that_does_more_than_draw_is_told(name):
    written, message = ACTS[name]
    assert any(message in complaint for complaint in published.drawing(DRAWN.format(written).encode())), published.drawing(DRAWN.format(written).encode())


@pytest.mark.parametrize(("raw", "message"), [
    (b"hello", "is no SVG"), (b"<svg><rect/></svg>", "begins without `<svg viewBox="), (b"<html/>", "begins without `<svg viewBox="),
    (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>', "declares something before it draws"),
    (b'<?xml-stylesheet href="https://evil.org/x.css"?><svg viewBox="0 0 1 1"/>', "declares something before it draws"),
])
def test_what_is_no_drawing_is_told(raw, message):
    (complaint,) = published.drawing(raw)
    assert message in complaint


def test_a_drawing_is_taken():
    assert published.drawing(DRAWN.format('<defs><marker id="a"/></defs><path marker-end="url(#a)" class="ink"/><text>x</text><use href="#a"/>').encode()) == ()


def test_ours_are_drawings(root):
    files = sorted((root / "docs/assets").rglob("*.svg"))
    assert len(files) > 40
    assert {str(file): published.drawing(file.read_bytes()) for file in files if "built" not in file.parts and published.drawing(file.read_bytes())} == {}


def test_a_screenshot_that_is_no_picture_and_a_file_that_is_too_big_are_told(tmp_path):
    folder = changed(tmp_path, PAGE, "What to log.", '{{ screenshot("run", "A run") }}') / "docs/assets/screenshots"
    folder.mkdir(parents=True)
    for theme in ("light", "dark"):
        (folder / f"run-{theme}.png").write_bytes(b"hello")
    (folder / "big.png").write_bytes(b"0" * 1_000_001)
    found = told(tmp_path)
    assert "docs/assets/screenshots/run-dark.png:1: is no PNG; `make screenshots` takes it again" in found
    assert "docs/assets/screenshots/big.png:1: has 1,000,001 bytes; make it smaller, 1,000,000 is the most a file may have" in found


def test_links_that_lead_somewhere_are_taken(tmp_path):
    words = "See [a section](#types), [a record](logging.md#fact-params-are-text), [another page](../exams/associate.md#anything-made), `[x](no.md)` and [a picture](../assets/diagrams/x.svg)."
    folder = changed(tmp_path, PAGE, "What to log.", words)
    (folder / "docs/assets/diagrams").mkdir(parents=True)
    (folder / "docs/assets/diagrams/x.svg").write_text(DRAWN.format(""), encoding="utf-8")
    assert told(tmp_path) == []
