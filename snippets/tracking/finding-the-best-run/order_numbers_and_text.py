"""Metrics sort as numbers, parameters as text."""

import mlflow


def ordered(clause):
    return [
        run.data.params["max_depth"]
        for run in mlflow.search_runs(order_by=[clause], output_format="list")
    ]


# region order
for depth in [5, 20, 100]:
    with mlflow.start_run():
        mlflow.log_param("max_depth", depth)
        mlflow.log_metric("depth", depth)

print(ordered("metrics.depth ASC"))
#> ['5', '20', '100']
print(ordered("params.max_depth ASC"))
#> ['100', '20', '5']
# endregion

# region default
print(ordered("metrics.depth"))
#> ['5', '20', '100']
print(
    [
        run.data.params["max_depth"]
        for run in mlflow.search_runs(output_format="list")
    ]
)
#> ['100', '20', '5']
# endregion

assert ordered("metrics.depth DESC") == ["100", "20", "5"]
assert ordered("params.max_depth DESC") == ["5", "20", "100"]
