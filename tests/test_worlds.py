"""Worlds: what is kept of them, what is told of them, and that it is today's."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from macros import guide as guides
from macros import runtime_pages, runtimes, since, snippets, worlds
from macros.records import Fact
from macros.snippets import parse
from macros.worlds import Difference, Outcome
from tests import small_guide
from tests.conftest import ROOT
from tests.machine import worlds as runner
from tests.machine.lines import Failure, Machine, Result

KNOWN = worlds.load(ROOT)
SOURCE = '''"""It holds."""
import mlflow

# region log
print("a")
#> a
# endregion

# region load
print("b")
#> b
# endregion

assert True
'''


@pytest.fixture
def snippet():
    found, problems = parse(SOURCE, "tracking/logging/small.py")
    assert problems == []
    return found


def result(printed, *failures):
    return Result("tracking/logging/small.py", "mlflow3", 0.1, 0.1, printed, list(failures))


def test_nothing_is_told_of_a_snippet_that_changed_since_it_ran(tmp_path):
    library = snippets.load(ROOT).snippets
    told = [path for path in KNOWN.outcomes if KNOWN.findings["snippets"][path]["digest"] != worlds.digest(library[path], ROOT)]
    assert told == []
    assert len(KNOWN.outcomes) > 100
    kept = {"snippets": {"tracking/logging/small.py": {"digest": "0" * 16, "holds": ["2.9.2/folder"]}}}
    assert worlds._of_today(tmp_path, kept)["snippets"] == {}


def test_each_snippet_was_run_as_it_is_in_the_default_store_of_each_release():
    assert KNOWN.unrun(snippets.load(ROOT).snippets) == [], "make worlds"
    assert KNOWN.unrun(["tracking/logging/another.py"]) == ["tracking/logging/another.py"]


def test_each_release_is_pinned_by_its_lock_and_no_lock_names_an_index():
    assert KNOWN.problems == ()
    assert list(KNOWN.releases) == sorted(KNOWN.releases, key=lambda name: [int(part) for part in name.split(".")])
    for lock in (ROOT / worlds.FOLDER).glob("*.txt"):
        assert "://" not in lock.read_text(encoding="utf-8"), lock


def test_another_output_an_error_and_what_is_not_reached_are_told_by_section(snippet):
    stopped = Failure("exception", 10, f"TypeError: run {'a1' * 16} is gone\nmore")
    outcome = runner.outcome_of(snippet, result([(5, "z\n")], stopped))
    assert outcome == Outcome("differs", (Difference("log", "prints", "z"), Difference("load", "raises", "TypeError: run <id> is gone")))
    assert runner.outcome_of(snippet, result([(5, "a\n"), (10, "b\n")])) == Outcome("holds")


def test_an_error_whose_words_the_snippet_did_not_expect_is_told_itself(snippet):
    told = "Traceback (most recent call last):\n  ...\na.MlflowException: other words\n\nDuring handling of the above exception, another exception occurred:\n\nIndexError: x\n"
    stopped = Failure("exception", 10, "IndexError: list index out of range", told)
    assert runner.outcome_of(snippet, result([(5, "a\n")], stopped)).found == (Difference("load", "raises", "a.MlflowException: other words"),)


def test_words_that_two_runs_do_not_agree_on_are_left_out(snippet):
    first, second = (runner.outcome_of(snippet, result([(5, text), (10, "c\n")], Failure("output", 6, ""))) for text in ("1.5\n", "1.7\n"))
    assert runner.agreed(first, second).found == (Difference("log", "prints", ""), Difference("load", "prints", "c"))
    assert runner.agreed(first, Outcome("holds")) == Outcome("holds")


def test_a_snippet_for_the_other_mlflow_is_not_run_but_says_why():
    release = next(r for r in KNOWN.releases.values() if r.major == 2 and not r.line)
    new, _ = parse(SOURCE.replace("import mlflow", "# runs: mlflow>=3 -- name= is new\nimport mlflow"), "tracking/logging/new.py")
    outcome = runner.without_running(new, release, release.worlds[0], set())
    assert outcome == Outcome("cannot run", because="written for MLflow 3: name= is new")


def test_what_is_kept_is_what_is_read(snippet, tmp_path):
    outcomes = {"2.9.2/folder": Outcome("differs", (Difference("log", "prints", "z"),)), "2.9.2/server": Outcome("holds"), "3.0.1/folder": Outcome("cannot run", because="needs x")}
    packed = json.loads(json.dumps(worlds.packed(outcomes)))
    kept = {"releases": {name: {"lock": release.lock} for name, release in KNOWN.releases.items()}, "snippets": {snippet.path: packed | {"digest": worlds.digest(snippet, tmp_path)}}}
    read = worlds.Worlds(KNOWN.releases, findings=kept)
    assert read.outcomes[snippet.path] == outcomes
    assert [line.partition(":")[0] for line in read.stale([snippet], tmp_path)] == [snippet.path]
    kept["releases"]["2.9.2"]["lock"] = "another"
    assert set(worlds.Worlds(KNOWN.releases, findings=kept).outcomes[snippet.path]) == {"3.0.1/folder"}


def test_the_page_and_the_front_end_say_what_differs(snippet, tmp_path):
    guide = guides.load(ROOT)
    guide.library.snippets.clear()
    guide.library.snippets[snippet.path] = snippet
    outcome = Outcome("differs", (Difference("log", "raises", "TypeError: got an unexpected keyword argument 'a|b'"),))
    packed = worlds.packed({"2.9.2/folder": outcome, "2.9.2/server": outcome, "2.13.1/folder": Outcome("holds"), "2.13.1/server": outcome})
    kept = {"releases": {name: {"lock": r.lock} for name, r in KNOWN.releases.items()}, "snippets": {snippet.path: packed | {"digest": ""}}}
    snippet.differs.update({"2.9.2": "No `a` before 2.10.", "2.13.1/server": "A server has its own words."})
    object.__setattr__(guide, "worlds", worlds.Worlds(KNOWN.releases, findings=kept))
    notes = runtimes.front_end(guide)["snippets"][snippet.path]
    assert notes["2.9.2"]["log"][:2] == ["differs", "raises"]
    assert notes["2.9.2"]["load"][0] == "late"
    assert notes["2.13.1"] == {"log": ["differs", "with a tracking server raises", outcome.found[0].says, "A server has its own words."]}
    page = runtime_pages.runtime(guide, "reference/runtimes/mlflow-2-9-2.md", "2.9.2", "missing")
    assert "'a|b'" in page and "**No `a` before 2.10.**" in page and "### Tracking" in page
    assert runtime_pages.runtime(guide, "reference/runtimes/mlflow-2-13-1.md", "2.13.1", "missing") == "None that our snippets showed.\n"
    assert "with a tracking server raises" in runtime_pages.runtime(guide, "reference/runtimes/mlflow-2-13-1.md", "2.13.1", "stores")
    rows = runtime_pages.runtimes_table(guide, "reference/runtimes/index.md").splitlines()
    assert next(row for row in rows if "mlflow-2-9-2.md" in row).endswith("| 0 | 1 |")
    counts = runtime_pages.world_counts(guide, "reference/runtimes/index.md")
    assert "| 2.13.1 with a folder | 1 | 0 | 0 | 0 | 0 | 0 |" in counts and "| 3.0.1 with a folder (1 not run yet) | 0 |" in counts


@pytest.fixture
def on_old(snippet):
    """A guide of one snippet that raises in its section `log` on 2.9.2, with the reason given."""
    def made(why: str) -> guides.Guide:
        guide = guides.load(ROOT)
        guide.library.snippets.clear()
        guide.library.snippets[snippet.path] = snippet
        snippet.differs["2.9.2"] = why
        outcome = Outcome("differs", (Difference("log", "raises", "TypeError: no"),))
        kept = {"releases": {name: {"lock": r.lock} for name, r in KNOWN.releases.items()}, "snippets": {snippet.path: worlds.packed({"2.9.2/folder": outcome, "2.9.2/server": outcome}) | {"digest": ""}}}
        object.__setattr__(guide, "worlds", worlds.Worlds(KNOWN.releases, findings=kept))
        return guide
    return made


def test_what_to_write_instead_stands_below_the_reason(on_old, snippet):
    page = runtime_pages.runtime(on_old("no `a` yet; instead: `b`"), "reference/runtimes/mlflow-2-9-2.md", "2.9.2", "differs")
    assert "**No `a` yet.** Instead: `b`." in page and "raises `TypeError: no`" in page


def test_what_only_our_set_up_changed_is_no_difference_of_the_release(on_old, snippet):
    guide, here = on_old("our set-up: no `b` is installed"), "reference/runtimes/mlflow-2-9-2.md"
    assert runtime_pages.runtime(guide, here, "2.9.2", "differs") == "None that our snippets showed.\n"
    assert "**With a folder: no `b` is installed:**" in runtime_pages.runtime(guide, here, "2.9.2", "set-up")
    assert runtimes.sort(guide, snippet, KNOWN.releases["2.9.2"]) == "not run"
    assert runtimes.front_end(guide)["snippets"][snippet.path]["2.9.2"] == {"*": ["unrun", "no `b` is installed", "", ""]}
    assert runtimes.Differing(guide).on([f"{snippet.path}#log"]) == ""


def test_what_a_page_says_first_is_refused_where_its_proof_shows_no_difference(on_old, snippet):
    guide = on_old("no `a` yet")
    told = [problem.message for problem in runtime_pages._unproved(guide, "docs/a.md", 3, KNOWN.releases["2.9.2"], (f"{snippet.path}#log", f"{snippet.path}#load", f"{snippet.path}#save"))]
    assert [message.partition(";")[0] for message in told] == [
        f"{snippet.path}#load does on MLflow 2.9.2 what the guide shows (make worlds)",
        f"`{snippet.path}` has no section `save`",
    ]


def test_each_release_has_a_page_with_all_its_parts():
    guide = guides.load(ROOT)
    assert list(runtime_pages.problems(guide)) == []
    page = KNOWN.releases["2.9.2"].page
    left = [call for call in guide.pages[page].calls if call.arguments != ("2.9.2", "missing")]
    guide.pages[page] = replace(guide.pages[page], calls=left)
    told = [str(problem) for problem in runtime_pages.problems(guide)]
    assert told == [f'docs/{page}:1: does not show missing of MLflow 2.9.2; call {{{{ runtime("2.9.2", "missing") }}}}']


def test_a_difference_without_a_reason_and_a_reason_without_a_difference_are_told(snippet):
    outcome = Outcome("differs", (Difference("log", "prints", "b"),))
    found = {"2.9.2/folder": outcome, "2.9.2/server": outcome, "2.13.1/folder": Outcome("holds"), "2.13.1/server": outcome, "3.0.1/folder": Outcome("holds"), "3.0.1/server": Outcome("holds")}
    kept = {"releases": {name: {"lock": r.lock} for name, r in KNOWN.releases.items()}, "snippets": {snippet.path: worlds.packed(found) | {"digest": ""}}}
    read = worlds.Worlds(KNOWN.releases, findings=kept)

    def told(**differs):
        snippet.differs.clear()
        snippet.differs.update(differs)
        return [problem.message.partition(";")[0] for problem in read.unexplained([snippet])]

    assert told() == ["differs in 2.9.2/folder, 2.9.2/server, 2.13.1/server (make worlds found it)"]
    assert told(**{"2.9.2": "why", "2.13.1/server": "why"}) == []
    assert told(**{"2.9.2": "why", "2.13.1": "why", "3.0.1": "why"}) == ["`# differs:` names 3.0.1, where make worlds found no difference"]
    assert told(**{"2.9.2": "why", "2.13.1": "why", "2.9": "why"})[0].startswith("`# differs:` names `2.9`, which is no release or world")
    assert told(**{"2.9.2": "why", "2.13.1": "why", "3.8.1": "not run yet"}) == []


def test_what_a_header_says_of_worlds_makes_no_finding_old(snippet):
    other, problems = parse(SOURCE.replace("import mlflow", "# differs: 2.9.2 -- other words\nimport mlflow"), snippet.path)
    assert problems == [] and other.differs == {"2.9.2": "other words"}
    assert worlds.digest(other, ROOT) == worlds.digest(snippet, ROOT)


def test_another_claim_makes_no_finding_old_and_another_line_of_code_does(snippet):
    claimed, _ = parse(SOURCE.replace("It holds.", "Another claim,\nof two lines."), snippet.path)
    assert claimed.claim != snippet.claim and worlds.digest(claimed, ROOT) == worlds.digest(snippet, ROOT)
    texts = SOURCE + 'note = """No claim."""\n', SOURCE + 'note = """Other text."""\n'
    assert len({worlds.digest(parse(text, snippet.path)[0], ROOT) for text in texts}) == 2


FACT = """facts:
  saves:
    says: It saves.
    objectives: [A12]
    proof: tracking/logging/params.py#log
    differs: {topic: saving, mlflow2: no, mlflow3: yes, since: SINCE}
