"""What `make audit` calls free, what it finds beside what readers load, and what it says where nothing answers."""

from __future__ import annotations

import io
import json
import tarfile

import pytest

from tests import audit


@pytest.mark.parametrize(("told", "passed_on", "problem"), [
    ("MIT", True, ""), ("MPL-2.0; Mozilla Public License 2.0 (MPL 2.0)", True, ""), ("Apache-2.0 OR GPL-2.0-only", True, ""), ("GPL-3.0-only", False, ""),
    ("MIT AND GPL-3.0-only", True, "asks the same of the whole site"), ("GPL-2.0-only", True, "asks the same of the whole site"),
    ("MIT License; GNU General Public License v3 (GPLv3)", True, "asks the same of the whole site"), ("", False, "read it, and name it"), ("Commercial", True, "read it, and name it"),
])
def test_a_licence_is_judged_by_all_that_it_says(told, passed_on, problem):
    found = audit.licence_problems({"name": told}, passed_on)
    assert (problem in found[0]) if problem else found == []


def test_what_is_only_run_here_may_not_be_passed_on():
    assert audit.licence_problems({"databricks-agents": ""}, passed_on=False) == []
    assert audit.licence_problems({"databricks-agents": ""}, passed_on=True)


def test_a_distribution_tells_its_licence_in_one_of_three_ways():
    assert audit.told_by("Name: a\nLicense-Expression: MIT\n\nText: License: GPL") == "MIT"
    assert audit.told_by("Name: a\nClassifier: License :: OSI Approved\nClassifier: License :: OSI Approved :: BSD License\n") == "BSD License"
    assert audit.told_by("Name: a\nLicense: ISC\n") == "ISC"
    assert audit.told_by("Name: a\n") == ""


def test_python_in_the_page_brings_its_licences(tmp_path):
    with tarfile.open(tmp_path / "mlflow3-0123.tar.xz", "w:xz") as packed:
        for name, text in (("a-1.dist-info/METADATA", "License-Expression: MIT\n"), ("a-1.dist-info/licenses/LICENSE", "x"), ("b-2.dist-info/METADATA", "License: GPL-3.0\n")):
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            packed.addfile(entry, io.BytesIO(text.encode()))
    told, without = audit.in_page(tmp_path)
    assert told == {"mlflow3 a-1": "MIT", "mlflow3 b-2": "GPL-3.0"}
    assert without == ["mlflow3 b-2: the page's Python holds no text of its licence"]
    assert len(audit.licence_problems(told, passed_on=True)) == 1


def test_a_font_has_its_licence_beside_it(tmp_path):
    for name in ("one.woff2", "one-italic.woff2", "two.woff2"):
        (tmp_path / name).touch()
    (tmp_path / "one.LICENSE.txt").write_text(f"{audit.FONT_LICENCE} - 26 February 2007")
    (tmp_path / "two.LICENSE.txt").write_text("All rights reserved.")
    assert [problem.partition(":")[0] for problem in audit.fonts(tmp_path)] == ["two.woff2"]


def test_a_script_has_its_licence_beside_it(tmp_path):
    (tmp_path / "package.json").write_text(json.dumps({"dependencies": {"minisearch": "1", "pyodide": "2", "lost": "3"}}))
    (tmp_path / "LICENCES.txt").write_text("minisearch 7.2.0: MIT\n\nlost in the text")
    assert [problem.partition(":")[0] for problem in audit.scripts(tmp_path / "package.json", tmp_path / "LICENCES.txt")] == ["lost"]


def test_what_readers_load_here_has_its_licences(root):
    assert audit.fonts(root / "docs/assets/fonts") == []
    loads, _ = audit.bundled(root / "web/package-lock.json")
    assert len(loads) > 10 and audit.licence_problems(loads, passed_on=True) == []


def test_packages_that_were_not_asked_about_are_not_without_weaknesses():
    answer = {"dependencies": [
        {"name": "a", "version": "1", "vulns": []}, {"name": "b", "version": "2", "vulns": [{"id": "CVE-1"}]}, {"name": "c", "skip_reason": "not found on PyPI: c (3)"},
    ]}
    assert audit.of_pip(answer) == (["b 2: CVE-1"], ["not found on PyPI: c (3)"])


@pytest.mark.parametrize(("ci", "fails"), [("", 0), ("true", 2)])
def test_silence_is_said_and_fails_in_ci(monkeypatch, capsys, ci, fails):
    class Ran:
        stdout, stderr = '{"message": "405 Method Not Allowed", "error": {}}', ""

    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(audit.environments, "make_uv", lambda: audit.ROOT / "uv")
    monkeypatch.setattr(audit.environments, "find_node", lambda: (audit.ROOT / "node", [audit.ROOT / "npm"]))
    monkeypatch.setattr(audit.environments, "_settings_of_pip", dict)
    monkeypatch.setattr(audit.subprocess, "run", lambda *arguments, **named: Ran)
    assert len(audit.weaknesses()) == fails
    told = capsys.readouterr().out
    assert told.count("nothing is known of weaknesses: 405 Method Not Allowed") == 2
