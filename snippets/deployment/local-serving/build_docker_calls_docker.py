"""build_docker writes the same Dockerfile into a temporary folder and calls `docker build` there."""
# runs: server, mlflow>=3 -- 2.22.5 asks the Docker daemon for its version first; here a script stands in for docker
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: no Docker is installed, and `build_docker` of this release asks it for its version first

import os
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 6.0]})
mlflow.sklearn.save_model(
    LinearRegression().fit(trips, [8.0, 20.0]), "fare", signature=infer_signature(trips, [8.0]), pip_requirements=["scikit-learn"]
)
log, copied = Path("docker.log").resolve(), Path("Dockerfile.seen").resolve()
docker = Path("bin/docker")
docker.parent.mkdir()
docker.write_text(f'#!/bin/sh\nif [ "$1" = version ]; then echo 29.0.0; else echo "docker $*" >> {log}; ls >> {log}; cp Dockerfile {copied}; fi\n')
docker.chmod(0o755)
os.environ["PATH"] = f"{docker.parent.resolve()}{os.pathsep}{os.environ['PATH']}"

# region build
mlflow.models.build_docker("fare", name="fare-scorer", env_manager="local")

print(log.read_text(), end="")
#> docker build -t fare-scorer -f Dockerfile --platform linux/amd64 .
#> Dockerfile
#> model_dir
# endregion

assert "C._serve('local')" in copied.read_text()
assert log.read_text().count("docker build") == 1
