"""An estimator without its scaler scores raw rows without an error, and wrongly; the pipeline does not."""

from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

features, cultivar = load_wine(return_X_y=True)

# region score
pipeline = make_pipeline(StandardScaler(), LogisticRegression()).fit(
    features, cultivar
)
estimator = pipeline[-1]

print(f"pipeline on raw rows: {pipeline.score(features, cultivar):.2f}")
#> pipeline on raw rows: 1.00
print(f"estimator on raw rows: {estimator.score(features, cultivar):.2f}")
#> estimator on raw rows: 0.33
# endregion

scaled = pipeline[0].transform(features)
assert estimator.score(scaled, cultivar) == pipeline.score(features, cultivar)
