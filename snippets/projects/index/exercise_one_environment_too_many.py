"""A project names at most one environment."""

# region given
from pathlib import Path

from mlflow.projects.utils import load_project

Path("packages.yaml").write_text("dependencies: [mlflow]\n")
# endregion

# region solution
Path("MLproject").write_text("""\
name: charger-faults
python_env: packages.yaml
entry_points:
  train: {command: "python train.py"}
""")
# endregion

project = load_project(".")
assert not project.docker_env, "The project names the image now; pip packages are enough for it."
assert project.env_config_path, "The project names no environment at all, so nobody knows which packages it needs."
assert project.env_config_path.endswith("packages.yaml"), "The environment has to be the file `packages.yaml`."
assert project.get_entry_point("train").compute_command({}, None) == "python train.py", "The entry point `train` has to stay as it is."
