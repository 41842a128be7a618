"""An address without http:// is not a server: an IP and port become a folder, silently."""
# runs: mlflow<3 -- 3.13 and later refuse a folder as store

from pathlib import Path

import mlflow

# region no_scheme
for address in [
    "localhost:5000",
    "mlflow.example.com:5000",
    "127.0.0.1:5000",
]:
    mlflow.set_tracking_uri(address)
    try:
        with mlflow.start_run():
            mlflow.log_metric("auc", 0.83)
        outcome = "a folder" if Path(address).is_dir() else "a server"
    except Exception as error:
        outcome = type(error).__name__
    print(address, "->", outcome)
    #> localhost:5000 -> UnsupportedModelRegistryStoreURIException
    #> mlflow.example.com:5000 -> UnsupportedModelRegistryStoreURIException
    #> 127.0.0.1:5000 -> a folder
# endregion

(run,) = mlflow.search_runs(output_format="list")
assert run.data.metrics == {"auc": 0.83}
