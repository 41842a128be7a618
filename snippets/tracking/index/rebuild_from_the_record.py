"""Settings and seed in a run are enough to train the same tree again on the same data."""

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier

features, diagnosis = load_breast_cancer(return_X_y=True)

# region train
with mlflow.start_run(run_name="tree-depth-3") as run:
    model = DecisionTreeClassifier(max_depth=3, random_state=7).fit(
        features, diagnosis
    )
    mlflow.log_params(
        {"max_depth": model.max_depth, "random_state": model.random_state}
    )
# endregion

predicted = model.predict(features)
del model

# region rebuild
recorded = mlflow.get_run(run.info.run_id).data.params
settings = {name: int(value) for name, value in recorded.items()}
rebuilt = DecisionTreeClassifier(**settings).fit(features, diagnosis)

print(settings)
#> {'max_depth': 3, 'random_state': 7}
print((rebuilt.predict(features) == predicted).all())
#> True
# endregion

assert recorded == {"max_depth": "3", "random_state": "7"}
assert run.info.run_name == "tree-depth-3"
assert (rebuilt.predict_proba(features).argmax(axis=1) == predicted).all()
