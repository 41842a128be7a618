"""Each call of the algorithms sheet does what the comment beside it says."""

import warnings

import numpy as np
from sklearn.datasets import load_breast_cancer

warnings.simplefilter("ignore", DeprecationWarning)
X, y = load_breast_cancer(return_X_y=True)
# Three of four malignant cases are left out, so that one class is rare.
keep = (y == 1) | (np.arange(len(y)) % 4 == 0)
X, y = X[keep], y[keep]

# region fit
from sklearn.ensemble import (
    HistGradientBoostingClassifier,
    RandomForestClassifier,
)
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import (
    learning_curve,
    train_test_split,
    validation_curve,
)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.class_weight import (
    compute_class_weight,
    compute_sample_weight,
)

X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=0.25, stratify=y, random_state=7  # equal shares
)  # fmt: skip
linear = make_pipeline(  # a straight border; wants scaled columns
    StandardScaler(), LogisticRegression(class_weight="balanced")
)
bagging = RandomForestClassifier(  # trees side by side, averaged
    n_estimators=50, min_samples_leaf=2, n_jobs=2, random_state=7
)
boosting = HistGradientBoostingClassifier(  # each tree mends the last
    max_iter=50, early_stopping=True, random_state=7
)
for model in (linear, bagging, boosting):
    model.fit(X_train, y_train)

compute_class_weight("balanced", classes=np.unique(y), y=y_train)
weights = compute_sample_weight("balanced", y_train)  # a number a row
boosting.fit(X_train, y_train, sample_weight=weights)
bagging.feature_importances_  # adds up to 1

sizes, *more_rows = learning_curve(linear, X, y, cv=3)
train, valid = validation_curve(  # from simple to complex
    linear, X, y, cv=3,
    param_name="logisticregression__C", param_range=[0.001, 1, 1000],
)  # fmt: skip
# both scores low: too simple; train far above valid: too complex
# endregion

assert abs(y_train.mean() - y_test.mean()) < 0.02
rare, common = compute_class_weight("balanced", classes=np.unique(y), y=y_train)
assert rare > 1 > common and set(weights.round(6)) == {round(rare, 6), round(common, 6)}
assert abs(bagging.feature_importances_.sum() - 1) < 1e-9 and len(bagging.estimators_) == 50
assert all(model.score(X_test, y_test) > 0.9 for model in (linear, bagging, boosting))
assert boosting.n_iter_ <= 50 and len(sizes) == len(more_rows[0]) == 5 and valid.shape == (3, 3)
means, held_back = train.mean(axis=1), valid.mean(axis=1)
assert means[0] < means[2] and means[2] - held_back[2] > means[0] - held_back[0]
