"""Under scikit-learn autologging a scaler's fit makes no run, and a fit without labels makes one without metrics."""

import mlflow
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

sessions = [[1.0, 20.0], [1.1, 21.0], [8.0, 90.0], [8.2, 91.0]]

# region fits
mlflow.sklearn.autolog(log_models=False)

StandardScaler().fit(sessions)
print("after the scaler:", len(mlflow.search_runs()), "runs")
#> after the scaler: 0 runs

KMeans(n_clusters=2, n_init=1, random_state=7).fit(sessions)
[run] = mlflow.search_runs(output_format="list")
print(run.data.params["n_clusters"], run.data.metrics)
#> 2 {}
# endregion

assert run.info.status == "FINISHED"
assert run.data.tags["estimator_name"] == "KMeans"
