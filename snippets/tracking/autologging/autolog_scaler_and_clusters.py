"""Under scikit-learn autologging a scaler's fit makes no run, and a fit without labels makes one without metrics."""

import mlflow
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

sessions = [[1.0, 20.0], [1.1, 21.0], [8.0, 90.0], [8.2, 91.0]]

# region fits
mlflow.sklearn.autolog(log_models=False)

for estimator in (StandardScaler(), KMeans(2, n_init=1, random_state=7)):
    estimator.fit(sessions)
    runs = mlflow.search_runs(output_format="list")
    print(f"runs after {type(estimator).__name__}: {len(runs)}")
    #> runs after StandardScaler: 0
    #> runs after KMeans: 1

[run] = runs
print(run.data.params["n_clusters"], run.data.metrics)
#> 2 {}
# endregion

assert run.info.status == "FINISHED"
assert run.data.tags["estimator_name"] == "KMeans"
