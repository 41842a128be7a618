"""Who may ask a model often enough can train a copy of it from the answers."""

# region copy
import numpy as np
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(6_000, n_features=6, random_state=0)
secret = RandomForestClassifier(random_state=0).fit(X[:2_000], y[:2_000])
guesses = np.random.default_rng(0).normal(scale=2.0, size=(20_000, 6))

for asked in (100, 1_000, 20_000):
    answers = secret.predict(guesses[:asked])
    copy = DecisionTreeClassifier(random_state=0)
    copy.fit(guesses[:asked], answers)
    same = (copy.predict(X[2_000:]) == secret.predict(X[2_000:])).mean()
    print(f"{asked:6} questions: the copy agrees in {same:.0%}")
    #>    100 questions: the copy agrees in 79%
    #>   1000 questions: the copy agrees in 90%
    #>  20000 questions: the copy agrees in 94%
# endregion

assert same > 0.85, "no row of the training data was needed"
