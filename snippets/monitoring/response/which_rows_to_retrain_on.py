"""After the meaning of the inputs changed, old rows teach the old rule; after only the inputs moved, they can teach as well as new ones."""

# region rows
import numpy as np
from sklearn.ensemble import RandomForestClassifier

rng = np.random.default_rng(0)


def customers(rows: int, age: float, limit: float) -> tuple:
    """Age and income; income decides who answers, but for one in seven."""
    ages, incomes = rng.normal(age, 8, rows), rng.normal(50, 12, rows)
    X = np.column_stack([ages, incomes])
    return X, (X[:, 1] > limit) ^ (rng.random(rows) < 0.15)


def accuracy(test: tuple, *train: tuple) -> float:
    X, y = (np.concatenate(parts) for parts in zip(*train))
    forest = RandomForestClassifier(min_samples_leaf=3, random_state=0)
    return round(forest.fit(X, y).score(*test), 2)


old = customers(4000, age=40, limit=50)
changes = {"customers are older": (55, 50), "the limit is 62 now": (40, 62)}
for name, (age, limit) in changes.items():
    recent, test = customers(150, age, limit), customers(2000, age, limit)
    trained_on = {"old": [old], "both": [old, recent], "recent": [recent]}
    print(
        name, {k: accuracy(test, *rows) for k, rows in trained_on.items()}
    )
    #> customers are older {'old': 0.84, 'both': 0.83, 'recent': 0.84}
    #> the limit is 62 now {'old': 0.61, 'both': 0.61, 'recent': 0.85}
# endregion

assert old[1].mean() > 0.4
