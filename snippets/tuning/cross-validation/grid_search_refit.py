"""GridSearchCV fits combinations times folds, plus one refit of the winner unless refit is off."""
# survives: search = GridSearchCV(CountedTree(random_state=14), grid, cv=5, refit=refit) -- the count depends on no seed
# survives: search = GridSearchCV(CountedTree(random_state=14), {"max_depth": [2, 4]}, cv=5) -- the rows depend on no seed

from sklearn.datasets import load_diabetes
from sklearn.model_selection import GridSearchCV
from sklearn.tree import DecisionTreeRegressor

patients, progression = load_diabetes(return_X_y=True)


class CountedTree(DecisionTreeRegressor):
    """A regression tree that keeps the number of rows of each fit."""

    rows = []

    def fit(self, X, y, sample_weight=None, check_input=True):
        CountedTree.rows.append(len(X))
        return super().fit(X, y, sample_weight, check_input)


# region counts
grid = {
    "max_depth": [2, 3, 4],
    "min_samples_leaf": [1, 5, 20],
    "max_features": [2, 5, 10],
}
for refit in [True, False]:
    CountedTree.rows.clear()
    search = GridSearchCV(
        CountedTree(random_state=7), grid, cv=5, refit=refit
    )
    search.fit(patients, progression)
    print(
        refit,
        len(CountedTree.rows),
        "fits, predicts:",
        hasattr(search, "predict"),
    )
    #> True 136 fits, predicts: True
    #> False 135 fits, predicts: False
# endregion

assert len(search.cv_results_["params"]) == 27
assert max(CountedTree.rows) < len(patients), "without refit no fit saw all rows"

# region folds
CountedTree.rows.clear()
search = GridSearchCV(
    CountedTree(random_state=7), {"max_depth": [2, 4]}, cv=5
)
search.fit(patients, progression)
print(CountedTree.rows)
#> [353, 353, 354, 354, 354, 353, 353, 354, 354, 354, 442]
# endregion

# region quiz_two_folds
CountedTree.rows.clear()
GridSearchCV(CountedTree(), {"max_depth": [2, 3, 4]}, cv=2).fit(
    patients, progression
)
print(CountedTree.rows)
#> [221, 221, 221, 221, 221, 221, 442]
# endregion
