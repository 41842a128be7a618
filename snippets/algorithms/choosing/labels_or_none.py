"""A classifier cannot be fitted without labels; clustering and dimensionality reduction can."""
# survives: outcome = "needs " + str(error).rsplit(": ", 2)[1] -- the message has one colon

import numpy as np

visits = np.array([[1.0, 10.0], [2.0, 12.0], [30.0, 90.0], [32.0, 95.0]])

# region fit
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier

for model in [
    KMeans(n_clusters=2, random_state=0),
    PCA(n_components=1),
    RandomForestClassifier(),
]:
    try:
        model.fit(visits)
        outcome = "fitted"
    except TypeError as error:
        outcome = "needs " + str(error).rsplit(": ", 1)[1]
    print(type(model).__name__, outcome)
    #> KMeans fitted
    #> PCA fitted
    #> RandomForestClassifier needs 'y'
# endregion

groups = KMeans(n_clusters=2, random_state=0).fit_predict(visits)
assert groups[0] == groups[1] != groups[2] == groups[3]
