"""A challenger that was trained on the comparison's rows wins a comparison that it would lose."""
# survives: return X, X[:, 0] + rng.normal(0, 1, n) < 0 -- the two answers change names
# survives: challenger = DecisionTreeClassifier(random_state=1).fit(*recent) -- another tree, as deep

# region leak
import numpy as np
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(6)


def rows(n: int) -> tuple[np.ndarray, np.ndarray]:
    X = rng.normal(size=(n, 3))
    return X, X[:, 0] + rng.normal(0, 1, n) > 0


champion = DecisionTreeClassifier(max_depth=2, random_state=0)
champion.fit(*rows(2000))
recent = rows(600)
challenger = DecisionTreeClassifier(random_state=0).fit(*recent)
for name, test in [("recent rows", recent), ("later rows", rows(600))]:
    both = (champion, challenger)
    scores = [round(each.score(*test), 2) for each in both]
    print(f"{name}: champion and challenger {scores}")
    #> recent rows: champion and challenger [0.77, 1.0]
    #> later rows: champion and challenger [0.74, 0.68]
# endregion

assert challenger.score(*recent) == 1
