"""A project is refused for a version on a local folder, a missing parameter, an unknown entry point, or its environment."""
# survives: mlflow.projects.run(".", parameters={"depth": 5}, version="v1.0_", env_manager="local") -- any version is refused for a folder
# survives: mlflow.projects.run(".", parameters={"depth_": 5}, version="v1.0", env_manager="local") -- the version is refused before a parameter is read
# survives: mlflow.projects.run(".", parameters={"depth": 10}, version="v1.0", env_manager="local") -- the version is refused before a parameter is read

from pathlib import Path

import mlflow
from mlflow.exceptions import ExecutionException, MlflowException
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
    mlflow.projects.run(
        ".", parameters={"depth": 5}, version="v1.0", env_manager="local"
    )
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

# region environment
Path("MLproject").write_text("""\
name: charger-faults
python_env: python_env.yaml
entry_points:
  main:
    command: "python train.py"
""")
Path("python_env.yaml").write_text("""\
python: "3.11"
dependencies:
  - mlflow
  - scikit-learn
""")
try:
    mlflow.projects.run(".", env_manager="conda")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> python_env project cannot be executed using conda
# endregion

# region two_environments
Path("MLproject").write_text("""\
name: charger-faults
python_env: python_env.yaml
docker_env:
  image: charger-faults
""")
try:
    load_project(".")
except ExecutionException as error:
    print(error.message.partition(":")[0])
    #> Project cannot contain multiple environment fields
    fields = error.message.partition(": ")[2]
# endregion

assert "python_env" in fields and "docker_env" in fields

# The third kind, alone:
Path("MLproject").write_text("name: charger-faults\nconda_env: conda.yaml\n")
Path("conda.yaml").write_text("dependencies: [python=3.11]\n")
assert load_project(".").env_type == "conda_env"
