"""Nested settings become one parameter each, with the way to them in the name."""

# region given
import mlflow

settings = {"model": {"depth": 5, "trees": 100}, "seed": 7}
# endregion

# region solution
def flat(settings):
    found = {}
    for name, value in settings.items():
        if isinstance(value, dict):
            for inner, setting in value.items():
                found[f"{name}.{inner}"] = setting
        else:
            found[name] = value
    return found


with mlflow.start_run() as run:
    mlflow.log_params(flat(settings))
# endregion

params = mlflow.get_run(run.info.run_id).data.params
assert "model" not in params, "`model` is one long text now: each setting inside it has to become a parameter of its own."
assert "depth" not in params, "`depth` does not say of what it is the depth: its name has to be `model.depth`."
assert "seed" in params, "`seed` is lost: not every setting is inside another."
assert params == {"model.depth": "5", "model.trees": "100", "seed": "7"}, "The run has to have the parameters `model.depth`, `model.trees` and `seed`."
assert flat({"data": {"rows": 9}, "lr": 0.1}) == {"data.rows": 9, "lr": 0.1}, "With other settings the answer is wrong: take names and values from `settings`."
