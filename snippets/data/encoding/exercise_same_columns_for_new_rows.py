"""New rows get the columns of the training rows."""

# region given
import pandas as pd

train = pd.get_dummies(pd.DataFrame({"city": ["Rome", "Oslo", "Lima"]}))
new = pd.DataFrame({"city": ["Oslo", "Oslo"]})
# endregion

# region solution
encoded = pd.get_dummies(new).reindex(
    columns=train.columns, fill_value=False
)
# endregion

assert len(encoded) == 2, "`encoded` has to hold the two new rows only."
assert list(encoded.columns) == list(train.columns), "The columns are not those of the training rows; a model would refuse them or read the wrong one."
assert not encoded.isna().any().any(), "The added columns hold missing values; a city that is not there is False."
assert encoded["city_Oslo"].tolist() == [True, True] and encoded.sum().sum() == 2, "Both new rows are in Oslo and in no other city."
