"""pyfunc_predict_fn chooses what a scikit-learn classifier answers through pyfunc."""

# region given
import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame(
    {"months": [1.0, 3.0, 24.0, 36.0], "tickets": [4.0, 3.0, 0.0, 1.0]}
)
churn = LogisticRegression().fit(usage, [1, 1, 0, 0])
# endregion

# region solution
mlflow.sklearn.save_model(
    churn,
    "risk",
    pyfunc_predict_fn="predict_proba",
    pip_requirements=["scikit-learn"],
)
# endregion

answer = mlflow.pyfunc.load_model("risk").predict(usage)
assert set(answer.ravel()) != {0, 1}, "The answer is labels: nothing says how sure the model is."
assert answer.ndim == 2, "There is one number for each row; probabilities of both classes have two columns."
assert answer.min() >= 0, "These are logarithms of probabilities."
assert (answer == churn.predict_proba(usage)).all(), "The answer has to be what `predict_proba` of the classifier gives."
