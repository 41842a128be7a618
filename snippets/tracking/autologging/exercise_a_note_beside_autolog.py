"""A key that autolog uses as well costs the run autolog's parameters."""

# region given
import logging

import mlflow
from sklearn.tree import DecisionTreeClassifier

logging.getLogger("mlflow").setLevel(logging.ERROR)
rows, labels = [[1], [2], [3], [4]], [0, 0, 1, 1]
mlflow.sklearn.autolog(
    log_models=False,
    log_datasets=False,
    log_post_training_metrics=False,
)
# endregion

# region solution
with mlflow.start_run() as run:
    mlflow.set_tag("depth_class", "shallow")
    DecisionTreeClassifier(max_depth=3).fit(rows, labels)
# endregion

data = mlflow.get_run(run.info.run_id).data
assert data.params.get("max_depth") != "shallow", "`max_depth` is `shallow` now, and parameters of the tree are lost, since the name was taken."
assert "max_depth" in data.params, "The tag is in a run of its own; autolog noted the tree in another."
assert "depth_class" not in data.params, "The word is there, but as a parameter; a tag was asked for."
assert data.tags.get("depth_class") == "shallow", "The run has to have the tag `depth_class` with the value `shallow`."
assert data.params["max_depth"] == "3" and "criterion" in data.params, "The run has to have the parameters of the tree, as autolog notes them."
