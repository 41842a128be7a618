"""`mlflow ui` is `mlflow server`; with no options it listens on 127.0.0.1:5000 and keeps files in ./mlartifacts."""

# region defaults
from mlflow.cli import cli

for typed in ["server", "ui"]:
    command = cli.get_command(None, typed)
    default = {option.name: option.default for option in command.params}
    address = f"{default['host']}:{default['port']}"
    print(command.name, address, default["artifacts_destination"])
    #> server 127.0.0.1:5000 ./mlartifacts
    #> server 127.0.0.1:5000 ./mlartifacts
# endregion

assert default["serve_artifacts"] and default["default_artifact_root"] is None
