"""One function answers a reviewer: can this run be rerun, explained and defended?"""
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

import mlflow

# region ledger
NEEDED = {
    "rerun": [
        "params.seed",
        "params.n_estimators",
        "tags.table_version",
        "file.environment.json",
    ],
    "explain": [
        "metrics.pr_auc",
        "metrics.coast/pr_auc",
        "file.slices.json",
    ],
    "defend": [
        "tags.mlflow.source.git.commit",
        "metrics.gate_pass",
        "tags.approved_by",
    ],
}


def evidence(run_id):
    """Return the name of each thing that the run holds."""
    data = mlflow.get_run(run_id).data
    files = [
        file.path for file in mlflow.artifacts.list_artifacts(run_id=run_id)
    ]
    kinds = {
        "params": data.params,
        "metrics": data.metrics,
        "tags": data.tags,
        "file": files,
    }
    return {
        f"{kind}.{name}" for kind, names in kinds.items() for name in names
    }


def missing(run_id):
    """Return, for each question, what the run does not hold."""
    held = evidence(run_id)
    return {
        question: [name for name in names if name not in held]
        for question, names in NEEDED.items()
    }
# endregion


# region review
with mlflow.start_run(
    tags={"table_version": "12", "mlflow.source.git.commit": "9f2c1ab"}
) as run:
    mlflow.log_params({"seed": 7, "n_estimators": 200})
    mlflow.log_metrics(
        {"pr_auc": 0.84, "coast/pr_auc": 0.61, "gate_pass": 1}
    )
    mlflow.log_dict(
        {"python": "3.11.7", "scikit-learn": "1.9.1"}, "environment.json"
    )

for question, names in missing(run.info.run_id).items():
    print(question, "lacks", names)
    #> rerun lacks []
    #> explain lacks ['file.slices.json']
    #> defend lacks ['tags.approved_by']
# endregion

with mlflow.start_run(run_id=run.info.run_id):
    mlflow.set_tag("approved_by", "hana")
    mlflow.log_dict({"coast": 0.61, "city": 0.88}, "slices.json")
assert missing(run.info.run_id) == {"rerun": [], "explain": [], "defend": []}
data = mlflow.get_run(run.info.run_id).data
assert data.params == {"seed": "7", "n_estimators": "200"}
assert data.metrics == {"pr_auc": 0.84, "coast/pr_auc": 0.61, "gate_pass": 1.0}
assert (data.tags["table_version"], data.tags["mlflow.source.git.commit"]) == ("12", "9f2c1ab")
assert mlflow.artifacts.load_dict(f"runs:/{run.info.run_id}/environment.json") == {
    "python": "3.11.7", "scikit-learn": "1.9.1"
}
