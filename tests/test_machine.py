"""The machine that runs snippets: what it must notice, and what it must keep apart."""

from __future__ import annotations

import os
import textwrap
import time
from pathlib import Path

import pytest

from macros.snippets import Snippet, parse
from tests.machine import namespace, orphans, outputs, pictures
from tests.machine.lines import Machine, read
from tests.machine.mutate import judge
from tests.machine.recorder import shown


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """One for all tests here, on a tree of its own."""
    with Machine([], tmp_path_factory.mktemp("tree")) as started:
        yield started


@pytest.fixture
def run(machine):
    """Runs a text as a snippet on the MLflow 3 line."""

    def run(source: str, *words: str, limit: float = 20, name: str = "small.py"):
        snippet = Snippet(f"tracking/{name}", "It holds.", words=frozenset(words), source=textwrap.dedent(source))
        return machine.submit(snippet, "mlflow3", limit).result()

    return run


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


def only_failure(result):
    assert len(result.failures) == 1, result.report()
    return result.failures[0]


def test_a_snippet_that_holds(run):
    result = run("""
        print("one", 2)
        #> one 2
        assert True
    """)
    assert result.ok, result.report()
    assert outputs.text_of(result.printed) == "one 2\n"
    assert 0 < result.seconds < 1


@pytest.mark.parametrize(
    ("call", "named"),
    [
        ('socket.create_connection(("203.0.113.7", 443))', "203.0.113.7:443"),
        ('socket.getaddrinfo("pypi.org", 443)', "'pypi.org'"),
        ('socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"?", ("203.0.113.7", 53))', "203.0.113.7:53"),
    ],
)
def test_a_connection_that_leaves_the_machine_fails_with_its_host_and_line(run, call, named):
    failure = only_failure(run(f"import socket\n{call}\nassert True\n"))
    assert failure.line == 2
    assert named in failure.message
    assert "reaches no host but this machine" in failure.message


def test_a_connection_that_the_snippet_swallows_fails_all_the_same(run):
    failure = only_failure(run("""
        import socket
        try:
            socket.create_connection(("203.0.113.7", 443))
        except BaseException:
            pass
        assert True
    """))
    assert (failure.line, "203.0.113.7:443" in failure.message) == (4, True)


def test_a_connection_from_a_process_that_the_snippet_starts_fails_too(run):
    failure = only_failure(run("""
        import subprocess, sys
        subprocess.run([sys.executable, "-c", "import socket; socket.create_connection(('203.0.113.7', 443))"])
        assert True
    """))
    assert "203.0.113.7:443" in failure.message


def test_loopback_is_open(run):
    assert run("""
        import socket
        server = socket.create_server(("localhost", 0))
        socket.create_connection(server.getsockname()).close()
        assert True
    """).ok


def test_a_file_outside_the_folder_fails(run, tmp_path):
    failure = only_failure(run(f"open({str(tmp_path / 'left.txt')!r}, 'w')\nassert True\n"))
    assert "leaves nothing outside its folder" in failure.message
    assert not (tmp_path / "left.txt").exists()


def test_an_endless_loop_is_stopped_at_its_limit_and_its_line_is_named(run):
    failure = only_failure(run("""
        import itertools
        for number in itertools.count():
            number += 1
    """, limit=1))
    assert failure.kind == "limit"
    assert failure.line in (3, 4)
    assert "1 seconds" in failure.message


def test_a_process_left_running_is_reported_with_its_command_and_ended(run):
    result = run("""
        import subprocess
        sleeping = subprocess.Popen(["sleep", "321"], start_new_session=True)
        print(sleeping.pid)
        assert True
    """)
    failure = only_failure(result)
    assert failure.kind == "orphan"
    assert "sleep 321" in failure.message
    assert not alive(int(outputs.text_of(result.printed)))


def alive(pid: int) -> bool:
    command = Path(f"/proc/{pid}/cmdline")
    return command.exists() and "sleep" in command.read_text()


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


