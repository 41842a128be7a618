"""A function that takes its data as an argument is tested by pytest outside the notebook; the odd row finds the defect."""
# runs: limit=90s -- starts pytest twice, in processes of its own

import re
import subprocess
import sys
from pathlib import Path

# region test
Path("fares.py").write_text("""
def fare_per_km(trips):
    return trips.assign(fare_per_km=trips["fare"] / trips["km"])
""")
Path("test_fares.py").write_text("""
import pandas as pd
import pytest
from fares import fare_per_km

@pytest.mark.parametrize("km, fare, expected", [
    (10.0, 30.0, 3.0),
    (0.5, 4.0, 8.0),
    (0.0, 4.0, None),        # the passenger never arrived
])
def test_one_trip(km, fare, expected):
    trips = pd.DataFrame({"km": [km], "fare": [fare]})
    result = fare_per_km(trips)["fare_per_km"].iloc[0]
    assert pd.isna(result) if expected is None else result == expected

def test_input_is_left_alone():
    trips = pd.DataFrame({"km": [10.0], "fare": [30.0]})
    fare_per_km(trips)
    assert list(trips.columns) == ["km", "fare"]
""")
# endregion


# region run
def run_pytest():
    """What pytest says at the end, and its exit code."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "--tb=no"]
    done = subprocess.run(command, capture_output=True, text=True)
    said = re.sub(r" in [\d.]+s", "", done.stdout).splitlines()
    return said[-2:], done.returncode


said, exit_code = run_pytest()
print("\n".join(said))
#> FAILED test_fares.py::test_one_trip[0.0-4.0-None] - assert False
#> 1 failed, 3 passed
print("exit code", exit_code)
#> exit code 1
# endregion

# region mended
Path("fares.py").write_text("""
def fare_per_km(trips):
    km = trips["km"].where(trips["km"] > 0)      # no length, no rate
    return trips.assign(fare_per_km=trips["fare"] / km)
""")
said, exit_code = run_pytest()
print(said[-1], "- exit code", exit_code)
#> 4 passed - exit code 0
# endregion

assert sorted(path.name for path in Path().glob("*.py")) == [
    "fares.py",
    "test_fares.py",
]

import pandas as pd

assert (pd.Series([4.0]) / pd.Series([0.0])).iloc[0] == float("inf")
