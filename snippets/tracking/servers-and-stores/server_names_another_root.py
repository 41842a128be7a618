"""A server that names a root and serves no files leaves the clients to write there themselves."""
# runs: server, limit=240s -- starts a real mlflow server, which imports for seconds

import os
import signal
import socket
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
        "--backend-store-uri", "sqlite:///mlflow.db", "--default-artifact-root", Path("shared-files").resolve().as_uri(),
        "--no-serve-artifacts",
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
        mlflow.log_text("depth 5 wins", "notes.txt")

    print(experiment.artifact_location.split("/")[0])
    #> file:
    print([path.parts[0] for path in Path().rglob("notes.txt")])
    #> ['shared-files']
    # endregion

    assert run.info.artifact_uri.startswith(experiment.artifact_location)
    assert experiment.name == "churn"
    assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes.txt") == "depth 5 wins"
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
