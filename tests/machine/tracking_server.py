"""A tracking server of the installed release: its own application on loopback, with an empty SQLite store.

It is forked from the worker, which has imported MLflow, so that a snippet waits milliseconds for it instead of seconds.
The application, its handlers, its store and its artifact proxy are the release's; the program around them is Werkzeug's server.
"""

from __future__ import annotations

import importlib
import logging
import os
import shutil
import tempfile
from pathlib import Path

from tests.machine import orphans


def start(folder: Path, template: Path) -> tuple[int, dict[str, str]]:
    """Fork a server that keeps everything below `folder`; returns its process id and the environment for the snippet."""
    from werkzeug.serving import make_server

    place = folder / "server"
    place.mkdir()
    shutil.copyfile(template, place / "mlflow.db")
    # Looked at when MLflow's server module is imported and again at each request.
    settings = {
        "_MLFLOW_SERVER_FILE_STORE": f"sqlite:///{place}/mlflow.db",
        "_MLFLOW_SERVER_ARTIFACT_ROOT": "mlflow-artifacts:/",
        "_MLFLOW_SERVER_ARTIFACT_DESTINATION": str(place / "artifacts"),
        "_MLFLOW_SERVER_SERVE_ARTIFACTS": "true",
    }
    application = importlib.import_module("mlflow.server").app
    server = make_server("127.0.0.1", 0, application, threaded=True)
    pid = os.fork()
    if pid == 0:
        orphans.end_with_parent()
        os.environ.update(settings)
        os.chdir(place)
        # Uploads pass through a folder of Python's choice, which the worker may have chosen already, outside of what may be written.
        tempfile.tempdir = str(place)
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        server.serve_forever()
    server.socket.close()
    return pid, {
        "MLFLOW_TRACKING_URI": f"http://127.0.0.1:{server.port}",
        # A client asks again after an error of the server, for minutes; this server would say the same.
        "MLFLOW_HTTP_REQUEST_MAX_RETRIES": "1",
        "MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR": "0",
    }
