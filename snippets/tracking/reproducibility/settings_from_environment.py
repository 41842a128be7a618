"""The deployment supplies the settings: the same module runs in two environments and refuses a third."""
# runs: limit=60s -- three Python processes

import os
import subprocess
import sys
from pathlib import Path

import mlflow

# region module
Path("nightly.py").write_text("""
import os
import mlflow

mlflow.set_experiment(os.environ["EXPERIMENT"])
password = os.environ["WAREHOUSE_PASSWORD"]
with mlflow.start_run():
    threshold = os.environ.get("LABEL_THRESHOLD", "0.5")
    mlflow.log_param("label_threshold", threshold)
""")
# endregion

vault = {"staging": "s3cret", "prod": "0ther"}


# region promote
def run_nightly(**settings):
    """Run the module with these settings; return its error, if any."""
    done = subprocess.run(
        [sys.executable, "nightly.py"],
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=False,
    )
    return (
        done.stderr.strip().splitlines()[-1] if done.returncode else "done"
    )


print(
    run_nightly(
        EXPERIMENT="churn-staging", WAREHOUSE_PASSWORD=vault["staging"]
    )
)
#> done
print(
    run_nightly(
        EXPERIMENT="churn-prod",
        WAREHOUSE_PASSWORD=vault["prod"],
        LABEL_THRESHOLD="0.3",
    )
)
#> done
print(run_nightly(EXPERIMENT="churn-prod"))
#> KeyError: 'WAREHOUSE_PASSWORD'
# endregion

(staging,) = mlflow.search_runs(experiment_names=["churn-staging"], output_format="list")
(prod,) = mlflow.search_runs(experiment_names=["churn-prod"], output_format="list")
assert (staging.data.params["label_threshold"], prod.data.params["label_threshold"]) == ("0.5", "0.3")
assert "s3cret" not in Path("nightly.py").read_text() + str(staging.to_dictionary())
assert {experiment.name for experiment in mlflow.search_experiments()} == {"Default", "churn-staging", "churn-prod"}
