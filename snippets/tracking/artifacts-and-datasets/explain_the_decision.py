"""Importances that shaped a decision belong in the run as plain JSON."""

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance

# region importance
features, progression = load_diabetes(return_X_y=True, as_frame=True)
train, held_out = slice(0, 350), slice(350, None)
model = RandomForestRegressor(n_estimators=30, random_state=0).fit(
    features[train], progression[train]
)
result = permutation_importance(
    model, features[held_out], progression[held_out], random_state=0
)
importance = dict(
    zip(features.columns, result.importances_mean.round(3).tolist())
)

with mlflow.start_run() as run:
    mlflow.log_dict(importance, "reports/permutation_importance.json")

logged = mlflow.artifacts.load_dict(
    f"{run.info.artifact_uri}/reports/permutation_importance.json"
)
print(sorted(logged, key=logged.get, reverse=True)[:2])
#> ['s5', 'bmi']
# endregion

assert logged == importance

assert set(logged) == set(features.columns)
assert all(value == round(value, 3) for value in logged.values())
