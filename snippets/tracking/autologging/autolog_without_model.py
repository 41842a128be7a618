"""Scikit-learn's autolog saves the model at every fit; log_models=False keeps parameters and metrics without its bytes."""
# runs: limit=60s -- a forest of some megabytes is saved once
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: the server keeps the files, and the snippet counts those of its own folder
# differs: 2.13.1/folder -- the model's folder keeps a second `MLmodel` below `metadata/`, which the snippet counts

from pathlib import Path

import mlflow
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier

images, digit = load_digits(return_X_y=True)
forest = RandomForestClassifier(n_estimators=100, random_state=7)


def stored_megabytes():
    """Return the size of everything that runs have stored as files, in megabytes."""
    return sum(file.stat().st_size for file in Path("mlruns").rglob("*") if file.is_file()) / 1e6


# region without
mlflow.sklearn.autolog(log_models=False)
forest.fit(images, digit)

without_model = stored_megabytes()
print(f"{without_model:.1f} MB")
#> 0.1 MB
# endregion

lean = mlflow.last_active_run()
assert not list(Path("mlruns").rglob("MLmodel"))

# region every_fit
mlflow.sklearn.autolog()
forest.fit(images, digit)

with_model = stored_megabytes() - without_model
print(f"{with_model:.0f} MB")
#> 6 MB
# endregion

full = mlflow.last_active_run()
assert full.info.run_id != lean.info.run_id
assert full.data.params == lean.data.params
assert full.data.metrics == lean.data.metrics
assert len(list(Path("mlruns").rglob("MLmodel"))) == 1
assert with_model > 50 * without_model
