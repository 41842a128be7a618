"""`--timeout` ends a request on the server's side with 504; the default is 60 seconds."""
# runs: server, mlflow>=3, limit=120s -- 2.22.5 does not start with the FastAPI of today: serve_model_mlflow2.py
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- our set-up: its server needs `FastAPI.route`, which the FastAPI that its requirement installs today lacks

import os
import signal
import socket
import subprocess
import sys
import time

import mlflow
import pandas as pd
import requests
from mlflow.models import infer_signature


class Route(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        time.sleep(float(model_input["seconds"].iloc[0]))
        return model_input["seconds"].to_numpy()


stops = pd.DataFrame({"seconds": [0.0]})
mlflow.pyfunc.save_model("route", python_model=Route(), signature=infer_signature(stops, [0.0]), pip_requirements=["pandas"])

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = str(probe.getsockname()[1])
server = subprocess.Popen(
    [sys.executable, "-m", *"mlflow models serve -m route --env-manager local --timeout 2 --port".split(), port],
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

    # region slow
    # mlflow models serve -m route --env-manager local --timeout 2
    for seconds in (0.1, 8.0):
        reply = requests.post(
            f"{url}/invocations",
            json={"dataframe_records": [{"seconds": seconds}]},
        )
        print(seconds, reply.status_code, reply.text)
        #> 0.1 200 {"predictions": [0.1]}
        #> 8.0 504 Request processing time exceeded limit
    # endregion

    assert reply.elapsed.total_seconds() < 7

    # region client_gives_up
    try:
        requests.post(
            f"{url}/invocations",
            json={"dataframe_records": [{"seconds": 1.5}]},
            timeout=0.5,
        )
    except requests.Timeout as error:
        print(type(error).__name__)
        #> ReadTimeout
    # endregion
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
