"""With no run open, the fit of a scikit-learn model under autolog opens a run, fills it and ends it."""
# runs: limit=60s -- autolog draws three plots and saves the model

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression

features, diagnosis = load_breast_cancer(return_X_y=True, as_frame=True)

# region fit
mlflow.autolog()
LogisticRegression(C=0.5, max_iter=5000).fit(features, diagnosis)

run = mlflow.last_active_run()
print("active:", mlflow.active_run(), "| ended as", run.info.status)
#> active: None | ended as FINISHED
print("C =", run.data.params["C"], "| solver =", run.data.params["solver"])
#> C = 0.5 | solver = lbfgs
# endregion

# region metrics
print("\n".join(sorted(run.data.metrics)))
#> training_accuracy_score
#> training_f1_score
#> training_log_loss
#> training_precision_score
#> training_recall_score
#> training_roc_auc
#> training_score
# endregion

# region default_kept
print("tol =", run.data.params["tol"])
#> tol = 0.0001
# endregion

assert mlflow.active_run() is None and run.info.status == "FINISHED"
assert run.data.params["C"] == "0.5" and run.data.params["max_iter"] == "5000"
assert run.data.params["fit_intercept"] == "True", "also what the caller left at its default"
assert all(name.startswith("training_") for name in run.data.metrics)
assert run.data.tags["estimator_name"] == "LogisticRegression"
assert run.data.tags["mlflow.autologging"] == "sklearn"
assert len(mlflow.search_runs(output_format="list")) == 1

# region raises
try:
    LogisticRegression(C=-1).fit(features, diagnosis)
except ValueError:
    print(mlflow.last_active_run().info.status, mlflow.active_run())
    #> FAILED None
# endregion

assert mlflow.last_active_run().info.run_id != run.info.run_id
assert mlflow.last_active_run().data.params["C"] == "-1"
