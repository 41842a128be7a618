"""nested=True with no active run starts a top-level run, without a word."""

import mlflow


# region alone
def train(max_depth):
    with mlflow.start_run(
        run_name=f"depth-{max_depth}", nested=True
    ) as run:
        mlflow.log_param("max_depth", max_depth)
    return run


alone = train(3)
with mlflow.start_run(run_name="depth-search") as search:
    child = train(5)

for run in (alone, child):
    print(
        run.info.run_name,
        mlflow.get_parent_run(run.info.run_id) is not None,
    )
    #> depth-3 False
    #> depth-5 True
# endregion

assert "mlflow.parentRunId" not in mlflow.get_run(alone.info.run_id).data.tags
assert mlflow.get_run(child.info.run_id).data.tags["mlflow.parentRunId"] == search.info.run_id
assert mlflow.get_parent_run(child.info.run_id).info.run_name == "depth-search"
assert mlflow.get_run(alone.info.run_id).data.params == {"max_depth": "3"}
