"""What learns from data is part of the pipeline that is cross-validated."""

# region given
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

noise = np.random.default_rng(0)
X = noise.normal(size=(60, 2000))
y = np.arange(60) % 2
# endregion

# region solution
model = make_pipeline(SelectKBest(k=10), LogisticRegression())
scores = cross_val_score(model, X, y, cv=5)
# endregion

assert len(scores) == 5, "Five folds give five scores."
assert scores.mean() < 0.7, "Noise cannot be predicted this well: the held-out rows helped to choose the features."
plain = cross_val_score(LogisticRegression(), X, y, cv=5)
assert scores.tolist() != plain.tolist(), "These scores use all features; ten features were asked for, chosen in each fold."
honest = cross_val_score(make_pipeline(SelectKBest(k=10), LogisticRegression()), X, y, cv=5)
assert np.allclose(scores, honest), "The scores are not those of ten features chosen in each fold, with a logistic regression."
