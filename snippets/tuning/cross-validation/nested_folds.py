"""The best score of a search is too good as a rule; folds around the whole search give nearly the score that new rows give."""
# runs: limit=60s -- some 600 small fits

# region nested
import numpy as np
from sklearn.datasets import make_classification
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.svm import SVC

grid = {"C": [0.1, 1, 10, 100], "gamma": [0.01, 0.1, 0.3]}
best, nested, fresh = [], [], []
for seed in range(4):
    X, y = make_classification(
        1080, n_informative=3, n_redundant=0, flip_y=0.3, class_sep=0.7,
        random_state=seed,
    )
    X, y, X_new, y_new = X[:80], y[:80], X[80:], y[80:]

    search = GridSearchCV(SVC(), grid, cv=3)
    nested.append(cross_val_score(search, X, y, cv=5).mean())
    best.append(search.fit(X, y).best_score_)
    fresh.append(search.score(X_new, y_new))

print("best score of a search:", round(np.mean(best), 2))
#> best score of a search: 0.69
print("folds around the search:", round(np.mean(nested), 2))
#> folds around the search: 0.63
print("1,000 new rows:", round(np.mean(fresh), 2))
#> 1,000 new rows: 0.62
# endregion

assert len(nested) == 4 and len(y_new) == 1000 and len(y) == 80
assert np.mean(best) > np.mean(nested) + 0.04
assert abs(np.mean(nested) - np.mean(fresh)) < 0.03