BROKEN_PROCESSES = {
    "closes stdout": "import sys\nsys.stdout.close()\nassert True\n",
    "replaces stdout": "import io, sys\nsys.stdout = sys.stderr = io.StringIO()\nassert True\n",
    "has no stdout": "import sys\nsys.stdout = sys.stderr = sys.__stdout__ = None\nassert True\n",
    "breaks json": "import json\njson.dumps = json.loads = None\nassert True\n",
    "removes its folder": "import os, shutil\nshutil.rmtree(os.environ['SNIPPET_FOLDER'], ignore_errors=True)\nassert True\n",
    "kills its worker": "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nassert True\n",
    "exits from a thread": "import os, threading\nthreading.Thread(target=os._exit, args=(3,)).start()\nthreading.Event().wait()\n",
    "forges its report": "import os\nopen(os.environ['SNIPPET_FOLDER'] + '/report.json', 'w').write('{')\nos._exit(0)\n",
    "opens too many files": "import os\nheld = [open(os.devnull) for _ in range(10_000)]\n",
    "takes too much memory": "held = bytearray(5 << 30)\n",
    "writes a large file": "with open('large', 'wb') as file:\n    file.truncate(2 << 30)\n",
    "prints without end": "while True:\n    print('x' * 1000)\n",
}


@pytest.mark.parametrize("case", BROKEN_PROCESSES)
def test_what_a_snippet_breaks_is_its_own(run, case):
    """Whatever the first one did, the next snippet of the line runs, with a store of its own."""
    broken = run(BROKEN_PROCESSES[case])
    harmless = ("closes stdout", "replaces stdout", "has no stdout", "breaks json", "removes its folder")
    assert broken.ok == (case in harmless), broken.report()
    good = run("import mlflow\nmlflow.set_experiment('next')\nprint(1)\n#> 1\nassert True\n")
    assert good.ok, good.report()


def test_many_printed_lines_take_no_time_of_ours(run):
    start = time.monotonic()
    failure = only_failure(run("for number in range(80_000):\n    print(number)\nassert True\n"))
    assert (failure.line, "also prints '0'" in failure.message) == (2, True)
    assert time.monotonic() - start < 20


def test_too_many_processes_are_ended(run):
    failure = only_failure(run("""
        import os, time
        for _ in range(250):
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
        time.sleep(60)
    """))
    assert (failure.kind, "processes; 200 is the bound" in failure.message) == ("limit", True)
    assert run("assert True\n").ok


def test_a_limit_that_was_stretched_says_so(run, monkeypatch):
    assert "still running after its 0.5 seconds" in only_failure(run("while True: pass\n", limit=0.5)).message


OUTSIDE = {
    "remove": "os.remove(place + '/kept.txt')",
    "remove a tree": "shutil.rmtree(place)",
    "rename": "os.rename(place + '/kept.txt', 'taken.txt')",
    "truncate": "os.truncate(place + '/kept.txt', 0)",
    "chmod": "os.chmod(place + '/kept.txt', 0)",
    "shell": "subprocess.run('echo no > ' + place + '/kept.txt; rm -rf ' + place, shell=True)",
    "sqlite": "sqlite3.connect(place + '/left.db').execute('create table t (a)')",
    "ctypes": "ctypes.CDLL(None).creat((place + '/left.txt').encode(), 0o600)",
    "mount": "subprocess.run('mount -o remount,bind,rw / ; echo no > ' + place + '/kept.txt', shell=True)",
    "the guard's own variable": "subprocess.run([sys.executable, '-S', '-c', 'import os; os.remove(' + repr(place + '/kept.txt') + ')'])",
}


@pytest.mark.skipif(bool(namespace.missing()), reason=namespace.missing())
@pytest.mark.parametrize("case", OUTSIDE)
def test_the_kernel_holds_a_snippet_in_its_folder(run, tmp_path, case):
    (tmp_path / "kept.txt").write_text("kept")
    run(f"""
        import ctypes, os, shutil, sqlite3, subprocess, sys
        place = {str(tmp_path)!r}
        try:
            {OUTSIDE[case]}
        except Exception as error:
            print(error)
        assert True
    """)
    assert [(file.name, file.read_text(), file.stat().st_mode & 0o700) for file in tmp_path.iterdir()] == [("kept.txt", "kept", 0o600)]


@pytest.mark.skipif(bool(namespace.missing()), reason=namespace.missing())
def test_a_file_that_the_kernel_refuses_says_why(run, tmp_path):
    (tmp_path / "kept.txt").write_text("kept")
    assert "a snippet leaves nothing outside its folder" in only_failure(run(f"import os\nos.remove({str(tmp_path / 'kept.txt')!r})\n")).message


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


DRAWS = """\
import matplotlib.pyplot as plt

# region bars
figure, axes = plt.subplots()
axes.bar(["bus", "tram"], [3, 5]{colour})
{draw}
figure.savefig("bars.svg")
# endregion
assert True
"""


