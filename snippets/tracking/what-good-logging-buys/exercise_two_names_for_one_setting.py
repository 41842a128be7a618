"""A setting that was logged under two names is asked for under both."""

# region given
import mlflow

for name, params in (
    ("monday", {"learning_rate": "0.1"}),
    ("tuesday", {"lr": "0.10"}),
    ("friday", {"lr": "0.3"}),
    ("sunday", {"depth": "5"}),
):
    with mlflow.start_run(run_name=name):
        mlflow.log_params(params)
# endregion

# region solution
def with_rate(rate):
    found = set()
    for run in mlflow.search_runs(output_format="list"):
        params = run.data.params
        logged = params.get("learning_rate") or params.get("lr")
        if logged is not None and float(logged) == rate:
            found.add(run.info.run_name)
    return found
# endregion

found = with_rate(0.1)
assert "sunday" not in found, "`sunday` never said its rate; a default made it look like 0.1."
assert found != {"monday"}, "`tuesday` is missing: it says `lr`, or its `0.10` was compared as text."
assert found == {"monday", "tuesday"}, "`monday` and `tuesday` had the rate 0.1."
assert with_rate(0.3) == {"friday"}, "Only `friday` had the rate 0.3."
