"""The guide's own content keeps every promise that can be checked without running it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest
import yaml

from macros import check, content, guide, libraries, measure, road, tied, wording, yaml_lines
from macros.snippets import LINES
from tests import small_guide


@pytest.fixture(scope="module")
def ours(root):
    return guide.load(root)


def test_nothing_is_wrong(ours):
    assert [str(p) for p in check.problems(ours)] == []


def test_the_schemas_for_editors_are_those_of_the_models(root):
    for name, schema in content.schemas().items():
        written = json.loads((root / "macros/schema" / name).read_text(encoding="utf-8"))
        assert written == json.loads(json.dumps(schema)), "run `python -m macros.content`"


SCHEMAS = {"exams": "exam", "syllabus": "syllabus", "paths": "path"}
"""Folders of docs/_data that hold no records, with the name of their schema."""


def _schema(file: Path) -> str:
    return SCHEMAS.get(file.parent.name, "records")


def test_our_data_fits_the_schemas_that_editors_use(root):
    validators = {
        name: jsonschema.Draft202012Validator(json.loads((root / f"macros/schema/{name}.json").read_text(encoding="utf-8")))
        for name in ("records", *SCHEMAS.values())
    }
    for file in (root / "docs/_data").glob("*/*.yml"):
        data, _ = yaml_lines.read_yaml(root, file, problems := [])
        assert problems == []
        plain = json.loads(json.dumps(data, default=str))
        errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validators[_schema(file)].iter_errors(plain)]
        assert errors == [], file


def test_every_records_file_names_its_schema(root):
    for file in (root / "docs/_data").glob("*/*.yml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert first == f"# yaml-language-server: $schema=../../../macros/schema/{_schema(file)}.json", file


def test_the_editor_is_told_the_schemas(root):
    settings = yaml.safe_load((root / ".vscode/settings.json").read_text(encoding="utf-8"))
    assert set(settings["yaml.schemas"]) == {"macros/schema/records.json", "macros/schema/exam.json", "macros/schema/syllabus.json", "macros/schema/path.json"}


def test_the_report_is_quick_and_has_the_agreed_shape(root):
    started = time.perf_counter()
    run = subprocess.run([sys.executable, "-m", "macros.report", "--json"], cwd=root, capture_output=True, text=True, check=True)
    report = json.loads(run.stdout)
    assert set(report) >= {"objectives", "exams", "pages", "bank", "records", "snippets", "claims", "missing"}
    assert set(report["objectives"]["A11"]) == {"sections", "proofs", "questions", "points", "taught", "asked", "minutes"}
    assert set(report["exams"]["associate"]["sections"]["Data Processing"]) == {"weight", "minutes", "questions", "sittings"}
    assert set(report["pages"]["tracking/logging.md"]) >= {"core_words", "deeper_words", "prose_share", "boxes", "minutes"}
    assert set(report["bank"]) == {"questions", "prints", "choose_two", "longest", "shared_words", "lone_error", "chance", "two_longest", "two_chance", "two_alike", "two_alike_chance"}
    assert set(report["objectives"]["A11"]["proofs"]) == {"ran", "client", "signature", "documented"}
    assert set(report["snippets"]) == {"total", "by_topic", "by_line", "browser"}
    assert set(report["snippets"]["by_line"]) == {"mlflow2", "mlflow3"}
    assert report["snippets"]["total"] == sum(report["snippets"]["by_topic"].values())
    # A generous bound: the aim is under 5 s on a quiet machine, and this only notices a wrong order of growth.
    assert time.perf_counter() - started < 60


def test_every_objective_is_taught_proved_and_asked_enough(ours):
    """Both exams whole: three or more points each with a section and questions, a proof, five questions an objective."""
    assert len(ours.content.objectives()) == 95
    for objective in ours.content.objectives():
        points = ours.content.syllabus[objective].points.values()
        assert len(points) >= 3, objective
        assert [point.says for point in points if point.not_yet] == [], objective
        assert sum(ours.proofs_of(objective).values()) > 0, objective
        assert len(ours.questions_of(objective)) >= 5, objective


@pytest.mark.parametrize(("exam", "minutes"), [("associate", 240), ("professional", 240)])
def test_what_an_exam_needs_can_be_read_in_four_hours(ours, exam, minutes):
    """And each of its sections has questions for three whole sittings."""
    found = ours.content.exams[exam]
    assert measure.core_minutes(ours, found.objectives()) <= minutes
    for section in found.sections:
        assert measure.sittings(ours, exam, section.name) >= 3, section.name


def test_a_station_takes_the_minutes_that_the_pages_promise(ours, root):
    promised = [re.findall(r"(\d+) to (\d+) minutes", (root / "docs" / page).read_text()) for page in ["index.md", "paths/index.md", "exams/index.md", "exams/faq.md"]]
    assert {limits for found in promised for limits in found} == {("5", "40")}
    minutes = [road.station_minutes(ours, path, station.pages) for path in ours.content.paths.values() for station in path.stations.values()]
    assert 4.5 <= min(minutes) and max(minutes) <= 40


def test_the_length_of_an_option_does_not_give_the_answer_away(ours):
    """The right option is the longest no more often than chance allows (three standard deviations)."""
    single = [q for q in ours.content.of_kind("questions") if sum(o.right for o in q.options) == 1]
    longest = sum(max(q.options, key=lambda o: len(o.says)).right for q in single)
    chance = [1 / len(q.options) for q in single]
    expected, deviation = sum(chance), sum(p * (1 - p) for p in chance) ** 0.5
    assert longest <= expected + 3 * deviation, f"{longest} of {len(single)}; chance gives {expected:.0f}"


def test_no_two_questions_ask_the_same_in_other_words(ours):
    """Stems with their code share at most 80% of their words (Jaccard index over word sets)."""
    def words(question) -> set[str]:
        section = ours.library.section(question.snippet) if question.snippet else None
        return set(re.findall(r"\w+", f"{question.asks} {section.code if section else ''}".casefold()))

    asked = [(q, words(q)) for q in ours.content.of_kind("questions")]
    alike = [
        (a.id, b.id)
        for n, (a, first) in enumerate(asked)
        for b, second in asked[n + 1 :]
        if len(first & second) > 0.8 * len(first | second)
    ]
    assert alike == []


def test_no_number_and_no_code_word_is_loose(ours):
    totals = tied.totals(ours)
    assert min(totals["numbers"], totals["code_words"]) > 100, "the rule looks at hardly anything"
    assert list(tied.problems(ours)) == []


@pytest.mark.parametrize("line", LINES)
def test_a_page_names_the_releases_that_are_installed(root, line):
    names = sorted({distribution for distribution, _ in libraries.NAMES.values()})
    code = f"import importlib.metadata as m, json; have = {{d.metadata['Name'].lower(): d.version for d in m.distributions()}}; print(json.dumps({{n: have.get(n) for n in {names}}}))"
    ran = subprocess.run([root / ".venvs" / line / "bin/python", "-c", code], capture_output=True, text=True, check=True)
    assert {name: libraries.pinned(root)[line].get(name) for name in names} == json.loads(ran.stdout)


def test_a_page_says_which_libraries_its_code_ran_on(ours):
    pinned = libraries.pinned(ours.root)
    both = [pinned[line]["pyspark"] for line in ("mlflow2", "mlflow3")]
    assert libraries.of_page(ours, "spark/pandas-functions.md")["PySpark"] == both
    assert [release.split(".")[0] for release in both] == ["3", "4"], "Spark runs on both of its lines"
    assert f"PySpark {both[0]} and {both[1]}" in libraries.sentence(libraries.of_page(ours, "spark/pandas-functions.md"))
    assert libraries.of_page(ours, "reference/errors.md") == {}


def test_plain_english_is_told_by_a_list():
    text = "Both lines are dear in order to utilise `shall`, e.g. here."
    assert [message.partition(";")[0] for message in wording.complaints(text)] == [
        "says \u201cdear\u201d", "says \u201cBoth lines are\u201d", "says \u201cin order to\u201d", "says \u201cutilise\u201d", "says \u201ce.g.\u201d",
    ]
    assert list(wording.complaints("Keep the line; [of](course.md) `MLflow line` {{ code('dear') }}.")) == []


@pytest.mark.parametrize(("source", "says", "loose"), [
    ("print(0.72)", "It is 0.72.", 0), ("print(0.72)", "It is 0.73.", 1), ("steps = 1_000", "1,000 steps", 0), ("steps = 1_000", "1 000 steps", 0),
    ("auc = 0.25", "a quarter, 25%", 0), ("x = 10", "After 1 of them", 1), ("x", "since MLflow 3.4", 0), ("search(order_by=['a'])", "`order_by`", 0),
    ("search(order_by=['a'])", "`max_results`", 1), ("client.search_runs()", "`MlflowClient.search_runs`", 1), ("params['a']", "`params[\"a\"]`", 0),
    ("fare = 240.0", "240 lies within", 0), ("rows = 400_000", "400,000 rows", 0), ("fare = 2400.0", "240 lies within", 1),
    ("'enable_mlserver' in names", "`--enable-mlserver` is gone", 0), ("load(f'runs:/{run}/model')", "`runs:/<run id>/<name>`", 0), ("load(uri)", "`runs:/<run id>/<name>`", 1),
])
def test_what_a_proof_holds(root, tmp_path, source, says, loose):
    small_guide.write(tmp_path)
    snippet = tmp_path / "snippets/tracking/logging/params.py"
    snippet.write_text(f'"""It holds."""\n# region log\n{source}\n# endregion\nassert x\n', encoding="utf-8")
    records = tmp_path / "docs/_data/tracking/logging.yml"
    records.write_text(records.read_text(encoding="utf-8").replace("Parameters come back as strings.", json.dumps(says)), encoding="utf-8")
    found = [item for item in tied.loose(guide.load(tmp_path)) if item.record.kind == "facts"]
    assert len(found) == loose
