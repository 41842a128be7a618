"""What search looks through: symbols stay whole, answers stay out, and every entry leads to a place that exists."""

from __future__ import annotations

import json
import re

import pytest

from macros import guide, search_index
from tests import small_guide


@pytest.fixture
def entries(tmp_path) -> list[dict]:
    folder = small_guide.write(tmp_path)
    return search_index.entries(guide.load(folder))["entries"]


def one(entries: list[dict], kind: str) -> dict:
    return next(entry for entry in entries if entry["k"] == kind)


@pytest.mark.parametrize(("markdown", "shown"), [
    ("`models:/m@champion` **loads** it", "models:/m@champion loads it"),
    ("see [aliases](registry/aliases.md#x){ .y }", "see aliases"),
    ("`start_run(nested=True)` and *one_two_three*", "start_run(nested=True) and one_two_three"),
    ("keep `**kwargs` and `[x](y)`", "keep **kwargs and [x](y)"),
])
def test_text_is_what_the_reader_sees(markdown, shown):
    assert search_index.plain(markdown) == shown


def test_a_section_holds_its_prose_code_and_objectives(entries):
    section = one(entries, "section")
    assert (section["t"], section["a"], section["o"]) == ("Types", "types", ["A12"])
    assert "mlflow.log_param" in section["c"] and section["c"].endswith("'100'")
    assert (section["r"], section["l"]) == ("ran", "32")
    assert next(e for e in entries if e["t"] == "Logging")["x"] == "What to log."


def test_each_row_of_a_decision_is_an_entry(entries):
    assert [e["x"].split("\n")[0] for e in entries if e["k"] == "table"] == ["you want: a table → search_runs", "you want: objects → the client"]


def test_questions_are_found_by_what_they_ask_and_not_by_their_answers(entries):
    text = json.dumps([e for e in entries if e["k"] == "question"])
    assert "Which call logs one parameter?" in text
    assert "It takes one key." not in text and "It takes a dictionary." not in text


def test_an_error_holds_the_message_that_was_printed(entries):
    assert one(entries, "error")["m"] == "'100'"


def test_the_rules_of_an_exam_are_found(entries):
    assert any("passing score: not published" in entry.get("x", "") for entry in entries if entry["k"] == "page")


def test_old_names_of_terms_are_synonyms(tmp_path):
    folder = small_guide.write(tmp_path)
    with (folder / "docs/_data/tracking/logging.yml").open("a", encoding="utf-8") as records:
        records.write("terms:\n  data-profiling:\n    term: data profiling\n    means: Statistics.\n    was: [Lakehouse Monitoring]\n    proof: tracking/logging/params.py#log\n")
    assert ["data profiling", "lakehouse monitoring"] in search_index.entries(guide.load(folder))["synonyms"]


def test_every_entry_leads_to_a_place_of_the_built_site(site):
    index = json.loads((site / "data/search.json").read_text(encoding="utf-8"))
    ids: dict[str, set[str]] = {}
    lost = []
    for entry in index["entries"]:
        url = index["pages"][entry["p"]]["url"]
        if url not in ids:
            ids[url] = set(re.findall(r'\bid="([^"]+)"', (site / url / "index.html").read_text(encoding="utf-8")))
        if entry.get("a") and entry["a"] not in ids[url]:
            lost.append(f"{url}#{entry['a']}")
    assert lost == []
