"""Feature sets times families, each a child run, and a rule as a search: the lowest error among those within the limit."""
# differs: 2.9.2 -- scikit-learn 1.3, a library of that time, has no `root_mean_squared_error` yet; instead: `mean_squared_error(..., squared=False)`

# region matrix
from itertools import product

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.metrics import root_mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
sets = {"body": ["age", "bmi", "bp"], "all": list(X)}
families = {
    "linear": Ridge(alpha=0.1),
    "tree": DecisionTreeRegressor(max_depth=4, random_state=0),
}

mlflow.set_experiment("matrix")
with mlflow.start_run() as parent:
    for (columns, names), (family, model) in product(
        sets.items(), families.items()
    ):
        with mlflow.start_run(nested=True):
            model.fit(X_train[names], y_train)
            predicted = model.predict(X_test[names])
            error = root_mean_squared_error(y_test, predicted)
            mlflow.log_params({"columns": columns, "family": family})
            mlflow.log_metrics({"rmse": error, "columns_used": len(names)})
# endregion

# region rule
children = f"tags.mlflow.parentRunId = '{parent.info.run_id}'"
rule = f"{children} AND metrics.columns_used <= 3"
best = mlflow.search_runs(
    filter_string=rule, order_by=["metrics.rmse ASC"], max_results=1
).iloc[0]
print(best["params.columns"], best["params.family"])
#> body linear
# endregion

every = mlflow.search_runs(filter_string=children, order_by=["metrics.rmse ASC"])
assert len(every) == 4 and every.iloc[0]["params.columns"] == "all", "the limit decides here, not the error alone"
assert len(mlflow.search_runs(filter_string=rule)) == 2
