"""The help of `mlflow run` names the environment managers of MLflow 2."""
# runs: mlflow<3 -- 2.x has no uv

# region choices
from mlflow.cli import cli

option = next(
    p for p in cli.commands["run"].params if p.name == "env_manager"
)
choices = [
    line.strip("- ").partition(": ")
    for line in option.help.splitlines()
    if line.startswith("- ")
]
print([name for name, _, _ in choices])
#> ['local', 'virtualenv', 'conda']
# endregion

means = {name: text for name, _, text in choices}
assert means["virtualenv"].startswith("use virtualenv (and pyenv")
