"""`mlflow.projects.run` runs an entry point with its parameters and returns the run that it tracked."""
# runs: server, limit=120s -- the project's entry points run in processes of their own

from pathlib import Path

import mlflow

# region files
Path("MLproject").write_text("""\
name: charger-faults
entry_points:
  main:
    parameters:
      depth: {type: int, default: 3}
    command: "python train.py {depth}"
  evaluate:
    command: "python -c 'print(1)'"
""")
Path("train.py").write_text("""\
import sys
import mlflow

mlflow.log_metric("depth_used", int(sys.argv[1]))
""")
# endregion

# region run
submitted = mlflow.projects.run(
    ".", parameters={"depth": 5}, env_manager="local"
)

run = mlflow.get_run(submitted.run_id)
print(submitted.get_status())
#> FINISHED
print(run.data.params, run.data.metrics)
#> {'depth': '5'} {'depth_used': 5.0}
print(
    run.data.tags["mlflow.source.type"],
    run.data.tags["mlflow.project.entryPoint"],
)
#> PROJECT main
# endregion

assert run.info.status == "FINISHED"
assert run.data.params == {"depth": "5"}

# region default
submitted = mlflow.projects.run(".", env_manager="local")
run = mlflow.get_run(submitted.run_id)
print(run.data.params, run.data.metrics)
#> {'depth': '3'} {'depth_used': 3.0}
# endregion

defaulted = mlflow.get_run(submitted.run_id).data
assert defaulted.metrics == {"depth_used": 3.0}

# region local
# There is no such package.
Path("python_env.yaml").write_text(
    "dependencies: [charger-faults-tools==9.9]\n"
)
submitted = mlflow.projects.run(".", env_manager="local")
print(submitted.get_status())
#> FINISHED
# endregion

from mlflow.projects.utils import load_project

assert load_project(".").env_config_path.endswith("python_env.yaml")
