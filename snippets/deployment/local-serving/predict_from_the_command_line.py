"""`mlflow models predict` reads a JSON body or a CSV file and prints what the server would answer."""
# runs: server, limit=120s -- the command is a process of its own
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series

import subprocess
import sys
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 6.0]})
mlflow.sklearn.save_model(
    LinearRegression().fit(trips, [8.0, 20.0]), "fare", signature=infer_signature(trips, [8.0]), pip_requirements=["scikit-learn"]
)

# region csv
Path("trips.csv").write_text("km\n2.0\n4.0\n")
command = (
    "mlflow models predict -m fare -i trips.csv -t csv --env-manager local"
)
done = subprocess.run(
    [sys.executable, "-m", *command.split()], capture_output=True, text=True
)
print(done.stdout.splitlines()[-1])
#> {"predictions": [8.0, 14.0]}
# endregion

assert done.returncode == 0

# region json_default
command = "mlflow models predict -m fare -i trips.csv --env-manager local"
done = subprocess.run(
    [sys.executable, "-m", *command.split()], capture_output=True, text=True
)
print(done.returncode, "Ensure that input is a valid JSON" in done.stderr)
#> 1 True
# endregion

assert done.stdout.count("predictions") == 0
