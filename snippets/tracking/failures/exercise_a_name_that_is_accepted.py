"""A metric's name may not have every sign."""

# region given
import re

import mlflow

scores = {"recall@5": 0.6, "f1 (macro)": 0.7, "auc/new=yes": 0.8}
# endregion

# region solution
def clean(name):
    return re.sub(r"[^\w\-. :/]", "_", name)


with mlflow.start_run() as run:
    for name, value in scores.items():
        mlflow.log_metric(clean(name), value)
# endregion

logged = mlflow.get_run(run.info.run_id).data.metrics
assert "auc_new_yes" not in logged and "f1__macro_" not in logged, "A slash and a space are accepted in a name, so they stay."
assert logged == {"recall_5": 0.6, "f1 _macro_": 0.7, "auc/new_yes": 0.8}, "The run has to have the metrics `recall_5`, `f1 _macro_` and `auc/new_yes`."
assert clean("share>50%") == "share_50_", "With other scores, such as `share>50%`, a sign is left that MLflow refuses."
assert clean("val-rmse.all:2") == "val-rmse.all:2", "A dash, a period and a colon are accepted, so they stay."