@pytest.fixture
def draw(machine):
    """Runs a text that draws as a snippet with sections, and says what is wrong with its picture."""

    def draw(source: str, name: str = "bars.py"):
        snippet, _ = parse(source, f"data/plots/{name}")
        return snippet, machine.submit(snippet, "mlflow3", 60).result()

    return draw


def test_a_picture_is_drawn_by_day_and_night_and_compared(machine, draw):
    source = DRAWS.format(colour="", draw='axes.set_title("trips")')
    snippet, result = draw(source)
    assert [f.message for f in result.failures] == [
        f"draws a picture that is not there: docs/assets/plots/data/plots/bars-bars-{theme}.svg (make update)" for theme in ("light", "dark")
    ]
    written = [machine.root / file for file in pictures.write(snippet, result.drawn, machine.root)]
    light, dark = (file.read_text() for file in written)
    assert light != dark and pictures.PAPER in light and pictures.NIGHT[pictures.PAPER] in dark
    assert ">trips</text>" in light and len(light) < 10_000
    assert draw(source)[1].ok
    [gone] = draw(source.replace("figure.savefig", "figure or figure.savefig"))[1].failures
    assert "draws no picture, but there is docs/assets/plots/data/plots/bars-bars-light.svg" in gone.message
    [first, _] = draw(source.replace("5]", "6]"))[1].failures
    assert (first.line, first.message) == (7, "draws another picture than docs/assets/plots/data/plots/bars-bars-light.svg (make update)")


@pytest.mark.parametrize(
    ("colour", "also", "says"),
    [
        (', color="orange"', "", "draws in #ffa500, which has no colour at night"),
        ("", "axes.imshow([[1, 2], [3, 4]])", "draws pixels"),
        ("", 'figure.savefig("again.svg")', "saves a second picture in section `bars`"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_told(draw, colour, also, says):
    _, result = draw(DRAWS.format(colour=colour, draw=also), "strange.py")
    assert any(says in failure.message for failure in result.failures), result.report()


def test_pictures_are_equal_but_for_the_last_decimals():
    one = '<path d="M 1.25 3"/><text>0.5</text>'
    assert pictures.same(one, one.replace("1.25", "1.27"))
    assert not pictures.same(one, one.replace("1.25", "1.5"))
    assert not pictures.same(one, one.replace("path", "line"))


UPDATED = {
    "replaces": ("print(1)\n#> 0\n", [(1, "1\n")], "print(1)\n#> 1\n"),
    "adds": ("print(1)\n", [(1, "1\n")], "print(1)\n#> 1\n"),
    "removes": ("x = 1\n#> 1\n", [], "x = 1\n"),
    "several lines": ("print(x)\n", [(1, "a\n\nb\n")], "print(x)\n#> a\n#>\n#> b\n"),
    "loop": ("for i in x:\n  print(i)\n", [(2, "1\n"), (2, "2\n")], "for i in x:\n  print(i)\n  #> 1\n  #> 2\n"),
    "call over lines": ("print(\n  'a'\n  'b'\n)\nx = 1\n", [(1, "ab\n")], "print(\n  'a'\n  'b'\n)\n#> ab\nx = 1\n"),
    "else branch": ("if 0:\n  x\nelse:\n  print(2)\n", [(4, "2\n")], "if 0:\n  x\nelse:\n  print(2)\n  #> 2\n"),
    "leaves strings alone": ('x = """\n#> text\n"""\n', [], 'x = """\n#> text\n"""\n'),
}


@pytest.mark.parametrize("case", UPDATED)
def test_update_puts_the_output_below_its_statement(case):
    source, printed, updated = UPDATED[case]
    assert outputs.updated(source, printed) == updated


@pytest.mark.parametrize(
    ("source", "printed", "line", "says"),
    [
        ("print(1)\n", [(1, "1\n")], 1, "also prints '1'"),
        ("print(1)\n#> 1\n#> 2\n", [(1, "1\n")], 3, "that is not printed"),
        ("x = 1\n#> 1\n", [], 2, "that is not printed"),
        ("print('-' * 100)\n#> " + "-" * 100 + "\n", [(1, "-" * 100 + "\n")], 1, "100 characters"),
    ],
)
def test_output_that_differs_is_a_problem(source, printed, line, says):
    [(found, message)] = outputs.problems(source, printed)
    assert found == line
    assert says in message


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
