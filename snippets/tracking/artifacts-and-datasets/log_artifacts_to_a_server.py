"""Against a tracking server `log_artifacts` passes over a folder that is not there, on MLflow 2 as on MLflow 3."""
# runs: server, limit=240s -- starts a real mlflow server, which imports for seconds
# survives: mlflow.log_artifacts("report_") -- every wrong path is passed over
# survives: pass  # instead of mlflow.log_artifacts("report") -- the call does nothing, which is the claim
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

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

    # region server
    mlflow.set_tracking_uri(f"http://127.0.0.1:{port}")
    Path("reports").mkdir()
    Path("reports/summary.txt").write_text("RMSE 54.2", encoding="utf-8")

    with mlflow.start_run() as run:
        mlflow.log_artifacts("report")

    print(mlflow.get_run(run.info.run_id).info.status)
    #> FINISHED
    print(mlflow.artifacts.list_artifacts(run_id=run.info.run_id))
    #> []
    # endregion

    with mlflow.start_run() as run:
        mlflow.log_artifacts("reports")
    assert [file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)] == ["summary.txt"]
    assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/summary.txt") == "RMSE 54.2"
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
