"""The default store of an MLflow line: on 3.x a SQLite file whose migrations take seconds, so they run once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

NAME = "mlflow.db"

# Tables only, no default experiment: that one would hold the path of the folder it was made in.
_MIGRATE = f"""
from mlflow.store.db import utils
utils._initialize_tables(utils.create_sqlalchemy_engine("sqlite:///{NAME}"))
"""


def template() -> Path:
    """The migrated, empty store of this environment's MLflow; made on first use and kept inside the environment."""
    kept = Path(sys.prefix) / f"mlflow-{version('mlflow')}.db"
    if not kept.exists():
        # In a process of its own: a database engine must not be open when the worker forks.
        with tempfile.TemporaryDirectory(dir=sys.prefix) as folder:
            subprocess.run([sys.executable, "-c", _MIGRATE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
            os.replace(Path(folder) / NAME, kept)
    return kept


def provide(kept: Path, folder: Path, source: str) -> None:
    """Put a copy where the snippet will look: always on 3.x; on 2.x, whose default is `./mlruns`, if it names one."""
    if int(version("mlflow").split(".")[0]) >= 3 or f"sqlite:///{NAME}" in source:
        shutil.copyfile(kept, folder / NAME)
