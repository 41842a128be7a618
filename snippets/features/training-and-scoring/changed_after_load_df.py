"""What is done to the frame after it was loaded is not done again at scoring, unless it is part of the model."""

# region beside
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(7)
loaded = pd.DataFrame({"calls": rng.normal(100, 20, 400)})
churned = loaded["calls"] > 100
stored = loaded.head(200)  # what scoring looks up: the stored values

scaler = StandardScaler().fit(loaded)
beside = LogisticRegression().fit(scaler.transform(loaded), churned)
print((beside.predict(stored.to_numpy()) == churned.head(200)).mean())
#> 0.42
# endregion

# region inside
inside = make_pipeline(StandardScaler(), LogisticRegression())
inside.fit(loaded, churned)
print((inside.predict(stored) == churned.head(200)).mean())
#> 0.98
# endregion

assert (beside.predict(scaler.transform(stored)) == churned.head(200)).mean() > 0.95
assert beside.predict(stored.to_numpy()).all()
# survives: scaler = StandardScaler().partial_fit(loaded) -- one pass over all rows is the same fit
