"""/invocations takes four JSON forms, or CSV by content type; all of them mean the same rows."""
# runs: server, limit=120s -- starts a real scoring server, which imports for seconds
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series

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
from mlflow.models import infer_signature


class Fare(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["km"] * params["rate"] + model_input["bags"]).to_numpy()


trips = pd.DataFrame({"km": [2.0, 6.0], "bags": [1, 0]})
mlflow.pyfunc.save_model(
    "fare", python_model=Fare(), signature=infer_signature(trips, [7.0], params={"rate": 3.0}), pip_requirements=["pandas"]
)

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

    # region formats
    row = {"km": 2.0, "bags": 1}
    bodies = [
        {
            "dataframe_split": {
                "columns": ["km", "bags"],
                "data": [[2.0, 1]],
            }
        },
        {"dataframe_records": [row]},
        {"instances": [row]},
        {"inputs": {"km": [2.0], "bags": [1]}},
    ]
    for body in bodies:
        reply = requests.post(url, json=body)
        print(*body, reply.status_code, reply.json())
        #> dataframe_split 200 {'predictions': [7.0]}
        #> dataframe_records 200 {'predictions': [7.0]}
        #> instances 200 {'predictions': [7.0]}
        #> inputs 200 {'predictions': [7.0]}

    reply = requests.post(
        url, data="bags,km\n1,2.0\n", headers={"Content-Type": "text/csv"}
    )
    print("csv", reply.status_code, reply.json())
    #> csv 200 {'predictions': [7.0]}
    # endregion

    # region params
    reply = requests.post(
        url, json={"dataframe_records": [row], "params": {"rate": 10.0}}
    )
    print(reply.json())
    #> {'predictions': [21.0]}
    # endregion

    # region quiz_split_order
    reply = requests.post(
        url,
        json={
            "dataframe_split": {
                "columns": ["bags", "km"],
                "data": [[1, 2.0], [0, 6.0]],
            }
        },
    )
    print(reply.json()["predictions"])
    #> [7.0, 18.0]
    # endregion

    # region matrix
    reply = requests.post(url, json={"inputs": [[2.0, 1]]})
    print(
        reply.status_code,
        reply.json()["message"].split("Error: ")[-1].split(". ")[0],
    )
    #> 400 Model is missing inputs ['km', 'bags']
    # endregion

    assert requests.post(url, json={"dataframe_records": [row]}).json() == {"predictions": [7.0]}
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
