"""The cards that are shown where somebody shares a page: one for each page, with its own title, named in it."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess

import environments

PAGE = (
    '<html><head><link rel="canonical" href="https://example.org/guide/{page}"><meta property="og:title" content="{title}">'
    '<meta name="twitter:card" content="summary"></head><body><nav class="crumbs"><ol><li><a href="..">Runproof</a></li><li><a href=".">Reference</a></li></ol></nav></body></html>'
)


def test_each_page_has_a_card_of_its_own(tmp_path, root):
    shutil.copytree(root / "docs/assets/fonts", tmp_path / "assets/fonts")
    titles = {"": "Runproof", "tracking/logging/": "Logging &amp; more", "exams/": "A title that is much longer than any line of a card could ever be, so that it has to be wrapped"}
    for page, title in titles.items():
        (tmp_path / page).mkdir(parents=True, exist_ok=True)
        (tmp_path / page / "index.html").write_text(PAGE.format(page=page, title=title))
    (tmp_path / "proofs").mkdir()
    (tmp_path / "proofs/index.html").write_text("<title>without a card</title>")
    run = subprocess.run([environments.ready_python("social"), "-m", "macros.social", tmp_path], cwd=root, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (0, "3 cards\n"), run.stderr
    seen = set()
    for page, title in titles.items():
        card = tmp_path / f"assets/social/{page.strip('/') or 'index'}.png"
        raw = card.read_bytes()
        assert struct.unpack(">II", raw[16:24]) == (1200, 630) and len(raw) < 40_000
        seen.add(hashlib.sha256(raw).hexdigest())
        text = (tmp_path / page / "index.html").read_text()
        assert f'<meta property="og:image" content="https://example.org/guide/{card.relative_to(tmp_path).as_posix()}">' in text
        assert f'<meta property="og:image:alt" content="{title}">' in text and 'content="summary_large_image"' in text
    assert len(seen) == 3
    assert "og:image" not in (tmp_path / "proofs/index.html").read_text()


def test_a_number_stays_with_its_word(root):
    told = (
        "from macros.social import wrapped\n"
        "print(wrapped('What changed in MLflow 3', 20, len), wrapped('a b c d', 3, len), wrapped('Top 10 traps', 6, len), wrapped('longer than that', 4, len))"
    )
    run = subprocess.run([environments.ready_python("social"), "-c", told], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['What changed in', 'MLflow 3'] ['a b', 'c d'] ['Top 10', 'traps'] ['longer', 'than', 'that']"
