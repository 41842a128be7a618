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
def changes(first, second):
    before, after = first.data.params, second.data.params
    return {
        name: (before.get(name), after.get(name))
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    }
# endregion

found = changes(monday, tuesday)
assert "depth" not in found, "`depth` did not change: it is 5 in both runs."
assert found.keys() != {"rate"}, "A parameter that is only in one of the runs changed as well: `seed` went, and `scaled` came."
assert "scaled" in found, "`scaled` is only on Tuesday: look at the names of both runs."
assert found == {"rate": ("0.1", "0.05"), "seed": ("7", None), "scaled": (None, "True")}, "Each pair is Monday's value, then Tuesday's, as MLflow keeps them."
assert changes(tuesday, tuesday) == {}, "Between a run and itself nothing differs."
