"""Scores can be compared where they were measured on the same rows."""

# region given
import mlflow

for name, rows, auc in (
    ("baseline", "june-9c41", 0.86),
    ("forest", "june-9c41", 0.88),
    ("easy", "sample-02aa", 0.97),
    ("linear", "june-9c41", 0.81),
):
    with mlflow.start_run(run_name=name, tags={"test_rows": rows}) as run:
        mlflow.log_metric("auc", auc)
    if name == "baseline":
        baseline = mlflow.get_run(run.info.run_id)
# endregion

# region solution
rows = baseline.data.tags["test_rows"]
best = mlflow.search_runs(
    filter_string=f"tags.test_rows = '{rows}'",
    order_by=["metrics.auc DESC"],
    output_format="list",
)[0]
# endregion

assert best.info.run_name != "easy", "`easy` was measured on other rows, so its 0.97 says nothing beside the others."
assert best.info.run_name != "baseline", "That is the baseline itself; on these rows another run has a higher `auc`."
assert best.data.metrics["auc"] == 0.88, "On these rows `forest` has the highest `auc`, 0.88."
