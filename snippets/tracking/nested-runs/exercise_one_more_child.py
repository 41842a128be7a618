"""A child can be added to a parent that has ended."""
# differs: 2.9.2, 2.13.1 -- `start_run` has no `parent_run_id=` yet; instead: `MlflowClient().create_run` with the tag `mlflow.parentRunId`

# region given
import mlflow

with mlflow.start_run(run_name="search") as parent:
    with mlflow.start_run(nested=True):
        mlflow.log_param("depth", 16)
parent_id = parent.info.run_id
# endregion

# region solution
with mlflow.start_run(parent_run_id=parent_id):
    mlflow.log_param("depth", 32)
# endregion

assert not mlflow.get_run(parent_id).data.params, "The depth is on the parent itself: `run_id` opens that run again instead of adding one."
runs = mlflow.search_runs(output_format="list")
assert not any("parentRunId" in run.data.tags for run in runs), "`parentRunId` is a tag of your own; MLflow looks at `mlflow.parentRunId`."
deep = [run for run in runs if run.data.params.get("depth") == "32"]
assert len(deep) == 1, "There has to be one run with the depth 32."
assert "mlflow.parentRunId" in deep[0].data.tags, "The new run has no parent: no run was active, so `nested=True` had nothing to hang it below."
assert deep[0].data.tags["mlflow.parentRunId"] == parent_id, "The new run is the child of another run."
