"""A project is refused for a version on a local folder, for two environments, and for a wrong type of parameter."""

from pathlib import Path

import mlflow
from mlflow.exceptions import ExecutionException
from mlflow.projects.utils import load_project

Path("MLproject").write_text("""\
name: charger-faults
entry_points:
  main:
    parameters:
      depth: int
    command: "python train.py {depth}"
""")

# region version
try:
    mlflow.projects.run(".", parameters={"depth": 5}, version="v1.0", env_manager="local")
except ExecutionException as error:
    print(error.message)
    #> Setting a version is only supported for Git project URIs
# endregion

# region missing_parameter
try:
    mlflow.projects.run(".", env_manager="local")
except ExecutionException as error:
    print(error.message)
    #> No value given for missing parameters: 'depth'
# endregion

# region entry_point
try:
    mlflow.projects.run(".", entry_point="evaluate", env_manager="local")
except ExecutionException as error:
    print(error.message.partition(" or ")[0])
    #> Could not find evaluate among entry points ['main']
# endregion

# region two_environments
Path("MLproject").write_text("""\
name: charger-faults
python_env: python_env.yaml
docker_env:
  image: charger-faults
""")
Path("python_env.yaml").write_text("python: '3.11'\n")
try:
    load_project(".")
except ExecutionException as error:
    print(error.message.partition(":")[0])
    #> Project cannot contain multiple environment fields
    fields = error.message.partition(": ")[2]
# endregion

assert "python_env" in fields and "docker_env" in fields
