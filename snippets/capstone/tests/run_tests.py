"""Four tests hold the rules that a mistake would break in silence; a function that looks one day ahead turns one of them red."""
# runs: mlflow>=3, after=capstone/release/gate_and_approve.py, limit=90s -- starts pytest three times, and loads a version of MLflow 3

import re
import subprocess
import sys
from pathlib import Path

import yaml

# region tests
Path("test_chargers.py").write_text("""
import pandas as pd
from clean import clean
from features import as_of, windows

MONDAY = pd.Timestamp("2026-03-02")
ROW = {
    "charger_id": "1", "day": "2026-03-01", "sessions": "9",
    "energy_kwh": "90.5", "max_temp_c": "41.0", "errors": "2",
}


def test_every_row_goes_to_silver_or_to_quarantine():
    bad = {"energy_kwh": "-3", "day": "2026-03-02"}
    good, refused = clean(pd.DataFrame([ROW, ROW, ROW | bad]))
    assert len(good) == 1
    assert refused["why"].tolist() == ["sent twice", "negative energy"]


def test_sunday_is_known_on_monday_and_monday_is_not():
    days = [{"day": "2026-03-01"}, {"day": "2026-03-02", "errors": "90"}]
    silver, _ = clean(pd.DataFrame([ROW | day for day in days]))
    labels = pd.DataFrame({"charger_id": [1], "monday": [MONDAY]})
    found = as_of(labels, windows(silver).astype({"charger_id": int}))
    assert found["errors_7d"].item() == 2


def test_a_fleet_that_is_hotter_together_is_no_news():
    fleet = pd.DataFrame([ROW, ROW | {"charger_id": "2"}])
    summer = fleet.assign(max_temp_c=["56.0", "56.0"])
    for rows in (fleet, summer):
        assert (windows(clean(rows)[0])["heat_7d"] == 0).all()
""")
Path("test_champion.py").write_text("""
import mlflow
import pandas as pd


def test_a_hotter_charger_is_not_safer():
    champion = mlflow.pyfunc.load_model("models:/charger-alarm@champion")
    rows = pd.DataFrame({
        "heat_7d": [-2.0, 3.0, 9.0], "errors_7d": 12.0,
        "errors_28d": 48.0, "sessions_7d": 60.0,
    })
    risk = champion.predict(rows)["risk"]
    assert risk.is_monotonic_increasing and risk.between(0, 1).all()
""")
# endregion

# region ci
Path("ci.yml").write_text("""
name: tests
on: [pull_request]
jobs:
  fast:
    runs-on: ubuntu-latest
    steps:
      - run: python -m pytest -q test_chargers.py
  model:
    needs: fast
    runs-on: ubuntu-latest
    steps:
      - run: python -m pytest -q test_champion.py
""")
Path("pytest.ini").write_text("[pytest]\n")


def run_job(name):
    """Run the steps of a job; what pytest says last, and its code."""
    workflow = yaml.safe_load(Path("ci.yml").read_text())
    for step in workflow["jobs"][name]["steps"]:
        command = [sys.executable, "-B", *step["run"].split()[1:]]
        done = subprocess.run(command, capture_output=True, text=True)
    said = re.sub(r" in [\d.]+s", "", done.stdout.splitlines()[-1])
    return said, "- exit code", done.returncode


for name in ("fast", "model"):
    print(name, *run_job(name))
    #> fast 3 passed - exit code 0
    #> model 1 passed, 2 warnings - exit code 0
# endregion

# region red
right = Path("features.py").read_text()
Path("features.py").write_text(right.replace("days=1", "days=0"))
print("fast", *run_job("fast"))
#> fast 1 failed, 2 passed - exit code 1
Path("features.py").write_text(right)
# endregion

assert "days=1" in right
