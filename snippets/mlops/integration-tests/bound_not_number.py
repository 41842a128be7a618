"""A test that asserts one exact score may break with a harmless change of seed, where a bound against a baseline holds."""
# survives: rng = np.random.default_rng(6) -- other rows differ by seed too
# survives: X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1) -- another split differs by seed too
# survives: forest = RandomForestClassifier(40, random_state=seed) -- more trees differ by seed too
# survives: print("one score for all seeds:", len(set(scores)) == 2) -- there are more than two
# survives: print("all beat the baseline:", min(scores) > baseline + 0.2) -- they beat it by even more

import numpy as np
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

# region seeds
rng = np.random.default_rng(3)
X = rng.normal(size=(400, 3))
y = X[:, 0] + rng.normal(size=400) > 0
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

baseline = DummyClassifier().fit(X_train, y_train).score(X_test, y_test)
scores = []
for seed in range(5):
    forest = RandomForestClassifier(20, random_state=seed)
    scores.append(forest.fit(X_train, y_train).score(X_test, y_test))

print("one score for all seeds:", len(set(scores)) == 1)
#> one score for all seeds: False
print("all beat the baseline:", min(scores) > baseline + 0.1)
#> all beat the baseline: True
# endregion

assert max(scores) - min(scores) < 0.1 and len(set(scores)) > 2 and y[X[:, 0] > 1].mean() > 0.8
