"""Without nested=True a second start_run raises, and the first run stays active."""

import mlflow

# region missing
with mlflow.start_run(run_name="depth-search") as search:
    try:
        mlflow.start_run()
    except Exception as error:
        for sentence in (
            str(error).replace(search.info.run_id, "<id>").split(". ")
        ):
            print(sentence)
            #> Run with UUID <id> is already active
            #> To start a new run, first end the current run with mlflow.end_run()
            #> To start a nested run, call start_run with nested=True
# endregion

assert [run.info.run_name for run in mlflow.search_runs(output_format="list")] == ["depth-search"]
assert mlflow.get_run(search.info.run_id).info.status == "FINISHED"

# region stays_active
with mlflow.start_run(run_name="alpha-search"):
    try:
        mlflow.start_run()
    except Exception:
        print(mlflow.active_run().info.run_name)
        #> alpha-search
# endregion

assert len(mlflow.search_runs(output_format="list")) == 2
