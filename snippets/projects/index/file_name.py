"""The project file is found in any case, but not with an extension."""

from pathlib import Path

# region found
from mlflow.projects.utils import load_project

for name in ["MLproject", "mlproject", "MLproject.yaml"]:
    folder = Path(name.replace(".", "-") + "-folder")
    folder.mkdir()
    (folder / name).write_text("name: charger-faults\n")
    print(f"{name}: {load_project(folder).name}")
    #> MLproject: charger-faults
    #> mlproject: charger-faults
    #> MLproject.yaml: None
# endregion

assert load_project(Path("mlproject-folder")).name == "charger-faults"
assert load_project(Path("MLproject-yaml-folder")).name is None
