"""What leaves the site: JSON for the front end, an Anki deck and CSV."""

from __future__ import annotations

import csv
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from macros import anki, export, guide
from tests import small_guide


@pytest.fixture
def small(tmp_path) -> guide.Guide:
    folder = small_guide.write(tmp_path / "guide")
    records = folder / "docs/_data/tracking/logging.yml"
    text = small_guide.RECORDS.replace("    says: Parameters come back as strings.\n", "    says: Parameters come back as strings, see [types](tracking/logging.md#types).\n    asks: What comes back?\n")
    records.write_text(text, encoding="utf-8")
    return guide.load(folder)


def notes(package: Path, tmp_path: Path) -> list[tuple]:
    """(guid, fields, tags) of every note in an Anki package, as Anki's own database holds them."""
    with zipfile.ZipFile(package) as file:
        file.extract("collection.anki2", tmp_path)
    database = sqlite3.connect(tmp_path / "collection.anki2")
    rows = database.execute("select guid, flds, tags from notes order by guid").fetchall()
    database.close()
    return rows


def test_questions_carry_their_answers_code_and_proof(small):
    first = export.questions(small)[0]
    assert first["id"] == "tracking/which-type"
    assert [o["right"] for o in first["options"]] == [True, False]
    assert "log_param" in first["code"] and "#&gt;" not in first["code"]
    assert first["home"] == "tracking/logging/#question-which-type"
    assert first["proofs"] == [{"tier": "ran", "label": "ran 3.17.2 · 2.22.5", "url": "reference/proofs/tracking/#proof-tracking-params"}]


def test_addresses_are_those_of_the_built_site():
    assert export.url("tracking/logging.md#x") == "tracking/logging/#x"
    assert export.url("tracking/index.md") == "tracking/"
    assert export.url("index.md") == ""


def test_the_anki_deck_opens_again_with_stable_ids_and_tags(small, tmp_path):
    cards = [export.without_links(c) for c in export.cards(small)]
    for folder in ("one", "two"):
        anki.write(cards, export.topics(small), tmp_path / folder)
    one = notes(tmp_path / "one/runproof.apkg", tmp_path)
    assert one == notes(tmp_path / "two/runproof.apkg", tmp_path), "a second export has other ids: a re-import would duplicate"
    (guid, fields, tags), = one
    assert fields.split("\x1f") == ["What comes back?", "Parameters come back as strings, see types.", "tracking/params-are-text"]
    assert tags.split() == ["topic::tracking", "kind::fact", "objective::A12"]


def test_a_changed_card_keeps_its_id(small, tmp_path):
    cards = export.cards(small)
    anki.write(cards, export.topics(small), tmp_path / "one")
    cards[0]["back"] = "Strings."
    anki.write(cards, export.topics(small), tmp_path / "two")
    assert notes(tmp_path / "one/runproof.apkg", tmp_path)[0][0] == notes(tmp_path / "two/runproof.apkg", tmp_path)[0][0]


def test_the_csv_holds_the_same_cards(small, tmp_path):
    anki.write(export.cards(small), export.topics(small), tmp_path)
    with (tmp_path / "runproof.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["tracking/params-are-text"]


def test_exams_say_where_an_objective_is_taught(small):
    exam = export.exams(small)["associate"]
    assert exam["sections"][0]["objectives"][0]["sections"] == [{"title": "Logging: Types", "url": "tracking/logging/#types"}]
    json.dumps(exam)
