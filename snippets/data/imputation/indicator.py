"""An indicator column keeps what a fill value hides: that the value was missing."""

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

# region columns
tenure = np.array([[2.0], [np.nan], [6.0], [np.nan]])

plain = SimpleImputer(strategy="median").fit(tenure)
marked = SimpleImputer(strategy="median", add_indicator=True).fit(tenure)
print(plain.transform(tenure).tolist())
#> [[2.0], [4.0], [6.0], [4.0]]
print(marked.transform(tenure).tolist())
#> [[2.0, 0.0], [4.0, 1.0], [6.0, 0.0], [4.0, 1.0]]
# endregion

# region it_helps
rng = np.random.default_rng(8)
churned = rng.random(2000) < 0.3
income = rng.normal(50, 10, size=2000)
income[churned & (rng.random(2000) < 0.7)] = np.nan  # leavers do not tell
income[~churned & (rng.random(2000) < 0.1)] = np.nan

train, test = slice(0, 1500), slice(1500, 2000)
for add_indicator in (False, True):
    model = make_pipeline(
        SimpleImputer(strategy="mean", add_indicator=add_indicator),
        LogisticRegression(),
    ).fit(income[train, None], churned[train])
    accuracy = model.score(income[test, None], churned[test])
    print(f"add_indicator={add_indicator}: accuracy {accuracy:.2f}")
    #> add_indicator=False: accuracy 0.76
    #> add_indicator=True: accuracy 0.88
# endregion

# region learned_on_training
scored = model[0].transform([[np.nan], [1000.0]])
print("fill value:", round(scored[0, 0]), "columns:", scored.shape[1])
#> fill value: 50 columns: 2
# endregion

# region new_gap
no_gaps = SimpleImputer(add_indicator=True).fit([[1.0], [3.0]])
print(no_gaps.transform([[np.nan]]).tolist())
#> [[2.0]]
# endregion

assert np.array_equal(np.r_[train, test], np.arange(2000)) and no_gaps.add_indicator
assert np.isclose(scored[0, 0], np.nanmean(income[train]))
