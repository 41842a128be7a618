"""One call logs a model with its signature and registers it as version 1."""
# runs: mlflow<3 -- the argument is artifact_path here, name from 3.0 on
# differs: 2.9.2, 2.13.1 -- a `ModelInfo` has no `registered_model_version` yet; instead: `mlflow.register_model(info.model_uri, name).version`

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from mlflow.tracking import MlflowClient
from sklearn.linear_model import LinearRegression

flats = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0]})
rent = LinearRegression().fit(flats, [600, 900, 1350])

# region log
with mlflow.start_run():
    info = mlflow.sklearn.log_model(
        rent,
        artifact_path="rent",
        signature=infer_signature(flats, rent.predict(flats)),
        registered_model_name="rent",
    )

print(info.registered_model_version, info.signature.inputs)
#> 1 ['area_m2': double (required)]
# endregion

assert [int(version.version) for version in MlflowClient().search_model_versions("name = 'rent'")] == [1]
assert mlflow.models.get_model_info("models:/rent/1").signature == info.signature
assert info.artifact_path == "rent"
