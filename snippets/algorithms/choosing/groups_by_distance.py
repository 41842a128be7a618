"""k-means made as many groups as it was asked for, groups by distance, and a score without labels helps to choose how many."""

# region how_many
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs
from sklearn.metrics import silhouette_score

centres = [[0, 0], [6, 0], [0, 6]]
customers, _ = make_blobs(150, centers=centres, random_state=0)

for k in [2, 3, 4]:
    groups = KMeans(n_clusters=k, n_init=10, random_state=0)
    group = groups.fit_predict(customers)
    print(k, "groups:", round(silhouette_score(customers, group), 2))
    #> 2 groups: 0.54
    #> 3 groups: 0.69
    #> 4 groups: 0.57
# endregion

assert len(set(group)) == 4
