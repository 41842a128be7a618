"""parent_run_id= hangs a run under a parent that has ended; under an active run it must name that run."""
# differs: 2.9.2, 2.13.1 -- `start_run` has no `parent_run_id=` yet; instead: `MlflowClient().create_run` with the tag `mlflow.parentRunId`

import mlflow
from mlflow.exceptions import MlflowException

# region late_child
with mlflow.start_run(run_name="training") as training:
    mlflow.log_metric("auc", 0.83)

with mlflow.start_run(
    run_name="late-evaluation", parent_run_id=training.info.run_id
) as evaluation:
    mlflow.log_metric("auc_holdout", 0.81)

print(mlflow.get_parent_run(evaluation.info.run_id).info.run_name)
#> training
print(mlflow.get_run(training.info.run_id).info.status)
#> FINISHED
# endregion

assert evaluation.info.run_name == "late-evaluation"
assert mlflow.get_run(evaluation.info.run_id).data.metrics == {"auc_holdout": 0.81}
assert mlflow.get_run(training.info.run_id).data.metrics == {"auc": 0.83}

# region by_tag
with mlflow.start_run(
    tags={"mlflow.parentRunId": training.info.run_id}
) as tagged:
    mlflow.log_metric("auc_holdout", 0.80)

print(mlflow.get_parent_run(tagged.info.run_id).info.run_name)
#> training
# endregion

assert mlflow.get_run(tagged.info.run_id).data.metrics == {"auc_holdout": 0.80}

# region other_parent
with mlflow.start_run() as unrelated:
    try:
        mlflow.start_run(nested=True, parent_run_id=training.info.run_id)
    except MlflowException as error:
        first_sentence = error.message.split(". ")[0]
        print(
            first_sentence.replace(unrelated.info.run_id, "<a>").replace(
                training.info.run_id, "<b>"
            )
        )
        #> Current run with UUID <a> does not match the specified parent_run_id <b>
# endregion

# region quiz_needs_nested
with mlflow.start_run() as search:
    try:
        mlflow.start_run(parent_run_id=search.info.run_id)
        print("child started")
    except Exception as error:
        print("already active" in str(error))
        #> True
# endregion

assert len(mlflow.search_runs(output_format="list")) == 5