"""
RELEASES = {name: worlds.Release(name, stores, "lock") for name, stores in {"2.9.2": ("folder",), "3.0.1": ("folder", "server"), "3.8.1": ("sqlite", "server"), "3.12.0": ("sqlite",)}.items()}


@pytest.fixture
def with_since(tmp_path):
    """A guide of one dialect fact whose proof, written for MLflow 3, holds and differs in the worlds given."""
    def made(named: str, words: str = "mlflow>=3 -- it is new", **found: str) -> tuple[guides.Guide, Fact]:
        small_guide.write(tmp_path)
        file = tmp_path / "snippets/tracking/logging/params.py"
        file.write_text(file.read_text(encoding="utf-8").replace("\n", f"\n# runs: {words}\n" if words else "\n", 1), encoding="utf-8")
        records = tmp_path / "docs/_data/tracking/logging.yml"
        fact = FACT.replace(", since: SINCE", f", since: {named}" if named else "")
        records.write_text(records.read_text(encoding="utf-8").replace("facts:\n", fact, 1), encoding="utf-8")
        guide = guides.load(tmp_path)
        states = {"holds": Outcome("holds"), "differs": Outcome("differs", (Difference("log", "prints", "no"),)), "elsewhere": Outcome("differs", (Difference("", "check", "no"),))}
        outcomes = {world: states[state] for state, names in found.items() for world in names.split()}
        (path,) = guide.library.snippets
        kept = {"releases": {name: {"lock": "lock"} for name in RELEASES}, "snippets": {path: worlds.packed(outcomes)}}
        object.__setattr__(guide, "worlds", worlds.Worlds(RELEASES, findings=kept))
        return guide, guide.records["tracking/saves"]
    return made


@pytest.mark.parametrize(("named", "told"), [
    ("3.7.0", []), ("3.8", []), ("3.8.1", []),
    ("3.0.0", ["since 3.0.0, but tracking/logging/params.py differs on 3.0.1 in every store"]),
    ("3.12.0", ["since 3.12.0, but tracking/logging/params.py holds on 3.8.1 already"]),
])
def test_a_since_that_no_measured_release_bears_out_is_told(with_since, named, told):
    guide, _ = with_since(named, holds="3.8.1/sqlite 3.8.1/server 3.12.0/sqlite", differs="3.0.1/folder 3.0.1/server")
    assert [problem.message.partition("` says ")[2].partition(";")[0] for problem in since.problems(guide)] == told


def test_a_name_that_one_store_lacks_is_no_false_alarm(with_since):
    guide, _ = with_since("3.0.0", holds="3.0.1/server 3.8.1/sqlite 3.12.0/sqlite", differs="3.0.1/folder")
    assert list(since.problems(guide)) == []
    guide, _ = with_since("3.0.0", holds="3.8.1/sqlite", differs="3.0.1/folder")
    assert list(since.problems(guide)) == [], "the other store was not run"
    guide, _ = with_since("3.7.0", holds="3.0.1/server 3.8.1/sqlite 3.12.0/sqlite", differs="3.0.1/folder")
    assert list(since.problems(guide)) == [], "another default store decides nothing"


def test_a_since_that_nobody_names_is_the_measured_one(with_since):
    assert since.shown(*with_since("", holds="3.0.1/folder 3.8.1/sqlite 3.12.0/sqlite")) == "3.0.0"
    assert since.shown(*with_since("", holds="3.8.1/sqlite 3.12.0/sqlite", differs="3.0.1/folder 3.0.1/server")) == "after 3.0.1, by 3.8.1"
    assert since.shown(*with_since("", elsewhere="3.0.1/folder", holds="3.8.1/sqlite 3.12.0/sqlite")) == "3.0.0", "another section differs"
    assert since.shown(*with_since("", holds="")) == "MLflow 3"
    assert since.shown(*with_since("3.7.0", holds="3.8.1/sqlite", differs="3.0.1/folder")) == "3.7.0", "a person's is more exact"


SERVED = """
import mlflow
with mlflow.start_run():
    mlflow.log_dict({"a": 1}, "a.json")
