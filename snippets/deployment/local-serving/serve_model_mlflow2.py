"""`mlflow models serve` of MLflow 2.22.5 ends at once with the FastAPI that its own requirement installs today."""
# runs: server, mlflow<3, limit=60s -- 3.17.2 no longer calls what FastAPI removed: serve_model.py
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- there is no package `mlflow-skinny` beside it, and its server is made with Flask, which needs no FastAPI
# differs: 2.21.3 -- our set-up: the snippet checks that it runs on 2.22.5; the server fails to start here too

import subprocess
import sys
from importlib.metadata import requires, version

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.dummy import DummyRegressor

trips = pd.DataFrame({"km": [2.0, 6.0]})
fare = DummyRegressor(strategy="constant", constant=14.5).fit(trips, [8.0, 20.0])
mlflow.sklearn.save_model(fare, "fare", signature=infer_signature(trips, [8.0]), pip_requirements=["scikit-learn"])

# region serve
print(
    next(
        line
        for line in requires("mlflow-skinny")
        if line.startswith("fastapi")
    ),
    version("fastapi"),
)
#> fastapi<1 0.165.0

command = (
    "mlflow models serve --model-uri fare --env-manager local --port 5001"
)
ended = subprocess.run(
    [sys.executable, "-m", *command.split()], capture_output=True, text=True
)
print(ended.returncode)
#> 1
said = next(line for line in ended.stderr.splitlines() if "FastAPI" in line)
print(said.split(". ")[0])
#> AttributeError: 'FastAPI' object has no attribute 'route'
# endregion

# region options
import mlflow.cli
import mlflow.models.cli

for command in (mlflow.models.cli.serve, mlflow.cli.server):
    defaults = {option.name: option.default for option in command.params}
    print(
        command.name,
        defaults["host"],
        defaults["port"],
        "enable_mlserver" in defaults,
    )
    #> serve 127.0.0.1 5000 True
    #> server 127.0.0.1 5000 False
# endregion

assert version("mlflow") == "2.22.5"
