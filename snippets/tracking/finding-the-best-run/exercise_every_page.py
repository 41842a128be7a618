"""The last page of a search has runs and no token."""

# region given
import mlflow
from mlflow import MlflowClient

client = MlflowClient()
for step in range(7):
    with mlflow.start_run():
        mlflow.log_metric("rmse", 60 - step)


def fetch(token=None):
    return client.search_runs(["0"], max_results=3, page_token=token)
# endregion

# region solution
page = fetch()
errors = [run.data.metrics["rmse"] for run in page]
while page.token:
    page = fetch(page.token)
    errors += [run.data.metrics["rmse"] for run in page]
# endregion

assert len(errors) != 3, "These are three of seven runs: `fetch` has more behind its token."
assert len(set(errors)) == len(errors), "A run is in the list twice: without a token `fetch` gives the same page again."
assert 54 not in errors or 60 in errors, "The last page is lost: it has a run, but no token."
assert 60 not in errors or 54 in errors, "The first page is lost: its runs were not read before the next page was fetched."
assert sorted(errors) == [54, 55, 56, 57, 58, 59, 60], "The list has to hold the `rmse` of all seven runs, each once."
