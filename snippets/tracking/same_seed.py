"""Without a seed two fits on the same rows differ; with a logged seed the second repeats the first."""

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor

patients, progression = load_diabetes(return_X_y=True)


# region unseeded
def predict(seed):
    """Return the predictions of a forest trained with this seed, or with none."""
    forest = RandomForestRegressor(n_estimators=20, random_state=seed)
    return forest.fit(patients, progression).predict(patients)


print((predict(None) == predict(None)).all())
#> False
# endregion

# region seeded
with mlflow.start_run() as run:
    mlflow.log_param("seed", 7)
    first = predict(7)

seed = int(mlflow.get_run(run.info.run_id).data.params["seed"])
print((predict(seed) == first).all())
#> True
# endregion

assert seed == 7 and (predict(8) != first).any()
