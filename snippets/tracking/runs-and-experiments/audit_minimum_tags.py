"""A search lists the runs that lack one of the tags a team agreed on."""

import mlflow

# region audit
REQUIRED = {"project", "owner", "environment", "data_version", "git_commit"}

with mlflow.start_run(run_name="nightly"):
    mlflow.set_tags(
        {
            "project": "churn",
            "owner": "taro",
            "environment": "staging",
            "data_version": "2026-11-20",
            "git_commit": "9f2c1ab",
        }
    )
with mlflow.start_run(
    run_name="quick-look", tags={"project": "churn", "owner": "hana"}
):
    mlflow.log_metric("auc", 0.9)

for run in mlflow.search_runs(output_format="list"):
    if missing := REQUIRED - run.data.tags.keys():
        print(run.info.run_name, "lacks", sorted(missing))
        #> quick-look lacks ['data_version', 'environment', 'git_commit']
# endregion



def own_tags(run):
    return {key: value for key, value in run.data.tags.items() if not key.startswith("mlflow.")}


quick_look, nightly = mlflow.search_runs(output_format="list")
assert nightly.info.run_name == "nightly"
assert own_tags(nightly) == {
    "project": "churn", "owner": "taro", "environment": "staging", "data_version": "2026-11-20", "git_commit": "9f2c1ab",
}
assert own_tags(quick_look) == {"project": "churn", "owner": "hana"}
assert quick_look.data.metrics == {"auc": 0.9}
