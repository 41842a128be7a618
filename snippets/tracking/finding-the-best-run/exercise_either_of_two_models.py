"""A filter has no OR; two searches do its work."""

# region given
import mlflow

for model, rmse in (
    ("tree", 15.0),
    ("forest", 12.0),
    ("linear", 11.0),
    ("boost", 10.0),
):
    with mlflow.start_run():
        mlflow.log_param("model", model)
        mlflow.log_metric("rmse", rmse)
# endregion

# region solution
found = [
    run
    for model in ("tree", "forest")
    for run in mlflow.search_runs(
        filter_string=f"params.model = '{model}'",
        output_format="list",
    )
]
best = min(found, key=lambda run: run.data.metrics["rmse"])
# endregion

assert best.data.params["model"] in ("tree", "forest"), "That model is neither `tree` nor `forest`."
assert best.data.params["model"] == "forest", "Of the two, `forest` has the lower `rmse`."
