"""`mlflow models serve` answers POST /invocations, and GET on /ping, /health and /version."""
# runs: server, mlflow>=3, limit=120s -- 2.22.5 does not start with the FastAPI of today: serve_model_mlflow2.py
# survives: reply = requests.post(f"{url}/invocations", json={"dataframe_records": [{"km_": 2.0}, {"km": 6.0}]}) -- the stand-in model answers 14.5 to any row
# survives: reply = requests.post(f"{url}/invocations", json={"dataframe_records": [{"km": 4.0}, {"km": 6.0}]}) -- the stand-in model answers 14.5 to any row
# survives: reply = requests.post(f"{url}/invocations", json={"dataframe_records": [{"km": 2.0}, {"km_": 6.0}]}) -- the stand-in model answers 14.5 to any row
# survives: reply = requests.post(f"{url}/invocations", json={"dataframe_records": [{"km": 2.0}, {"km": 12.0}]}) -- the stand-in model answers 14.5 to any row
# survives: print(command.name, defaults["host"], defaults["port"], "enable_mlserver_" in defaults) -- 3.x has neither
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- our set-up: its server needs `FastAPI.route`, which the FastAPI that its requirement installs today lacks
# differs: 3.12.0 -- it answers its own release, and still has `--enable-mlserver`

import os
import signal
import socket
import subprocess
import sys
import time

import mlflow
import pandas as pd
import requests
from mlflow import MlflowClient
from mlflow.models import infer_signature
from sklearn.dummy import DummyRegressor

trips = pd.DataFrame({"km": [2.0, 6.0]})
fare = DummyRegressor(strategy="constant", constant=14.5).fit(trips, [8.0, 20.0])
mlflow.sklearn.log_model(
    fare, name="fare", signature=infer_signature(trips, [8.0]), registered_model_name="fare", pip_requirements=["scikit-learn"]
)
MlflowClient().set_registered_model_alias("fare", "champion", 1)

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = str(probe.getsockname()[1])

command = "mlflow models serve --model-uri models:/fare@champion --env-manager local --port"
server = subprocess.Popen(
    [sys.executable, "-m", *command.split(), port],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
)
url = f"http://127.0.0.1:{port}"
try:
    while True:
        try:
            requests.get(f"{url}/ping", timeout=5).raise_for_status()
            break
        except requests.RequestException:
            assert server.poll() is None, "the server ended before it answered"
            time.sleep(0.2)

    # region serve
    print(command.replace(" --", "\n  --"))
    #> mlflow models serve
    #>   --model-uri models:/fare@champion
    #>   --env-manager local
    #>   --port
    for path in ("/ping", "/health", "/version"):
        reply = requests.get(url + path)
        print(path, reply.status_code, repr(reply.text))
        #> /ping 200 '\n'
        #> /health 200 '\n'
        #> /version 200 '3.17.2'

    reply = requests.post(
        f"{url}/invocations",
        json={"dataframe_records": [{"km": 2.0}, {"km": 6.0}]},
    )
    print(reply.status_code, reply.json())
    #> 200 {'predictions': [14.5, 14.5]}
    # endregion

    # region options
    import mlflow.cli
    import mlflow.models.cli

    for command in (mlflow.models.cli.serve, mlflow.cli.server):
        defaults = {
            option.name: option.default for option in command.params
        }
        print(
            command.name,
            defaults["host"],
            defaults["port"],
            "enable_mlserver" in defaults,
        )
        #> serve 127.0.0.1 5000 False
        #> server 127.0.0.1 5000 False
    # endregion

    # region quiz_method
    print(requests.get(f"{url}/invocations").status_code)
    #> 405
    # endregion

    assert requests.post(f"{url}/ping").status_code == 405
    assert reply.headers["Content-Type"] == "application/json"
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
