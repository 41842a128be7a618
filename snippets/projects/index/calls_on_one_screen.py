"""A project on one screen: the file, the call, and what the run keeps."""
# runs: server, limit=120s -- each entry point is a process of its own

import sys
from pathlib import Path

# region project
Path("MLproject").write_text("""\
name: fares
# python_env: python_env.yaml   (or docker_env: {image: ...})
entry_points:
  main:
    parameters:
      alpha: {type: float, default: 0.1}
      table: string
    command: "python train.py {alpha} {table}"
""")
Path("train.py").write_text("""\
import sys
import mlflow

mlflow.log_metric("rmse", float(sys.argv[1]) * 10)
""")

import mlflow

submitted = mlflow.projects.run(  # waits; synchronous=False does not
    ".",  # a folder, or the address of a Git repository with version=
    entry_point="main",
    parameters={"table": "rides"},  # alpha takes its default
    experiment_name="fares",
    env_manager="local",  # this Python; virtualenv or conda make one
)
submitted.get_status(), submitted.run_id
# endregion

run = mlflow.get_run(submitted.run_id)
assert submitted.get_status() == "FINISHED" == run.info.status
assert run.data.metrics == {"rmse": 1.0}
assert {"table": "rides"}.items() <= run.data.params.items()
assert run.data.tags["mlflow.project.entryPoint"] == "main"
assert mlflow.get_experiment(run.info.experiment_id).name == "fares" and sys.version_info >= (3, 11)
