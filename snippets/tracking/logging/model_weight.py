"""A metric costs a row; a logged forest costs megabytes in every trial."""
# runs: mlflow>=3 -- log_model takes name= from 3.0 on
# survives: forest = RandomForestRegressor(n_estimators=100, random_state=1).fit( -- a forest of any seed weighs as much

from pathlib import Path

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor

features, progression = load_diabetes(return_X_y=True, as_frame=True)

# region weigh
forest = RandomForestRegressor(n_estimators=100, random_state=0).fit(
    features, progression
)

with mlflow.start_run():
    mlflow.log_metric("val_rmse", 58.2)
    logged = mlflow.sklearn.log_model(
        forest,
        name="progression",
        serialization_format="cloudpickle",
        pip_requirements=["scikit-learn"],
    )

folder = Path(mlflow.artifacts.download_artifacts(logged.model_uri))
megabytes = (
    sum(file.stat().st_size for file in folder.rglob("*")) / 1_000_000
)
print(f"20 trials: about {round(20 * megabytes, -1):.0f} MB of models")
#> 20 trials: about 80 MB of models
# endregion

assert megabytes > 2
assert mlflow.last_active_run().data.metrics == {"val_rmse": 58.2}
assert mlflow.get_logged_model(logged.model_id).name == "progression"
assert "scikit-learn" in (folder / "requirements.txt").read_text().splitlines()