uri = mlflow.last_active_run().info.artifact_uri
print(uri.split("/")[0], mlflow.artifacts.load_dict(uri + "/a.json"))
assert True
"""


def test_a_snippet_runs_on_a_tracking_server_and_in_a_folder(tmp_path: Path):
    served = snippets.Snippet("tracking/served.py", "", source=SERVED)
    filed = snippets.Snippet("tracking/filed.py", "", source='import mlflow, os\nmlflow.start_run()\nprint(os.listdir("."))\nassert True\n')
    with Machine([], tmp_path, lines=["mlflow3"]) as machine:
        on_server = machine.submit(served, "mlflow3", store="server")
        in_folder = machine.submit(filed, "mlflow3", store="folder")
        assert "mlflow-artifacts: {'a': 1}" in "".join(text for _, text in on_server.result().printed), on_server.result().report()
        assert "['mlruns']" in "".join(text for _, text in in_folder.result().printed), in_folder.result().report()


RUNTIMES = """\
releases:
  2.9.2: {runtime: 14.3 LTS ML, spark: 3.5.0, support_ends: 2027-02-01, stores: [folder, server]}
"""


@pytest.mark.parametrize(("written", "told"), [
    ("[]", f"{worlds.FILE}:1: has something else than `make worlds` writes at `the file`: input should be a valid dictionary"),
    ('{"releases": []}', f"{worlds.FILE}:1: has something else than `make worlds` writes at `releases`: input should be a valid dictionary"),
    ('{"snippets": {"a.py": {"digest": 1}}}', f"{worlds.FILE}:1: has something else than `make worlds` writes at `snippets.a.py.digest`: input should be a valid string"),
    ('{"snippets": {"a.py": {"digest": "x", "holds": "2.9.2/folder"}}}', f"{worlds.FILE}:1: has something else than `make worlds` writes at `snippets.a.py.holds`: input should be a valid list"),
    ('{\n"releases": ', f"{worlds.FILE}:2: is not JSON; take the committed file again"),
])
def test_findings_of_another_form_are_told_and_not_taken_for_none(tmp_path, written, told):
    for name, text in (("snippets/worlds/runtimes.yml", RUNTIMES), ("snippets/worlds/2.9.2.txt", "mlflow==2.9.2\n"), (worlds.FILE, written)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = worlds.load(tmp_path)
    assert len(found.problems) == 1 and str(found.problems[0]).startswith(told), found.problems
    assert found.findings == {"snippets": {}} and list(found.releases) == ["2.9.2"]


@pytest.mark.parametrize(("old", "new", "told"), [
    ("[folder, server]", "folder", "snippets/worlds/runtimes.yml:2: `releases.2.9.2.stores`: input should be a valid list"),
    ("[folder, server]", "[folder, cloud]", "snippets/worlds/runtimes.yml:2: `releases.2.9.2.stores.1`: input should be 'folder', 'sqlite' or 'server'"),
    ("2027-02-01", "next year", "snippets/worlds/runtimes.yml:2: `releases.2.9.2.support_ends`: input should be a valid date"),
    ("releases:\n  2.9.2:", "releases:\n  2.9.2: some\n#", "snippets/worlds/runtimes.yml:2: `releases.2.9.2`: input should be a valid dictionary"),
])
def test_a_release_of_another_form_is_told(tmp_path, old, new, told):
    file = tmp_path / "snippets/worlds/runtimes.yml"
    file.parent.mkdir(parents=True)
    file.write_text(RUNTIMES.replace(old, new), encoding="utf-8")
    found = worlds.load(tmp_path)
    assert len(found.problems) == 1 and str(found.problems[0]).startswith(told), found.problems
