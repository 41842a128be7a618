"""Each gradient-boosted tree is fitted to what the trees before it left over; AdaBoost raises the weight of missed rows instead."""
# survives: first = (AdaBoostClassifier(n_estimators=2, random_state=0).fit(hours, bought).estimators_[0]) -- the first stump knows nothing of a second
# survives: first = (AdaBoostClassifier(n_estimators=1, random_state=1).fit(hours, bought).estimators_[0]) -- one column leaves a stump nothing to draw
# survives: second = (AdaBoostClassifier(n_estimators=4, random_state=0).fit(hours, bought).estimators_[1]) -- the second stump knows nothing of a third
# survives: second = (AdaBoostClassifier(n_estimators=2, random_state=1).fit(hours, bought).estimators_[1]) -- one column leaves a stump nothing to draw

# region residuals
import numpy as np
from sklearn.ensemble import AdaBoostClassifier, GradientBoostingRegressor
from sklearn.tree import DecisionTreeRegressor

hours = np.array([[1], [2], [3], [4], [5], [6]])
demand = np.array([10.0, 12.0, 30.0, 31.0, 50.0, 90.0])

boosted = GradientBoostingRegressor(
    n_estimators=2, learning_rate=1.0, max_depth=1
).fit(hours, demand)

left_over = demand - demand.mean()
by_hand = demand.mean()
for _ in range(2):
    tree = DecisionTreeRegressor(max_depth=1).fit(hours, left_over)
    by_hand = by_hand + tree.predict(hours)
    left_over = demand - by_hand
print(np.allclose(boosted.predict(hours), by_hand))
#> True
# endregion

# region weights
bought = np.array([0, 0, 0, 1, 0, 1])
first = (
    AdaBoostClassifier(n_estimators=1, random_state=0)
    .fit(hours, bought)
    .estimators_[0]
)
missed = first.predict(hours) != bought
print(
    "missed by the first stump:",
    hours[missed].ravel(),
    "error",
    round(missed.mean(), 3),
)
#> missed by the first stump: [5] error 0.167
second = (
    AdaBoostClassifier(n_estimators=2, random_state=0)
    .fit(hours, bought)
    .estimators_[1]
)
print("answers of the second:", second.predict(hours))
#> answers of the second: [0 0 0 0 0 1]
# endregion

assert [step.shape for step in boosted.estimators_] == [(1,), (1,)]
assert not np.allclose(GradientBoostingRegressor(n_estimators=1, learning_rate=1.0, max_depth=1).fit(hours, demand).predict(hours), by_hand)
