"""The machine that runs snippets: what it must notice, and what it must keep apart."""

from __future__ import annotations

import os
import textwrap
import time
from pathlib import Path

import pytest

from macros.snippets import Snippet, parse
from tests.machine import orphans, outputs
from tests.machine.lines import Machine, read
from tests.machine.mutate import judge
from tests.machine.recorder import shown
from tests.small_snippet import only_failure


def test_a_snippet_goes_on_in_the_folder_of_the_one_before(machine):
    folder = machine.root / "snippets/row/page"
    folder.mkdir(parents=True)
    (folder / "first.py").write_text('"""It writes."""\nfrom pathlib import Path\n\nPath("made_here.py").write_text("steps = [1]")\nprint("not shown")\nassert Path("made_here.py").exists()\n')
    (folder / "second.py").write_text('"""It adds."""\n# runs: after=row/page/first.py -- it reads\nfrom pathlib import Path\n\nPath("made_here.py").write_text("steps = [1, 2]")\nassert Path("made_here.py").exists()\n')
    source = '"""It reads."""\n# runs: after=row/page/second.py -- it reads\nfrom made_here import steps\n\nprint(steps)\n#> [1, 2]\nassert steps == [1, 2]\n'
    third, _ = parse(source, "row/page/third.py")
    result = machine.submit(third, "mlflow3").result()
    assert result.ok, result.report()
    (folder / "first.py").write_text('"""It fails."""\nassert 1 + 1 == 3\n')
    failure = only_failure(machine.submit(third, "mlflow3").result())
    assert failure.line == 0 and failure.message.startswith("first.py, whose state this goes on from, fails: not so: 1 + 1 == 3")


def test_a_snippet_that_holds(run):
    result = run("""
        print("one", 2)
        #> one 2
        assert True
    """)
    assert result.ok, result.report()
    assert outputs.text_of(result.printed) == "one 2\n"
    assert 0 < result.seconds < 1


def test_nothing_leaks_from_one_snippet_to_the_next(run):
    first = run("""
        import os, mlflow, numpy
        os.environ["MLFLOW_EXPERIMENT_NAME"] = "leaked"
        mlflow.set_experiment("leaked")
        mlflow.start_run()
        mlflow.leaked = True
        open("leaked.txt", "w").close()
        assert mlflow.active_run()
    """)
    assert first.ok, first.report()
    second = run("""
        import os, mlflow
        assert mlflow.active_run() is None
        assert not hasattr(mlflow, "leaked")
        assert [e.name for e in mlflow.search_experiments()] == ["Default"]
        assert os.listdir(".") == ["mlflow.db"]
        assert "MLFLOW_EXPERIMENT_NAME" not in os.environ
    """)
    assert second.ok, second.report()


def test_settings_of_the_caller_do_not_reach_a_snippet(monkeypatch, tmp_path):
    for name in ("MLFLOW_TRACKING_URI", "DATABRICKS_HOST", "HTTP_PROXY", "PYTHONWARNINGS"):
        monkeypatch.setenv(name, "http://203.0.113.7")
    leaked = "name for name in os.environ if name.startswith(('MLFLOW_T', 'DATABRICKS', 'HTTP', 'PYTHONW'))"
    source = f"import os\nprint([{leaked}])\n"
    with Machine([], tmp_path) as machine:
        result = machine.submit(Snippet("tracking/settings.py", "", source=source), "mlflow2").result()
    assert outputs.text_of(result.printed) == "[]\n"


def test_wrong_output_is_reported_with_path_and_line(run):
    result = run("""
        print("is")
        #> was
        assert True
    """)
    assert result.report() == "snippets/tracking/small.py:3: says `#> was`, but 'is' is printed (make update) [mlflow3]"


def test_a_failing_assert_is_reported_with_its_values(run):
    failure = only_failure(run("""
        found = {"depth": "5"}
        assert found == {"depth": 5}
    """))
    assert (failure.kind, failure.line) == ("assert", 3)
    assert "found is {'depth': '5'}" in failure.message


def test_an_assert_that_never_runs_is_reported(run):
    failure = only_failure(run("""
        for found in []:
            assert found == "5"
    """))
    assert (failure.line, "never ran" in failure.message) == (3, True)


def test_a_raising_snippet_is_reported_with_its_own_line(run):
    failure = only_failure(run("""
        import mlflow

        def fetch(run_id):
            return mlflow.get_run(run_id)

        fetch("0" * 32)
        assert True
    """))
    assert failure.line == 5
    assert "not found" in failure.message
    assert failure.traceback.startswith("Traceback")
    assert 'File "small.py", line 7' in failure.traceback


@pytest.mark.parametrize(("leave", "kind"), [("sys.exit()", "exit"), ("os._exit(0)", "ended early")])
def test_leaving_before_the_last_line_is_noticed(run, leave, kind):
    assert only_failure(run(f"import os, sys\n{leave}\nassert False\n")).kind == kind


def test_a_crash_of_one_snippet_leaves_the_worker_alive(run):
    assert only_failure(run("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")).kind == "ended early"
    assert run("assert True\n").ok


def test_a_deprecation_is_seen_with_the_line_that_caused_it(run):
    result = run("""
        import mlflow
        client = mlflow.MlflowClient()
        client.create_registered_model("churn")
        client.get_latest_versions("churn")
        assert True
    """)
    assert [(w["category"], w["line"]) for w in result.warnings] == [("FutureWarning", 5)]


