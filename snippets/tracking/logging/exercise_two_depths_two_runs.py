"""A parameter keeps its first value, so another setting needs another run."""

# region given
import mlflow
# endregion

# region solution
for depth in (5, 6):
    with mlflow.start_run():
        mlflow.log_param("depth", depth)
# endregion

runs = mlflow.search_runs(output_format="list")
names = {name for run in runs for name in run.data.params}
assert names == {"depth"}, "Both values need the same name, `depth`, or no search compares them."
found = sorted(run.data.params["depth"] for run in runs if run.data.params)
assert found != ["5"], "Only the first depth is stored: the error was hidden, and the second depth is lost."
assert found == ["5", "6"], "There have to be two runs, one with the depth 5 and one with 6."
