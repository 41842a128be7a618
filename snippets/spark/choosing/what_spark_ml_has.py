"""Spark ML has a short list of classifiers; XGBoost joins it as an estimator, the classifiers of LightGBM and scikit-learn do not."""

# region classifiers
import inspect

from pyspark.ml import Estimator, classification

names = sorted(
    name
    for name, found in vars(classification).items()
    if inspect.isclass(found)
    and issubclass(found, Estimator)
    and found.__module__ == classification.__name__
    and not name.startswith("_")
    and not inspect.isabstract(found)
)
print(*names, sep="\n")
#> DecisionTreeClassifier
#> FMClassifier
#> GBTClassifier
#> LinearSVC
#> LogisticRegression
#> MultilayerPerceptronClassifier
#> NaiveBayes
#> OneVsRest
#> RandomForestClassifier
# endregion

# region xgboost
from xgboost.spark import SparkXGBClassifier

print(issubclass(SparkXGBClassifier, Estimator))
#> True
# endregion

# region others
from lightgbm import LGBMClassifier
from sklearn.ensemble import HistGradientBoostingClassifier

for found in (LGBMClassifier, HistGradientBoostingClassifier):
    print(found.__name__, issubclass(found, Estimator))
    #> LGBMClassifier False
    #> HistGradientBoostingClassifier False
# endregion

assert "GBTClassifier" in names and "MultilayerPerceptronClassifier" in names
