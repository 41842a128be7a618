"""infer_signature reads names and types from the rows you show it; an array output loses the column."""
# differs: 2.9.2 -- a required column is not marked `(required)` in the text of a signature: only an optional one is marked

import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

# region infer
chargers = pd.DataFrame(
    {
        "site": ["harbour", "station"],
        "kw": [22, 150],
        "uptime": [0.97, 0.91],
    }
)
faulty = pd.Series([False, True], name="faulty")

signature = infer_signature(chargers, faulty)
print(*signature.inputs.inputs, sep="\n")
#> 'site': string (required)
#> 'kw': long (required)
#> 'uptime': double (required)
print(signature.outputs)
#> ['faulty': boolean (required)]
# endregion

# region quiz_array_output
numeric = chargers[["kw", "uptime"]]
model = LogisticRegression().fit(numeric, [0, 1])

from_array = infer_signature(numeric, model.predict(numeric))
from_series = infer_signature(
    numeric, pd.Series(model.predict(numeric), name="faulty")
)
print(
    from_array.outputs.is_tensor_spec(),
    from_series.outputs.is_tensor_spec(),
)
#> True False
# endregion

assert chargers["site"].tolist() == ["harbour", "station"]
assert from_array.outputs.inputs[0].shape == (-1,)
assert signature.inputs.input_names() == ["site", "kw", "uptime"]
assert [column.type.name for column in signature.inputs.inputs] == ["string", "long", "double"]
assert from_series.outputs.input_names() == ["faulty"]
