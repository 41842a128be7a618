"""n_jobs runs the fits of a scikit-learn search in parallel on one machine, with the same scores."""

# region jobs
from sklearn.datasets import load_iris
from sklearn.model_selection import GridSearchCV
from sklearn.tree import DecisionTreeClassifier

flowers, species = load_iris(return_X_y=True)
scores = []
for n_jobs in [1, 2]:
    search = GridSearchCV(
        DecisionTreeClassifier(random_state=7),
        {"max_depth": [1, 2, 3]},
        n_jobs=n_jobs,
    )
    search.fit(flowers, species)
    scores.append(list(search.cv_results_["mean_test_score"]))
print(scores[0] == scores[1], search.best_params_)
#> True {'max_depth': 3}
# endregion

assert len(scores[0]) == 3 and GridSearchCV(search.estimator, {}).n_jobs is None
