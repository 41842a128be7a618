"""Selecting features before cross-validation makes noise look predictable; inside the pipeline it scores as chance."""
# survives: leaking = cross_val_score(GaussianNB(), chosen, coin, cv=10).mean() -- ten folds leak as well
# survives: honest = cross_val_score(make_pipeline(SelectKBest(k=20), GaussianNB()), noise, coin, cv=10).mean() -- chance in ten folds too
# survives: honest = cross_val_score(make_pipeline(SelectKBest(k=40), GaussianNB()), noise, coin, cv=5).mean() -- chance with forty columns too
# survives: chosen = SelectKBest(k=40).fit_transform(noise, coin) -- forty columns leak as well
# survives: print(round(leaking, 1), round(honest, 2)) -- the mean has one digit

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline

# region leak
random = np.random.default_rng(2)
noise, coin = random.normal(size=(80, 2000)), np.arange(80) % 2

chosen = SelectKBest(k=20).fit_transform(noise, coin)
leaking = cross_val_score(GaussianNB(), chosen, coin, cv=5).mean()
honest = cross_val_score(
    make_pipeline(SelectKBest(k=20), GaussianNB()), noise, coin, cv=5
).mean()

print(round(leaking, 1), round(honest, 1))
#> 0.9 0.5
# endregion

assert leaking > honest + 0.25
