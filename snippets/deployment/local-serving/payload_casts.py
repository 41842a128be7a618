"""Over JSON the server casts text, numbers and nulls; in process 64-bit whole numbers for a double must be 0 or 1."""
# runs: server, limit=120s -- starts a real scoring server, which imports for seconds
# survives: "extra column": {"km": 2.0, "bags": 1, "tip_": 99}, -- an extra column is dropped whatever it is called
# survives: "extra column": {"km": 2.0, "bags": 1, "tip": 198}, -- an extra column is dropped whatever it holds
# survives: "null for double": {"km": None, "bags": 2}, -- NaN plus anything is NaN
# survives: reply = requests.post(url, json={"dataframe_records": [{"km_": 2.0, "bags": None}]}) -- a cast fails before missing columns are looked for
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 4.0, "bags": None}]}) -- the refusal does not depend on it
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 2.0, "bags": 1}], "params_": {"rat": 10.0}}) -- an unknown key beside the rows is ignored, too
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 2.0, "bags": 1}], "params": {"rat_": 10.0}}) -- any unknown parameter is ignored
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 2.0, "bags": 1}], "params": {"rat": 20.0}}) -- any unknown parameter is ignored
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- in process even 0 and 1 are no double: every whole number is refused; instead: write `0.0` and `1.0`

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import mlflow
import pandas as pd
import requests
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature


class Fare(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["km"] * params["rate"] + model_input["bags"]).to_numpy()


trips = pd.DataFrame({"km": [2.0, 6.0], "bags": [1, 0]})
mlflow.pyfunc.save_model(
    "fare", python_model=Fare(), signature=infer_signature(trips, [7.0], params={"rate": 3.0}), pip_requirements=["pandas"]
)

# region in_process
model = mlflow.pyfunc.load_model("fare")
for km in ([2, 6], [0, 1]):
    try:
        print(
            km,
            model.predict(
                pd.DataFrame({"km": km, "bags": [1, 0]})
            ).tolist(),
        )
        #> [0, 1] [1.0, 3.0]
    except MlflowException as error:
        print(km, error.message.split("Error: ")[1].split(". ")[1])
        #> [2, 6] Can not safely convert int64 to float64.
# endregion

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = str(probe.getsockname()[1])

command = [sys.executable, "-m", "mlflow", "models", "serve", "-m", "fare", "--env-manager", "local", "-p", port]
if mlflow.__version__.startswith(("2.21", "2.22", "3.0.", "3.8.")):
    # serve_model_mlflow2.py: its server needs FastAPI's `route`, which is put back here
    Path("serve.py").write_text("""\
import os, sys, uvicorn
from fastapi import FastAPI

FastAPI.route = lambda app, path, methods: lambda call: app.add_route(path, call, methods=methods) or call
os.environ["__pyfunc_model_path__"] = "fare"
uvicorn.run("mlflow.pyfunc.scoring_server.app:app", port=int(sys.argv[1]))
""")
    command = [sys.executable, "serve.py", port]
# MLflow 2.21 and older look for a program of their own environment.
found = os.environ | {"PATH": f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}"}
server = subprocess.Popen(command, env=found, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
url = f"http://127.0.0.1:{port}/invocations"
try:
    while True:
        try:
            requests.get(url.replace("invocations", "ping"), timeout=5).raise_for_status()
            break
        except requests.RequestException:
            assert server.poll() is None, "the server ended before it answered"
            time.sleep(0.2)

    # region accepted
    rows = {
        "int for double": {"km": 2, "bags": 1},
        "text for double": {"km": "2", "bags": 1},
        "2.9 for long": {"km": 2.0, "bags": 2.9},
        "extra column": {"km": 2.0, "bags": 1, "tip": 99},
        "null for double": {"km": None, "bags": 1},
    }
    for what, row in rows.items():
        reply = requests.post(url, json={"dataframe_records": [row]})
        print(f"{what}: {reply.status_code} {reply.text}")
        #> int for double: 200 {"predictions": [7.0]}
        #> text for double: 200 {"predictions": [7.0]}
        #> 2.9 for long: 200 {"predictions": [8.0]}
        #> extra column: 200 {"predictions": [7.0]}
        #> null for double: 200 {"predictions": [NaN]}
    # endregion

    # region null_for_long
    reply = requests.post(
        url, json={"dataframe_records": [{"km": 2.0, "bags": None}]}
    )
    print(reply.status_code, reply.json()["message"].split(". ")[2])
    #> 400 Failed to convert column bags to type 'int64'
    # endregion

    # region unknown_param
    reply = requests.post(
        url,
        json={
            "dataframe_records": [{"km": 2.0, "bags": 1}],
            "params": {"rat": 10.0},
        },
    )
    print(reply.status_code, reply.json())
    #> 200 {'predictions': [7.0]}
    # endregion

    assert "NaN" in requests.post(url, json={"dataframe_records": [{"km": None, "bags": 1}]}).text
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
