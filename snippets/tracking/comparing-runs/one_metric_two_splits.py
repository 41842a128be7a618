"""One metric name for two splits turns the ranking of two models around."""
# survives: order_by=[f"metrics.`{metric}` DESC"], max_results=2, output_format="list" -- the first of them is taken

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

# region splits
features, benign = load_breast_cancer(return_X_y=True)
train, validation = slice(0, 400), slice(400, None)

logistic = make_pipeline(StandardScaler(), LogisticRegression(C=0.01)).fit(
    features[train], benign[train]
)
tree = DecisionTreeClassifier(random_state=0).fit(
    features[train], benign[train]
)

for name, model, split in [
    ("logistic", logistic, validation),
    ("tree", tree, train),
]:
    with mlflow.start_run(run_name=name):
        score = model.predict_proba(features)[:, 1]
        mlflow.log_metric(
            "pr_auc", average_precision_score(benign[split], score[split])
        )
        mlflow.log_metric(
            "val.pr_auc",
            average_precision_score(benign[validation], score[validation]),
        )

for metric in ["pr_auc", "val.pr_auc"]:
    best = mlflow.search_runs(
        order_by=[f"metrics.`{metric}` DESC"],
        max_results=1,
        output_format="list",
    )[0]
    print(metric, "->", best.info.run_name)
    #> pr_auc -> tree
    #> val.pr_auc -> logistic
# endregion

metrics = {
    run.info.run_name: run.data.metrics
    for run in mlflow.search_runs(output_format="list")
}
assert metrics["tree"]["pr_auc"] == 1.0
assert (
    metrics["logistic"]["pr_auc"]
    == metrics["logistic"]["val.pr_auc"]
    > metrics["tree"]["val.pr_auc"]
)
assert (train, validation) == (slice(0, 400), slice(400, None))
assert logistic[-1].C == 0.01 and tree.random_state == 0