def test_looking_for_what_a_snippet_started_leaves_its_own_end_to_who_waits_for_it():
    """On a busy machine a snippet ends between two looks; once reaped, its worker would wait for a process that is not there."""
    pid = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 3"], os.environ)
    while Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
        time.sleep(0.01)
    assert pid not in orphans.descendants(os.getpid(), set(), awaited=pid)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3


def test_a_python_worker_of_spark_given_back_by_a_task_that_is_told_to_end_stays_usable(machine):
    """Spark 3.5 closes its socket when the task takes longer to end than `spark.python.task.killTimeout`."""
    source = textwrap.dedent("""
        import time
        from pyspark.errors import PythonException
        from pyspark.sql import SparkSession

        def as_it_is(frames):
            yield from frames

        def fails_on_one(frames):
            for frame in frames:
                if 1 in set(frame.part):
                    raise ValueError("one")
                yield frame

        spark = SparkSession.builder.getOrCreate()
        parts = spark.range(2, numPartitions=2).selectExpr("id as part")
        parts.mapInPandas(as_it_is, "part long").collect()
        # The sort reads all of the first part, which gives its Python worker back; then that task goes on in Java.
        read = parts.mapInPandas(fails_on_one, "part long").sortWithinPartitions("part")
        try:
            read.selectExpr("reflect('java.lang.Thread', 'sleep', 8000L) as slept").collect()
        except PythonException:
            time.sleep(6)
        assert len(parts.mapInPandas(as_it_is, "part long").collect()) == 2
    """)
    snippet = Snippet("spark/given_back.py", "", words=frozenset({"spark"}), source=source)
    result = machine.submit(snippet, "mlflow2", 120).result()
    assert result.ok, result.report()


def test_the_recorder_shows_what_a_real_client_sends(run):
    result = run("""
        import os
        from urllib.request import urlopen
        from databricks.sdk import WorkspaceClient
        workspace = WorkspaceClient()
        workspace.api_client.do("POST", "/api/2.1/jobs/run-now", query={"a": "b"}, body={"job_id": 7})
        print(urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode())
        #> POST /api/2.1/jobs/run-now
        #>   a=b
        #> {"job_id": 7}
        print(repr(urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()))
        #> ''
        assert True
    """, "client")
    assert result.ok, result.report()


def test_the_recorder_answers_as_the_companion_file_says(machine, run):
    companion = machine.root / "snippets/tracking/asks.answers.json"
    companion.parent.mkdir(parents=True)
    companion.write_text('{"GET /job": [{"state": "PENDING"}, {"status": 404, "body": {"message": "gone"}}]}')
    result = run("""
        import os
        from urllib.error import HTTPError
        from urllib.request import urlopen
        address = os.environ["DATABRICKS_HOST"] + "/job"
        print(urlopen(address).read().decode())
        #> {"state": "PENDING"}
        try:
            urlopen(address)
        except HTTPError as error:
            print(error.code, error.read().decode())
            #> 404 {"message": "gone"}
        assert True
    """, "client", name="asks.py")
    assert result.ok, result.report()


def test_a_long_body_is_laid_out_one_part_a_line():
    body = b'{"rows": [["a", 1], ["b", 2]], "about": "a text that is long enough to need lines of its own, sorted"}'
    assert shown("POST", "/x", body) == textwrap.dedent("""\
        POST /x
        {
          "about": "a text that is long enough to need lines of its own, sorted",
          "rows": [["a", 1], ["b", 2]]
        }""")


def test_inferred_requirements_are_those_of_a_new_interpreter(run):
    """The fork that infers a model's requirements answers as MLflow's own subprocess does."""
    log = """
        import mlflow
        from sklearn.linear_model import LinearRegression
        from mlflow.utils import requirements_utils
        {how}
        model = LinearRegression().fit([[1.0], [2.0]], [1.0, 2.0])
        logged = mlflow.sklearn.log_model(model, name="line")
        print(open(mlflow.pyfunc.get_model_dependencies(logged.model_uri)).read())
    """
    fork = run(log.format(how=""), limit=60)
    own = run(log.format(how="requirements_utils._run_command = requirements_utils._run_command.__wrapped__"), limit=60)
    assert fork.printed == own.printed, own.report()


def test_survivors_are_reported_unless_explained(machine):
    source = '"""It holds."""\n{header}\n# region shown\nnested = True\nchild = True\n# endregion\nassert child\n'
    bare, _ = parse(source.format(header=""), "tracking/small.py")
    explained, _ = parse(source.format(header="# survives: nested = False -- nothing here is nested"), "tracking/small.py")
    stale, _ = parse(source.format(header="# survives: child = False -- an assert sees it"), "tracking/small.py")
    found = [verdict.problems() for verdict in judge(machine, [bare, explained, stale])]
    assert [len(problems) for problems in found] == [1, 0, 2]
    assert found[0][0].startswith("snippets/tracking/small.py:4: nested = False survives (flip a flag)")
    assert "explains no mutant that survives" in found[2][1]


def test_a_snippet_is_found_by_either_name_and_a_missing_one_is_a_problem(tmp_path):
    file = tmp_path / "snippets/tracking/small.py"
    file.parent.mkdir(parents=True)
    file.write_text('"""It holds."""\n# region shown\nprint(1)\n# endregion\nassert True\n')
    snippets, problems = read(["tracking/small.py", "snippets/tracking/small.py", "tracking/large.py"], tmp_path)
    assert [snippet.path for snippet in snippets] == ["tracking/small.py"] * 2
    assert problems == ["tracking/large.py:1: there is no such snippet; give topic/file.py or a folder of `snippets/`"]
