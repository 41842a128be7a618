"""Two runs differ in the parameters that changed, came or went."""

# region given
import mlflow

runs = []
for settings in (
    {"depth": 5, "rate": 0.1, "seed": 7},
    {"depth": 5, "rate": 0.05, "scaled": True},
):
    with mlflow.start_run() as run:
        mlflow.log_params(settings)
    runs.append(mlflow.get_run(run.info.run_id))
monday, tuesday = runs
# endregion

# region solution
before, after = monday.data.params, tuesday.data.params
changed = {
    name: (before.get(name), after.get(name))
    for name in before.keys() | after.keys()
    if before.get(name) != after.get(name)
}
# endregion

assert "depth" not in changed, "`depth` did not change: it is 5 in both runs."
assert changed.keys() != {"rate"}, "A parameter that is only in one of the runs changed as well: `seed` went, and `scaled` came."
assert "scaled" in changed, "`scaled` is only on Tuesday: look at the names of both runs."
assert changed == {"rate": ("0.1", "0.05"), "seed": ("7", None), "scaled": (None, "True")}, "Each pair is Monday's value, then Tuesday's, as MLflow keeps them."
