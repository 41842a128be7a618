"""An encoder that ignores what it never saw."""

# region given
import pandas as pd
from sklearn.preprocessing import OneHotEncoder

train = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"]})
new = pd.DataFrame({"city": ["Oslo", "Lima"]})
# endregion

# region solution
encoder = OneHotEncoder(handle_unknown="ignore").fit(train)
encoded = encoder.transform(new).toarray()
# endregion

assert encoded.tolist() != [[0, 1], [1, 0]], "The columns were learned from the new rows: one of them is Lima, which the model does not know."
assert encoded.tolist() == [[1, 0], [0, 0]], "The columns are Oslo and Rome, in this order, and Lima is neither."
