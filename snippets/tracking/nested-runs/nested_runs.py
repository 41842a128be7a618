"""A run started with nested=True inside another carries the other's id, and a search finds it by that."""

import mlflow

# region search
with mlflow.start_run(run_name="depth-search") as parent:
    mlflow.log_param("data_version", "2026-11-20")
    for max_depth, auc in [(3, 0.79), (5, 0.88), (9, 0.83)]:
        with mlflow.start_run(run_name=f"depth-{max_depth}", nested=True):
            mlflow.log_param("max_depth", max_depth)
            mlflow.log_metric("auc", auc)
# endregion

# region find
children = mlflow.search_runs(
    filter_string=f"tags.mlflow.parentRunId = '{parent.info.run_id}'",
    order_by=["metrics.auc DESC"],
    output_format="list",
)
print([child.info.run_name for child in children])
#> ['depth-5', 'depth-9', 'depth-3']
# endregion

assert [child.data.metrics["auc"] for child in children] == [0.88, 0.83, 0.79]
assert [child.data.params["max_depth"] for child in children] == ["5", "9", "3"]
assert {child.data.tags["mlflow.parentRunId"] for child in children} == {parent.info.run_id}
assert len({child.info.run_id for child in children}) == 3

# region parent_alone
record = mlflow.get_run(parent.info.run_id).data
print(record.params, record.metrics)
#> {'data_version': '2026-11-20'} {}
# endregion

assert "mlflow.parentRunId" not in record.tags
assert mlflow.get_parent_run(children[0].info.run_id).info.run_name == "depth-search"

# region quiz_flat_search
mlflow.set_experiment("alpha-search")
with mlflow.start_run():
    for alpha in (0.1, 1.0):
        with mlflow.start_run(nested=True):
            mlflow.log_param("alpha", alpha)

print(len(mlflow.search_runs(output_format="list")))
#> 3
# endregion

assert mlflow.get_experiment_by_name("alpha-search") is not None
second, first, top = mlflow.search_runs(output_format="list")
assert [run.data.params for run in (first, second, top)] == [{"alpha": "0.1"}, {"alpha": "1.0"}, {}]
assert first.data.tags["mlflow.parentRunId"] == second.data.tags["mlflow.parentRunId"] == top.info.run_id
