"""The best cross-validation score of many settings is too good: on labels without a rule it lies above chance, and new rows show it."""
# survives: "max_depth": [1, 2, 3, 4, 5, 12], -- coin flips: no setting matters
# survives: "min_samples_leaf": [1, 3, 5, 10, 40], -- coin flips: no setting matters
# survives: search = GridSearchCV(DecisionTreeClassifier(random_state=1), grid) -- any seed

# region best
import numpy as np
from sklearn.model_selection import GridSearchCV
from sklearn.tree import DecisionTreeClassifier

best, fresh = [], []
for seed in range(10):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(1120, 20)), rng.integers(0, 2, 1120)
    grid = {
        "max_depth": [1, 2, 3, 4, 5, 6],
        "min_samples_leaf": [1, 3, 5, 10, 20],
    }
    search = GridSearchCV(DecisionTreeClassifier(random_state=0), grid)
    search.fit(X[:120], y[:120])  # the labels are coin flips
    best.append(search.best_score_)
    fresh.append(search.score(X[120:], y[120:]))

print("best score:", round(np.mean(best), 2))
#> best score: 0.6
print("on new rows:", round(np.mean(fresh), 2))
#> on new rows: 0.5
# endregion

assert len(best) == 10 and np.mean(best) > np.mean(fresh) + 0.03
