"""The value that fills a gap comes from the training rows."""

# region given
import numpy as np
from sklearn.impute import SimpleImputer

train = np.array([[10.0], [20.0], [np.nan], [600.0]])
test = np.array([[np.nan], [900.0]])
# endregion

# region solution
imputer = SimpleImputer(strategy="median").fit(train)
train_filled = imputer.transform(train)
test_filled = imputer.transform(test)
# endregion

assert train_filled[2, 0] != 210.0, "210 is the mean; the median of 10, 20 and 600 was asked for."
assert train_filled[2, 0] == 20.0, "The gap in the training rows has to hold their median, 20."
assert test_filled[0, 0] != 900.0, "The imputer learned from the test rows: 900 is their own median."
assert test_filled[0, 0] == 20.0, "The gap in the test rows has to hold the training rows' median, 20."
