"""A custom model chooses what the endpoint answers: here a probability and the decision made from it."""
# survives: mlflow.pyfunc.save_model("churn", python_model=churn_risk, input_example=usage[:4]) -- two customers are as good an example as four
# differs: 2.9.2 -- `get_model_info` fails on a folder that `save_model` wrote; instead: `Model.load(path).signature`

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame({"months": [1.0, 3.0, 24.0, 36.0], "tickets": [4.0, 3.0, 0.0, 1.0]})
classifier = LogisticRegression().fit(usage, [1, 1, 0, 0])


# region answer
class ChurnRisk(mlflow.pyfunc.PythonModel):
    def __init__(self, classifier, threshold):
        self.classifier, self.threshold = classifier, threshold

    def predict(self, context, model_input, params=None):
        risk = self.classifier.predict_proba(model_input)[:, 1]
        return pd.DataFrame({"risk": risk, "call": risk >= self.threshold})


churn_risk = ChurnRisk(classifier, 0.7)
mlflow.pyfunc.save_model(
    "churn", python_model=churn_risk, input_example=usage[:2]
)

answers = mlflow.pyfunc.load_model("churn").predict(usage)
print(answers["call"].tolist(), list(answers))
#> [True, True, False, False] ['risk', 'call']
# endregion

# region quiz_columns
print(mlflow.models.get_model_info("churn").signature.outputs)
#> ['risk': double (required), 'call': boolean (required)]
# endregion

assert (answers["risk"] == classifier.predict_proba(usage)[:, 1]).all()
