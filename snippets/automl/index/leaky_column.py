"""A column that is filled in after the event makes every split look perfect: the test rows have it too."""

# survives: forest = RandomForestClassifier(max_depth=6, random_state=0).fit(X_train, y_train) -- any depth finds the column
# survives: forest = RandomForestClassifier(max_depth=3, random_state=1).fit(X_train, y_train) -- any seed finds the column
# survives: forest = RandomForestClassifier(random_state=0).fit(X_train, y_train) -- any depth finds the column
# survives: print(len(columns), "columns, on test rows:", round(forest.score(X_test, y_test), 4)) -- rounding
# survives: forest = RandomForestClassifier(max_depth=6, random_state=0) -- any depth finds the column
# survives: forest = RandomForestClassifier(max_depth=3, random_state=1) -- any seed finds the column
# survives: forest = RandomForestClassifier(random_state=0) -- any depth finds the column
# survives: print(cross_val_score(forest, customers, churned).mean()) -- the leak is in any number of folds
# survives: print(cross_val_score(forest, customers, churned, cv=20).mean()) -- the leak is in any number of folds

# region leak
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
calls = rng.poisson(3, 1000)
churned = rng.random(1000) < 1 / (1 + np.exp(3 - calls))
# Charged after the customer has left.
cancellation_fee = np.where(churned, 49.0, 0.0)

for columns in [[calls, cancellation_fee], [calls]]:
    X_train, X_test, y_train, y_test = train_test_split(
        np.column_stack(columns), churned, random_state=0
    )
    forest = RandomForestClassifier(max_depth=3, random_state=0).fit(
        X_train, y_train
    )
    print(
        len(columns),
        "columns, on test rows:",
        round(forest.score(X_test, y_test), 2),
    )
    #> 2 columns, on test rows: 1.0
    #> 1 columns, on test rows: 0.74
# endregion

# region quiz_folds
from sklearn.model_selection import cross_val_score

customers = np.column_stack([calls, cancellation_fee])
forest = RandomForestClassifier(max_depth=3, random_state=0)
print(cross_val_score(forest, customers, churned, cv=10).mean())
#> 1.0
# endregion

# region quiz_live
forest.fit(customers, churned)
not_charged_yet = np.column_stack([calls, np.zeros(1000)])
print(
    churned.sum(),
    "left,",
    forest.predict(not_charged_yet).sum(),
    "were found",
)
#> 480 left, 0 were found
# endregion

assert cancellation_fee[churned].min() == 49 and cancellation_fee[~churned].max() == 0
assert X_test.shape == (250, 1)
