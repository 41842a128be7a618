"""A column that is filled in after the event makes every split look perfect: the test rows have it too."""

# region leak
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
calls = rng.poisson(3, 1000)
churned = rng.random(1000) < 1 / (1 + np.exp(3 - calls))
cancellation_fee = np.where(churned, 49.0, 0.0)  # charged after the customer has left

for columns in [[calls, cancellation_fee], [calls]]:
    X_train, X_test, y_train, y_test = train_test_split(np.column_stack(columns), churned, random_state=0)
    forest = RandomForestClassifier(max_depth=3, random_state=0).fit(X_train, y_train)
    print(len(columns), "columns, on test rows:", round(forest.score(X_test, y_test), 2))
    #> 2 columns, on test rows: 1.0
    #> 1 columns, on test rows: 0.74
# endregion

assert cancellation_fee[churned].min() == 49 and cancellation_fee[~churned].max() == 0
assert X_test.shape == (250, 1)
