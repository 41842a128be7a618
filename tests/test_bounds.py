"""What a snippet may not reach, leave behind or take, and what it may break: itself alone."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.machine import namespace, outputs
from tests.small_snippet import only_failure


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
