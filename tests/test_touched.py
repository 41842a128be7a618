"""What the summary of a pull request says of each kind of change, made with Git in a copy of nothing but a diff."""

from __future__ import annotations

import subprocess

import pytest

from macros import guide, touched

NEW = "diff --git a/{path} b/{path}\n--- a/{path}\n+++ b/{path}\n@@ -{line} +{line} @@\n-x\n+y\n"
GONE = "diff --git a/{path} b/{path}\ndeleted file mode 100644\n--- a/{path}\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-x\n-y\n"


@pytest.fixture(scope="module")
def whole(root):
    return guide.load(root)


@pytest.fixture
def rows(whole):
    """The table that a diff makes, by its first column; a row that says `none` is left out."""
    def told(diff: str) -> dict[str, str]:
        table = touched.touched(whole, touched.change_of(diff)).splitlines()[2:]
        cells = (row.strip("|").split(" | ", 1) for row in table)
        return {name.strip(): what.strip() for name, what in cells if what.strip() != "none"}
    return told


def test_a_sentence_touches_its_page_alone(rows):
    assert rows(NEW.format(path="docs/tracking/logging.md", line=9)) == {"Pages": "`tracking/logging.md`"}


def test_a_record_touches_its_objectives_and_no_other_record_of_the_file(rows, whole):
    record = next(r for r in whole.records.values() if r.page == "tracking/logging.md" and len(getattr(r, "objectives", [])) > 1 and {whole.tier(p) for p in r.proofs()} == {"ran"})
    found = rows(NEW.format(path=record.path, line=record.line + 1))
    assert found["Records"] == f"`{record.id}`" and found["Objectives"] == ", ".join(sorted(record.objectives, key=lambda o: (o[0], int(o[1:]))))
    assert found["Their proofs"] == f"{len(record.proofs())} ran" and set(found) == {"Records", "Objectives", "Their proofs"}


def test_a_snippet_tells_where_it_runs_and_what_rests_on_it(rows, whole):
    path = "tracking/logging/params_are_text.py"
    found = rows(NEW.format(path=f"snippets/{path}", line=3))
    assert found["Snippets"].startswith(f"`{path}` on {whole.versions['mlflow3']}") and int(found["Records that rest on changed snippets"]) > 0
    assert "holds" in found["In the worlds of Databricks runtimes"] and found["Objectives"]


def test_a_snippet_that_was_not_run_in_the_worlds_says_so(rows, whole, monkeypatch):
    path = "tracking/logging/params_are_text.py"
    monkeypatch.setitem(whole.worlds.outcomes, path, {})
    assert rows(NEW.format(path=f"snippets/{path}", line=3))["In the worlds of Databricks runtimes"] == f"not run as they are now: `{path}`; `make worlds S=...` runs them"


def test_what_is_taken_away_is_told(rows):
    assert rows(GONE.format(path="docs/tracking/logging.md")) == {"Taken away": "`docs/tracking/logging.md`"}
    assert rows("diff --git a/x.png b/x.png\ndeleted file mode 100644\nBinary files a/x.png and /dev/null differ\n") == {"Taken away": "`x.png`"}


@pytest.mark.parametrize("path", [".github/workflows/publish.yml", ".ci/run", "Makefile", "environments.py", "requirements.txt", "snippets/requirements-mlflow3.in", "web/package-lock.json", "web/build.mjs"])
def test_what_runs_on_other_machines_is_told_apart(rows, path):
    assert rows(NEW.format(path=path, line=1)) == {"Runs on other machines: read it first": f"`{path}`"}


def test_code_and_syllabus(rows):
    assert rows(NEW.format(path="macros/render.py", line=1)) == {"Other files": "`macros/render.py`"}
    assert rows(NEW.format(path="docs/_data/syllabus/A12.yml", line=2)) == {"Objectives": "A12"}


def test_a_line_of_a_change_that_looks_like_a_file_is_none(rows):
    diff = "diff --git a/docs/tracking/logging.md b/docs/tracking/logging.md\n--- a/docs/tracking/logging.md\n+++ b/docs/tracking/logging.md\n@@ -1 +1 @@\n--- a/x\n+++ b/.ci/run\n"
    assert rows(diff) == {"Pages": "`tracking/logging.md`"}


def test_a_name_cannot_write_into_the_table(rows):
    found = rows(NEW.format(path="docs/`<img src=x>`|x|.md", line=1))
    assert found == {"Other files": "`docs/??img src=x???x?.md`"}


def test_many_names_are_counted(rows):
    assert rows("".join(NEW.format(path=f"macros/{n:02}.py", line=1) for n in range(20)))["Other files"].endswith("`macros/11.py` and 8 more")


def test_real_changes_are_read_as_git_writes_them(tmp_path):
    def git(*arguments: str) -> str:
        return subprocess.run(["git", "-C", tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments], check=True, capture_output=True, text=True).stdout

    git("init", "-q")
    for name, text in (("a.md", "1\n2\n3\n"), ("b c.md", "x\n"), ("gone.md", "x\n"), ("moved.md", "long enough\nto be known again\n")):
        (tmp_path / name).write_text(text)
    git("add", ".")
    git("commit", "-qm", "one")
    (tmp_path / "a.md").write_text("1\nzwei\n3\n4\n")
    (tmp_path / "b c.md").write_text("y\n")
    (tmp_path / "größe.md").write_text("new\n")
    (tmp_path / "gone.md").unlink()
    (tmp_path / "moved.md").rename(tmp_path / "there.md")
    git("add", "-A")
    found = touched.change_of(git("diff", "--cached", "--unified=0", "--no-renames"))
    assert found.lines == {"a.md": {2, 4}, "b c.md": {1}, "größe.md": {1}, "there.md": {1, 2}}
    assert sorted(found.gone) == ["gone.md", "moved.md"]


def test_a_branch_that_is_none_is_a_sentence(capsys):
    assert touched.main(["origin/no-such-branch"]) == 1
    assert "git finds no change since origin/no-such-branch" in capsys.readouterr().out
