"""The store that a snippet finds: a folder, or a SQLite file whose migrations take seconds, so they run once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

NAME = "mlflow.db"

STORES = ("folder", "sqlite", "server")
"""Where MLflow can keep what is logged: files in `./mlruns`, a SQLite file, a tracking server reached over HTTP."""

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


def default() -> str:
    """What this MLflow takes when nobody says where: a SQLite file from 3.7.0 on, a folder before."""
    return "sqlite" if _release() >= (3, 7) else "folder"


def provide(kept: Path, folder: Path, source: str, chosen: str = "") -> dict[str, str]:
    """Put a copy of the kept store where the snippet will look, and return the environment variables that say where.

    Without a `chosen` store MLflow finds its default one; a SQLite file is also there where the snippet names it.
    """
    chosen = chosen or default()
    if chosen == "sqlite" or f"sqlite:///{NAME}" in source:
        shutil.copyfile(kept, folder / NAME)
    if chosen in (default(), "server"):
        return {}
    if chosen == "sqlite":
        return {"MLFLOW_TRACKING_URI": f"sqlite:///{NAME}"}
    # From 3.13.0 on a folder is refused unless this is set; the releases before do not know it.
    return {"MLFLOW_TRACKING_URI": "./mlruns", "MLFLOW_ALLOW_FILE_STORE": "true"}


def _release() -> tuple[int, ...]:
    return tuple(int(part) for part in version("mlflow").split(".")[:2])
