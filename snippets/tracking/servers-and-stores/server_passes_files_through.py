"""A tracking server keeps numbers in its database and passes the clients' files on to its own store."""
# runs: server, limit=240s -- starts a real mlflow server, which imports for seconds

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import mlflow
import requests

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = str(probe.getsockname()[1])

server = subprocess.Popen(
    [
        sys.executable, "-m", "mlflow", "server", "--host", "127.0.0.1", "--port", port, "--workers", "1",
        "--backend-store-uri", "sqlite:///mlflow.db", "--artifacts-destination", "server-files",
    ],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
)
try:
    while True:
        try:
            requests.get(f"http://127.0.0.1:{port}/health", timeout=5).raise_for_status()
            break
        except requests.RequestException:
            assert server.poll() is None, "the server ended before it answered"
            time.sleep(0.2)

    # region log
    mlflow.set_tracking_uri(f"http://127.0.0.1:{port}")
    experiment = mlflow.set_experiment("churn")
    with mlflow.start_run() as run:
        mlflow.log_metric("auc", 0.83)
        mlflow.log_text("depth 5 wins", "notes.txt")

    print(experiment.artifact_location.split("/")[0])
    #> mlflow-artifacts:
    print([path.parts[0] for path in Path().rglob("notes.txt")])
    #> ['server-files']
    # endregion

    assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83}
    assert experiment.name == "churn"
    assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes.txt") == "depth 5 wins"
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()

# region database
rows = (
    sqlite3.connect("mlflow.db")
    .execute("SELECT key, value FROM metrics")
    .fetchall()
)
print(rows)
#> [('auc', 0.83)]
# endregion

assert rows == [("auc", 0.83)]
