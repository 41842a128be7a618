"""An address without http:// is not a server: MLflow reads a scheme or a folder into it."""
# runs: mlflow>=3 -- a folder as store is refused there and accepted in 2.x
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- an address without a scheme is a folder, which this release takes as a store; instead: write `http://` before the host
# differs: 3.17.2/folder -- our set-up: `MLFLOW_ALLOW_FILE_STORE` allows a folder, and an address without a scheme is one

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
        mlflow.start_run()
    except Exception as error:
        print(address, "->", type(error).__name__)
        #> localhost:5000 -> UnsupportedModelRegistryStoreURIException
        #> mlflow.example.com:5000 -> UnsupportedModelRegistryStoreURIException
        #> 127.0.0.1:5000 -> MlflowException
# endregion

assert mlflow.active_run() is None
assert not Path("127.0.0.1:5000").exists()
