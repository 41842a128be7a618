"""`--timeout` lets the server answer 504, 60 seconds by default; the prediction behind it runs on to its end."""
# runs: server, mlflow>=3, limit=180s -- 2.22.5 does not start with the FastAPI of today: serve_model_mlflow2.py
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- our set-up: its server needs `FastAPI.route`, which the FastAPI that its requirement installs today lacks

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


class Route(mlflow.pyfunc.PythonModel):
    def __init__(self, notes: str):
        self.notes = notes

    def predict(self, context, model_input, params=None):
        time.sleep(float(model_input["seconds"].iloc[0]))
        with open(self.notes, "a") as notes:
            notes.write(f"{model_input['seconds'].iloc[0]}\n")
        return model_input["seconds"].to_numpy()


stops = pd.DataFrame({"seconds": [0.0]})
notes = Path("notes.txt").resolve()
notes.touch()
mlflow.pyfunc.save_model("route", python_model=Route(str(notes)), signature=infer_signature(stops, [0.0]), pip_requirements=["pandas"])

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
    assert notes.read_text().split() == ["0.1"], "the slow one is still at work"

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

    deadline = time.monotonic() + 30
    while "8.0" not in notes.read_text() and time.monotonic() < deadline:
        time.sleep(0.2)
    assert "8.0" in notes.read_text(), "its caller got 504 long ago, and the prediction ran on"
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
