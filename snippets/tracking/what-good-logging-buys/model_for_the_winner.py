"""Trials without models and one saved winner take a fraction of the bytes of a model per trial."""
# runs: limit=120s -- several forests are saved to weigh them
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: the server keeps the files, and the snippet counts those of its own folder
# differs: 2.13.1/folder -- the model's folder keeps a second `MLmodel` below `metadata/`, which the snippet counts

from pathlib import Path

import mlflow
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier

images, digit = load_digits(return_X_y=True)


def megabytes():
    """Return the size of all files that models and runs have stored, in megabytes."""
    return sum(file.stat().st_size for file in Path("mlruns").rglob("*") if file.is_file()) / 1e6


# region sweep
def sweep(log_models):
    """Fit eight forests, a run each; return the megabytes they stored."""
    before = megabytes()
    mlflow.sklearn.autolog(log_models=log_models)
    for depth in range(6, 14):
        RandomForestClassifier(
            max_depth=depth, n_estimators=60, random_state=7
        ).fit(images, digit)
    return megabytes() - before


every_model = sweep(log_models=True)
print(f"a model per trial: {every_model:.0f} MB")
#> a model per trial: 21 MB
# endregion

# region winner
no_model = sweep(log_models=False)

before = megabytes()
mlflow.sklearn.autolog()
RandomForestClassifier(max_depth=12, n_estimators=60, random_state=7).fit(
    images, digit
)
winner = megabytes() - before
print(f"trials without, then the winner: {no_model + winner:.0f} MB")
#> trials without, then the winner: 4 MB
# endregion

assert len(mlflow.search_runs(output_format="list")) == 17
assert every_model > 10 * no_model and winner > 3 * no_model
assert len(list(Path("mlruns").rglob("MLmodel"))) == 9
(fitted,) = {run.data.params["random_state"] for run in mlflow.search_runs(output_format="list")}
assert fitted == "7"
best = mlflow.last_active_run().data.params
assert (best["max_depth"], best["n_estimators"]) == ("12", "60")
