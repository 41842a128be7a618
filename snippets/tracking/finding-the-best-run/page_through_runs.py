"""The client returns at most `max_results` runs and a token for the next page."""
# survives: page = client.search_runs(["0"], order_by=["metrics.rmse DESC"], max_results=2) -- the sizes of the pages do not depend on the order

import inspect

import mlflow

# region pages
for step in range(5):
    with mlflow.start_run():
        mlflow.log_metric("rmse", 60 - step)

client = mlflow.MlflowClient()
page = client.search_runs(
    ["0"], order_by=["metrics.rmse ASC"], max_results=2
)
sizes = [len(page)]
while page.token:
    page = client.search_runs(
        ["0"],
        order_by=["metrics.rmse ASC"],
        max_results=2,
        page_token=page.token,
    )
    sizes.append(len(page))
print(sizes)
#> [2, 2, 1]
# endregion

# region defaults
for search in [mlflow.search_runs, mlflow.MlflowClient.search_runs]:
    print(inspect.signature(search).parameters["max_results"].default)
    #> 100000
    #> 1000
# endregion

assert page[0].data.metrics["rmse"] == 60
assert len(client.search_runs(["0"])) == 5
