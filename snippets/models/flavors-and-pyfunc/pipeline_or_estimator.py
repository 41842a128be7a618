"""A model saved without its preprocessing can accept raw rows and answer wrongly, without an error."""

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

mileage = pd.DataFrame({"km": [12_000.0, 30_000.0, 90_000.0, 150_000.0]})
needs_repair = [0, 0, 1, 1]

# region save
pipeline = make_pipeline(StandardScaler(), LogisticRegression()).fit(
    mileage, needs_repair
)

mlflow.sklearn.save_model(pipeline[-1], "estimator_only")
mlflow.sklearn.save_model(pipeline, "whole_pipeline")

print(mlflow.pyfunc.load_model("estimator_only").predict(mileage).tolist())
#> [1, 1, 1, 1]
print(mlflow.pyfunc.load_model("whole_pipeline").predict(mileage).tolist())
#> [0, 0, 1, 1]
# endregion

# region quiz_new_car
new_car = pd.DataFrame({"km": [50.0]})
for saved in ("estimator_only", "whole_pipeline"):
    print(saved, mlflow.pyfunc.load_model(saved).predict(new_car).tolist())
    #> estimator_only [1]
    #> whole_pipeline [0]
# endregion

assert pipeline.predict(mileage).tolist() == needs_repair
