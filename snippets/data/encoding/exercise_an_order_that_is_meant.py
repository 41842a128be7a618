"""An order of categories has to be told."""

# region given
import pandas as pd
from sklearn.preprocessing import OrdinalEncoder

train = pd.DataFrame({"risk": ["middle", "low", "high", "low"]})
rows = pd.DataFrame({"risk": ["middle", "high", "low"]})
# endregion

# region solution
order = ["low", "middle", "high"]
encoder = OrdinalEncoder(categories=[order]).fit(train)
codes = encoder.transform(rows)
# endregion

assert codes.shape == (3, 1), "These are three columns of zeros and ones; one column of codes was asked for."
found = codes.ravel().tolist()
assert found != [2, 0, 1], "The codes follow the letters of the words: high, low, middle."
assert found != [0, 1, 2], "The codes are given as they happen to come in these rows; other rows would get others."
assert found != [1, 0, 2], "The codes go from 2 down: the lowest risk has the highest code."
assert found == [1, 2, 0], "`middle` is 1, `high` is 2 and `low` is 0."
