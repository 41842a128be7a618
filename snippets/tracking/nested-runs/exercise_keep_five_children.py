"""One child run for each depth, below one parent."""

# region given
import mlflow
# endregion

# region solution
with mlflow.start_run(run_name="search") as parent:
    for depth in range(1, 6):
        with mlflow.start_run(nested=True):
            mlflow.log_param("depth", depth)
# endregion

runs = mlflow.search_runs(output_format="list")
children = [run for run in runs if run.data.tags.get("mlflow.parentRunId") == parent.info.run_id]
assert children, "`parent` stands alone: no run has it as its parent."
assert sorted(run.data.params.get("depth") for run in children) == list("12345"), "There have to be five children, with the depths 1 to 5."
assert not mlflow.get_run(parent.info.run_id).data.params, "The depths belong to the children; the parent has none."
