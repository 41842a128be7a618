"""What a page of the zip says otherwise than the page of the site, and what the zip holds; `tests/browser/test_on_disk.py` opens it."""

from __future__ import annotations

import zipfile

import pytest

from macros import on_disk

KEPT = {"index.html", "tracking/index.html", "tracking/logging/index.html", "downloads/a b.py", "assets/brand/mark.svg"}
AT = "tracking/logging/index.html"


@pytest.mark.parametrize(("written", "named"), [
    ("../..", "../../index.html"), ("../", "../index.html"), ("./", "./index.html"), ("../?topic=a#b", "../index.html?topic=a#b"),
    ("../../tracking/#x", "../../tracking/index.html#x"), ("../../assets/brand/mark.svg", "../../assets/brand/mark.svg"),
    ("../../downloads/a%20b.py", "../../downloads/a%20b.py"), ("https://mlflow.org/docs/", "https://mlflow.org/docs/"), ("#types", "#types"), ("mailto:a@b.org", "mailto:a@b.org"),
])
def test_a_link_names_the_file_it_leads_to(written, named):
    problems: list[str] = []
    assert on_disk.page(f'<a href="{written}">x</a>', AT, KEPT, problems) == f'<a href="{named}">x</a>'
    assert problems == []


def test_code_that_shows_a_link_stays():
    text = "<code>&lt;a href=&quot;../&quot;&gt;</code><p>href is a word</p>"
    assert on_disk.page(text, AT, KEPT, []) == text


def test_a_page_loads_the_classic_script_and_says_what_it_lacks():
    text = (
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\' \'sha256-x\'; font-src \'self\'">'
        '<link rel="manifest" href="../../site.webmanifest"><script src="../../assets/built/web/chunk-A.js" type="module"></script>'
        '<div data-scratch data-browser="mlflow3"></div><div class="page-foot md-typeset"><p>x</p></div>'
    )
    made = on_disk.page(text, AT, KEPT | {on_disk.SCRIPT}, problems := [])
    assert problems == []
    assert "script-src 'self' file: 'sha256-x'; font-src data: 'self' file:" in made
    assert '<script src="../../assets/built/web/disk.js" defer></script>' in made
    assert "manifest" not in made and 'type="module"' not in made
    assert on_disk.NO_SCRATCH in made and on_disk.SAYS in made


@pytest.fixture
def site(tmp_path):
    files = {
        "index.html": '<a href="tracking/">x</a>', "tracking/index.html": '<a href="../">x</a>', "data/search.json": '{"a": "\u2028</script>"}', "data/index.html": "x",
        on_disk.SCRIPT: "x", "assets/built/web/site.js": "x", "assets/built/runtime/python.wasm": "x", "assets/fonts/f.woff2": "font", "feed.xml": "x", "offline.js": "x",
        "assets/stylesheets/site.css": '@font-face{src:url("../fonts/f.woff2") format("woff2")}',
    }
    for name, text in files.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "site"


def test_the_zip_holds_what_a_disk_needs_and_comes_out_the_same(site, tmp_path):
    for name in ("one.zip", "two.zip"):
        assert on_disk.main([str(site), str(tmp_path / name)]) == 0
        (site / "index.html").touch()
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        read = {name.removeprefix("runproof/"): packed.read(name).decode() for name in packed.namelist()}
    assert set(read) == {"README.txt", "index.html", "tracking/index.html", "data/search.js", "data/index.html", on_disk.SCRIPT, "assets/stylesheets/site.css"}
    assert read["data/search.js"] == '(self.runproofData??={})["search"]={"a": "\u2028</script>"};\n'
    assert "url(\"data:font/woff2;base64,Zm9udA==\")" in read["assets/stylesheets/site.css"]


def test_a_link_that_leads_nowhere_is_told(site, tmp_path, capsys):
    (site / "tracking/index.html").write_text('<a href="../models/">x</a>', encoding="utf-8")
    assert on_disk.main([str(site), str(tmp_path / "x.zip")]) == 1
    assert "tracking/index.html: leads to `../models/`, which is no file of the zip; mend the link" in capsys.readouterr().out
    assert not (tmp_path / "x.zip").exists()


def test_a_site_without_the_script_is_told(site, tmp_path, capsys):
    (site / on_disk.SCRIPT).unlink()
    assert on_disk.main([str(site), str(tmp_path / "x.zip")]) == 1
    assert "`python3 environments.py web` makes it" in capsys.readouterr().out


def test_a_release_offers_the_zip_and_the_zip_does_not(site, tmp_path):
    foot = '<div class="page-foot md-typeset"><p>It ran.</p></div>'
    (site / "index.html").write_text((site / "index.html").read_text(encoding="utf-8") + foot, encoding="utf-8")
    (site / "start").mkdir()
    (site / "start/index.html").write_text(foot, encoding="utf-8")
    for _ in range(2):
        assert on_disk.main([str(site), "--offer"]) == 0
    assert '<a class="page-foot__zip" href="runproof.zip" download>' in (site / "index.html").read_text(encoding="utf-8")
    assert (site / "start/index.html").read_text(encoding="utf-8").count('href="../runproof.zip"') == 1
    with zipfile.ZipFile(site / "runproof.zip") as packed:
        assert "runproof/runproof.zip" not in packed.namelist()
