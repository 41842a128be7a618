"""After a fit, autolog still notes some test metrics; which ones depends on how you compute them."""
# survives: pass  # instead of f1_score(y_test, tree.predict(X_test)) -- that it leaves nothing is the point
# survives: pass  # instead of roc_auc_score(y_test, tree.predict_proba(X_test)[:, 1]) -- that it leaves nothing is the point
# survives: pass  # instead of brier_score_loss(y_test, tree.predict_proba(X_test)[:, 1]) -- that it leaves nothing is the point

from pathlib import Path

import mlflow
from sklearn import metrics
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

features, diagnosis = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(features, diagnosis, random_state=7)


def logged_after_fit():
    """Return the metrics of the last run that are not about the training data."""
    metrics = mlflow.last_active_run().data.metrics
    return sorted(name for name in metrics if not name.startswith("training_"))


# region noted
mlflow.sklearn.autolog(log_models=False)
tree = DecisionTreeClassifier(max_depth=3, random_state=7).fit(
    X_train, y_train
)
print(logged_after_fit())
#> []

tree.score(X_test, y_test)
print(logged_after_fit())
#> ['DecisionTreeClassifier_score_X_test']
# endregion

assert logged_after_fit() == ["DecisionTreeClassifier_score_X_test"]

# region missed
from sklearn.metrics import roc_auc_score

# Imported at the top of the file, before autolog.
f1_score(y_test, tree.predict(X_test))
roc_auc_score(y_test, tree.predict_proba(X_test)[:, 1])
print(logged_after_fit())
#> ['DecisionTreeClassifier_score_X_test']
# endregion

assert logged_after_fit() == ["DecisionTreeClassifier_score_X_test"]

# region patched
from sklearn.metrics import log_loss

log_loss(y_test, tree.predict_proba(X_test))
print(logged_after_fit())
#> ['DecisionTreeClassifier_score_X_test', 'log_loss_X_test']
# endregion

assert logged_after_fit() == ["DecisionTreeClassifier_score_X_test", "log_loss_X_test"]
assert mlflow.last_active_run().data.params["max_depth"] == "3"
assert mlflow.last_active_run().data.params["random_state"] == "7"
assert mlflow.active_run() is None, "the run had ended before these metrics were added"

# region quiz_slice
from sklearn.metrics import brier_score_loss

before = logged_after_fit()
brier_score_loss(y_test, tree.predict_proba(X_test)[:, 1])
print(logged_after_fit() == before)
#> True
# endregion

assert len(logged_after_fit()) == 2

# region module
# at the top of the file: from sklearn import metrics
metrics.accuracy_score(y_test, tree.predict(X_test))
print(logged_after_fit()[-2:])
#> ['accuracy_score_X_test', 'log_loss_X_test']
# endregion

assert len(logged_after_fit()) == 3
assert not list(Path().rglob("MLmodel")), "no model was saved"
assert mlflow.last_active_run().data.metrics["log_loss_X_test"] == log_loss(y_test, tree.predict_proba(X_test))
