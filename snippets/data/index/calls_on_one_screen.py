"""Each call of the data sheet does what the comment beside it says, in pandas and scikit-learn."""

import numpy as np
import pandas as pd

flats = pd.DataFrame(
    {
        "rent": [700.0, 800.0, 900.0, 1000.0, 9000.0],
        "area": [50.0, 60.0, None, 80.0, 90.0],
        "heating": ["gas", "oil", np.nan, "gas", "heat pump"],
        "floor": ["low", "high", "low", "middle", "high"],
    }
)

# region look
flats.describe()  # count, mean, std, min, quartiles, max of numbers
flats["heating"].value_counts(dropna=False)
flats.isna().mean()  # the share of missing values in each column
flats.corr(numeric_only=True)  # -1 to 1, straight lines only
flats.groupby("floor")["rent"].median()
pd.crosstab(flats["heating"], flats["floor"])  # two columns of words

low, high = flats["rent"].quantile([0.25, 0.75])
width = 1.5 * (high - low)  # the rule of the interquartile range
kept = flats[flats["rent"].between(low - width, high + width)]
distance = (flats["rent"] - flats["rent"].mean()) / flats["rent"].std()
# endregion

assert flats.describe().index.tolist() == ["count", "mean", "std", "min", "25%", "50%", "75%", "max"]
assert flats["heating"].value_counts(dropna=False).sum() == 5 and flats.isna().mean()["area"] == 0.2
assert flats.corr(numeric_only=True).shape == (2, 2)
assert flats.groupby("floor")["rent"].median()["low"] == 800
assert pd.crosstab(flats["heating"], flats["floor"]).loc["gas", "middle"] == 1
assert kept["rent"].tolist() == [700.0, 800.0, 900.0, 1000.0] and distance.max() < 3

# region prepare
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import (
    FunctionTransformer,
    OneHotEncoder,
    OrdinalEncoder,
    StandardScaler,
)

prepare = ColumnTransformer(
    [
        ("area", make_pipeline(
            SimpleImputer(strategy="median", add_indicator=True),
            StandardScaler(),
        ), ["area"]),
        ("heating", make_pipeline(
            SimpleImputer(strategy="most_frequent"),
            OneHotEncoder(handle_unknown="ignore"),  # words, no order
        ), ["heating"]),
        ("floor", OrdinalEncoder(  # words with an order, which you give
            categories=[["low", "middle", "high"]]
        ), ["floor"]),
        ("rent", FunctionTransformer(np.log1p), ["rent"]),  # long tail
    ]
)  # fmt: skip
train, test = flats.iloc[:4], flats.iloc[4:]
prepare.fit(train)  # learns from training rows only
prepare.transform(test)
np.expm1(np.log1p(train["rent"]))  # back to the unit of the rent
# endregion

ready = prepare.transform(test)[0]
assert prepare.transform(train).shape == (4, 6)
learned = prepare.named_transformers_["area"].named_steps["simpleimputer"].statistics_[0]
assert learned == 60.0 and prepare.transform(train)[2][1] > 0
assert ready[2:5].tolist() == [0.0, 0.0, 2.0] and np.isclose(ready[-1], np.log1p(9000))
assert np.allclose(np.expm1(np.log1p(train["rent"])), train["rent"])
