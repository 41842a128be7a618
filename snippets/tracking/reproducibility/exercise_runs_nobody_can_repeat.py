"""Runs without the tag that names their data."""

# region given
import mlflow

for name, tags in (
    ("monday", {"data_version": "12", "commit": "9f2c1ab"}),
    ("tuesday", {"commit": "9f2c1ab"}),
    ("friday", {"data_version": "", "commit": "77d01ce"}),
):
    with mlflow.start_run(run_name=name, tags=tags):
        mlflow.log_metric("auc", 0.9)
# endregion

# region solution
lost = {
    run.info.run_name
    for run in mlflow.search_runs(output_format="list")
    if not run.data.tags.get("data_version")
}
# endregion

assert "tuesday" in lost, "`tuesday` has no such tag at all; a comparison with a value does not find runs that lack it."
assert "friday" in lost, "`friday` has the tag, but it is empty."
assert lost == {"tuesday", "friday"}, "`monday` says on which data it was trained."
