"""`--model-uri` of `mlflow models serve` and `build-docker` takes a folder, a `runs:/` address or remote storage, as the help says."""

# region help
from mlflow.models import cli

for command in [cli.serve, cli.build_docker]:
    (model_uri,) = (p for p in command.params if p.name == "model_uri")
    for sentence in model_uri.help.split(". ")[:2]:
        print(f"{command.name}: {sentence}")
        #> serve: URI to the model
        #> serve: A local path, a 'runs:/' URI, or a remote storage URI (e.g., an 's3://' URI)
        #> build-docker: [Optional] URI to the model
        #> build-docker: A local path, a 'runs:/' URI, or a remote storage URI (e.g., an 's3://' URI)
# endregion

assert [p.required for c in [cli.serve, cli.build_docker] for p in c.params if p.name == "model_uri"] == [True, False]
