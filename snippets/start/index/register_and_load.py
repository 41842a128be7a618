"""A fitted model is logged, registered, given an alias and loaded by that alias."""
# runs: mlflow>=3 -- log_model(name=...) exists from 3.0 on

import warnings

warnings.filterwarnings("ignore")

# region log
import mlflow
from sklearn.linear_model import LogisticRegression

temperatures = [[38], [41], [47], [52], [58], [61], [66], [73]]
broke_down = [0, 0, 0, 1, 0, 1, 1, 1]

with mlflow.start_run():
    model = LogisticRegression().fit(temperatures, broke_down)
    mlflow.log_metric("accuracy", model.score(temperatures, broke_down))
    logged = mlflow.sklearn.log_model(
        model, name="alarm", registered_model_name="charger-alarm"
    )
# endregion

# region alias
client = mlflow.MlflowClient()
client.set_registered_model_alias("charger-alarm", "champion", 1)
# endregion

# region load
alarm = mlflow.pyfunc.load_model("models:/charger-alarm@champion")
print(alarm.predict([[40], [70]]))
#> [0 1]
# endregion

version = client.get_model_version_by_alias("charger-alarm", "champion")
assert version.version in (1, "1")
assert logged.registered_model_version in (1, "1")
assert list(alarm.predict([[40], [70]])) == [0, 1]
assert model.score(temperatures, broke_down) == 0.75
