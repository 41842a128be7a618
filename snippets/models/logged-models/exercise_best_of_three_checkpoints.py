"""In MLflow 3 a logged model has metrics of its own and is found by them."""
# runs: mlflow>=3 -- logged models came with 3.0

# region given
import mlflow

with mlflow.start_run():
    for step, auc in ((10, 0.81), (20, 0.88), (30, 0.84)):
        model = mlflow.create_external_model(
            name=f"step-{step}", params={"step": str(step)}
        )
        mlflow.log_metric("auc", auc, model_id=model.model_id)
# endregion

# region solution
best = mlflow.search_logged_models(
    order_by=[{"field_name": "metrics.auc", "ascending": False}],
    max_results=1,
    output_format="list",
)[0]
# endregion

from mlflow.entities import LoggedModel

assert isinstance(best, LoggedModel), "`best` is a run; all three models came from this one run."
assert best.name != "step-10", "This model has the lowest `auc`: without `ascending` the order goes upwards."
assert best.name != "step-30", "This is the last one that was logged, not the best."
assert best.params == {"step": "20"}, "The model of step 20 has the highest `auc`, 0.88."
