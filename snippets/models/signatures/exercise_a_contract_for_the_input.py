"""A signature from real inputs and outputs."""

# region given
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

X = pd.DataFrame({"area": [50.0, 80.0, 120.0], "rooms": [2, 3, 4]})
y = pd.Series([200.0, 310.0, 460.0], name="price")
model = LinearRegression().fit(X, y)
# endregion

# region solution
signature = infer_signature(X, model.predict(X))
# endregion

assert signature.outputs is not None, "The signature says nothing of what the model returns."
assert signature.inputs.has_input_names(), "The input columns have lost their names."
assert signature.inputs.input_names() == ["area", "rooms"], "The inputs are the columns `area` and `rooms`."
assert not signature.outputs.has_input_names(), "The output has the name of the training data's column; the model returns an array without names."
