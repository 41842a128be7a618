"""What `make new` writes passes the checker at once, in this guide's shape and in one that has no menu."""

from __future__ import annotations

import pytest

from macros import check, guide, new, slips
from macros.records import KINDS
from tests import small_guide

MENU = """site_name: x
nav:
  - Learn:
      - Tracking:
          - tracking/logging.md
  - Cheat sheets:
      - Tracking: cheat-sheets/tracking.md
      - Finder: cheat-sheets/finder.md
  - Decide:
      - Tracking: decide/tracking.md
  - Exams:
      - Associate: exams/associate.md
  - Reference:
      - Proofs:
          - Tracking: reference/proofs/tracking.md
"""


@pytest.fixture
def small(tmp_path):
    small_guide.write(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(MENU, encoding="utf-8")
    (tmp_path / "docs/cheat-sheets/finder.md").write_text("# Finder\n\n{{ finder() }}\n", encoding="utf-8")
    assert told(tmp_path) == []
    return tmp_path


def told(folder) -> list[str]:
    return [str(problem) for problem in check.problems(guide.load(folder))]


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_of_each_kind_is_valid_at_once(small, kind):
    assert new.main(small, [kind[:-1], "tracking/logging", "brand-new"]) == 0
    assert new.main(small, [kind[:-1], "tracking/logging", "another-one", "tracking/logging/params.py#log"]) == 0
    assert told(small) == []
    assert {"tracking/brand-new", "tracking/another-one"} <= guide.load(small).records.keys()


def test_a_chapter_with_a_page_a_snippet_and_a_record_of_each_kind_is_valid_at_once(small):
    assert new.main(small, ["chapter", "models", "Models", "and", "flavors"]) == 0
    assert new.main(small, ["page", "models/signatures", "Signatures"]) == 0
    for page in ("models/index", "models/signatures"):
        assert new.main(small, ["snippet", f"{page}/shows_{page[-4:]}.py"]) == 0
        for kind in KINDS:
            assert new.main(small, [kind, page, f"{kind}-of-{page[-4:]}"]) == 0
    found = guide.load(small)
    assert told(small) == []
    unwritten = [note for note in slips.still_to_do(found) if "make new" in note]
    assert [note.partition(" places")[0] for note in unwritten] == [f"what `make new` wrote still stands in {2 * (len(KINDS) + 2)}"]
    menu = (small / "mkdocs.yml").read_text(encoding="utf-8")
    assert "      - Models and flavors:\n          - models/index.md\n          - models/signatures.md\n  - Cheat sheets:" in menu
    assert "      - Models and flavors: decide/models.md\n" in menu
    assert found.order.index("models/index.md") < found.order.index("models/signatures.md")


@pytest.mark.parametrize(("arguments", "says"), [
    ([], "KIND TOPIC/PAGE KEY"),
    (["fakt", "tracking/logging", "x"], "KIND TOPIC/PAGE KEY"),
    (["chapter", "tracking", "Again"], "docs/tracking/ exists"),
    (["page", "nowhere/logging", "Logging"], "`chapter nowhere <title>` makes it"),
    (["page", "tracking/logging", "Logging"], "docs/tracking/logging.md exists"),
    (["page", "tracking/../x", "X"], "is no name for it"),
    (["snippet", "tracking/logging/01_x.py"], "is no name for it"),
    (["snippet", "tracking/other/x.py"], "docs/tracking/other.md does not exist"),
    (["fact", "tracking/logging", "which-type"], "the key `which-type` is taken by docs/_data/tracking/logging.yml"),
    (["fact", "tracking/logging", "Which"], "is no name for it"),
    (["fact", "tracking/logging", "brand-new", "tracking/logging/params.py#end"], "is no section of a snippet"),
])
def test_what_cannot_be_made_is_told_and_nothing_is_written(small, capsys, arguments, says):
    before = {file: file.read_bytes() for file in small.rglob("*") if file.is_file()}
    assert new.main(small, arguments) == 1
    assert says in capsys.readouterr().out
    assert {file: file.read_bytes() for file in small.rglob("*") if file.is_file()} == before
