"""A scikit-learn classifier answers labels through pyfunc; pyfunc_predict_fn chooses probabilities."""
# survives: print((risk > 0.4).sum(), (risk > 0.8).sum()) -- the answer is the same for any threshold under 1
# survives: print((risk < 0.2).sum(), (risk > 0.8).sum()) -- half of the labels are 0, half are 1
# survives: print((risk > 0.2).sum(), (risk < 0.8).sum()) -- half of the labels are 0, half are 1

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame({"months": [1.0, 3.0, 24.0, 36.0], "tickets": [4.0, 3.0, 0.0, 1.0]})
churn = LogisticRegression().fit(usage, [1, 1, 0, 0])

# region labels
mlflow.sklearn.save_model(churn, "labels")

answers = mlflow.pyfunc.load_model("labels").predict(usage)
print(answers.tolist())
#> [1, 1, 0, 0]
# endregion

# region quiz_threshold
risk = mlflow.pyfunc.load_model("labels").predict(usage)
print((risk > 0.2).sum(), (risk > 0.8).sum())
#> 2 2
# endregion

# region probabilities
mlflow.sklearn.save_model(
    churn, "probabilities", pyfunc_predict_fn="predict_proba"
)

scores = mlflow.pyfunc.load_model("probabilities").predict(usage)
print(scores.shape, (scores[:, 1] > 0.5).tolist())
#> (4, 2) [True, True, False, False]
# endregion

assert (scores == churn.predict_proba(usage)).all()
