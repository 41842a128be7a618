"""A challenger is compared with the champion on the same recent labelled rows that neither was trained on; stored scores mislead."""

# region compare
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(2)


def month(number: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows of a month: the first column decides less and less."""
    X = rng.normal(size=(1500, 2))
    turned, noise = number / 12, rng.normal(0, 0.3 + 0.05 * number, 1500)
    return X, (1 - turned) * X[:, 0] + turned * X[:, 1] + noise > 0


months = [month(number) for number in range(13)]
champion = LogisticRegression().fit(*months[0])

train = [np.concatenate(parts) for parts in zip(*months[8:12])]
challenger = LogisticRegression().fit(*train)


def score(model: LogisticRegression, number: int) -> float:
    X, y = months[number]
    return round(float(roc_auc_score(y, model.decision_function(X))), 2)
# endregion

# region stored
print("champion, stored at its release:", score(champion, 1))
#> champion, stored at its release: 0.95
print("challenger, newest month:       ", score(challenger, 12))
#> challenger, newest month:        0.84
# endregion

# region same_rows
print("champion, newest month:", score(champion, 12))
#> champion, newest month: 0.51
# endregion

assert score(champion, 1) > score(challenger, 12) > score(champion, 12)
