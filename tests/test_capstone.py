"""The capstone runs whole, in one folder; a station that fails says where, and the exit code tells."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import environments
from macros import snippets
from tests.conftest import ROOT

STATIONS = snippets.load(ROOT).chain("capstone")


def test_the_whole_project_runs_in_one_folder(tmp_path):
    python = environments.ready_python("mlflow3")
    done = subprocess.run([python, "-m", "tests.machine.capstone", tmp_path / "work"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line.partition(" s  ")[2] for line in lines[:-1]] == [station.claim for station in STATIONS]
    for left in ("tables/answers", "mlflow.db", "features.py", "look_back.log"):
        assert (tmp_path / "work" / left).exists()


def test_every_station_runs_once_and_after_what_it_goes_on_from():
    ours = {path for path, s in snippets.load(ROOT).snippets.items() if s.topic == "capstone" and "/exercise_" not in path and "_on_one_screen" not in path}
    assert sorted(station.path for station in STATIONS) == sorted(ours)
    for station in STATIONS:
        earlier = [before.path for before in STATIONS[: STATIONS.index(station)]]
        assert station == STATIONS[0] or station.after in earlier


def test_a_station_that_fails_is_named_with_its_line(tmp_path):
    first = '"""It writes."""\n\nfrom pathlib import Path\n\nPath("count.txt").write_text("3")\nassert Path("count.txt").exists()\n'
    second = '"""It counts."""\n# runs: after=capstone/one/write.py -- it reads\n\nfrom pathlib import Path\n\ncount = int(Path("count.txt").read_text())\nassert count == 4, "there are not four"\n'
    for path, text in {"one/write.py": first, "two/read.py": second}.items():
        file = tmp_path / "snippets/capstone" / path
        file.parent.mkdir(parents=True)
        file.write_text(text)
    code = "import sys; from pathlib import Path; from tests.machine import capstone; sys.exit(capstone.main(Path(sys.argv[1]), Path(sys.argv[2]), ()))"
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "work", tmp_path], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    wrote, failed, log = done.stdout.splitlines()
    assert re.fullmatch(r" 1 of 2 +[\d.]+ s  It writes\.", wrote)
    assert failed == ' 2 of 2  capstone/two/read.py: line 7: assert count == 4, "there are not four" AssertionError: there are not four'
    assert log == "the whole log: work/read.log" and "Traceback" in (tmp_path / "work/read.log").read_text()


def test_no_station_after_one_that_failed(tmp_path):
    texts = {"one/a.py": '"""A."""\nassert 1 + 1 == 3\n', "two/b.py": '"""B."""\n# runs: after=capstone/one/a.py -- it goes on\nassert 1 + 1 == 2\n'}
    for path, text in texts.items():
        file = tmp_path / "snippets/capstone" / path
        file.parent.mkdir(parents=True)
        file.write_text(text)
    code = "import sys; from pathlib import Path; from tests.machine import capstone; sys.exit(capstone.main(Path(sys.argv[1]), Path(sys.argv[2]), ()))"
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "work", tmp_path], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1 and "capstone/two/b.py" not in done.stdout
    assert not Path(tmp_path / "work/b.py").exists()
