"""A parameter comes back as text and has to be converted."""

# region given
import mlflow

with mlflow.start_run() as run:
    mlflow.log_param("depth", 5)
run = mlflow.get_run(run.info.run_id)
# endregion

# region solution
next_depth = int(run.data.params["depth"]) + 1
# endregion

assert next_depth != "51", "Text was joined to text: `5` and `1` made `51`. Turn the parameter into a number first."
assert next_depth == 6 and isinstance(next_depth, int), "`next_depth` has to be the whole number 6."
