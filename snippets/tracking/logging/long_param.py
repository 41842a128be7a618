"""A parameter longer than 6000 characters is cut off, with a warning."""
# differs: 2.9.2 -- a parameter that is too long raises: it is cut off only in later releases; instead: cut it yourself, or log a file

import mlflow

# region long
with mlflow.start_run() as run:
    mlflow.log_param(
        "feature_columns", ",".join(f"feature_{n}" for n in range(1000))
    )

stored = mlflow.get_run(run.info.run_id).data.params["feature_columns"]
print(len(stored), "characters, the last of them", repr(stored[-10:]))
#> 6000 characters, the last of them 'ure_508,fe'
# endregion

assert stored == ",".join(f"feature_{n}" for n in range(1000))[:6000]
