"""An MLproject file declares an entry point with a typed parameter and its default."""

# region given
from pathlib import Path
# endregion

# region solution
Path("MLproject").write_text("""\
name: charger-faults
entry_points:
  train:
    parameters:
      depth: {type: int, default: 3}
    command: "python train.py --depth {depth}"
""")
# endregion

from mlflow.projects.utils import load_project

assert Path("MLproject").exists(), "There is no file `MLproject`: its name has no ending."
project = load_project(".")
assert project._entry_points.get("train"), "The file has no entry point `train`; `main` is the one that runs when none is named."
train = project.get_entry_point("train")
assert "depth" in train.parameters, "`train` has no parameter `depth`, so nobody can change the depth without changing the file."
assert train.compute_command({"depth": 8}, None).split() == ["python", "train.py", "--depth", "8"], "With the depth 8 the command has to be `python train.py --depth 8`."
assert train.compute_command({}, None).split() == ["python", "train.py", "--depth", "3"], "Without a depth the command has to be `python train.py --depth 3`."
