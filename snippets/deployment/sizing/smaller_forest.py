"""A tenth of the trees is a tenth of the bytes and of the work per row, and costs this forest next to no accuracy."""

# region shrink
import pickle
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

features, malignant = load_breast_cancer(return_X_y=True)
seen, held_out, seen_label, held_out_label = train_test_split(
    features, malignant, random_state=7
)

accuracy, size, work = {}, {}, {}
for trees in (400, 40):
    forest = RandomForestClassifier(trees, random_state=7).fit(
        seen, seen_label
    )
    accuracy[trees] = forest.score(held_out, held_out_label)
    size[trees] = len(pickle.dumps(forest))
    visited, _ = forest.decision_path(held_out[:1])
    work[trees] = visited.sum()  # nodes that one row visits

print(f"bytes: {size[400] / size[40]:.0f} times as many")
#> bytes: 10 times as many
print(f"nodes visited per row: {work[400] / work[40]:.0f} times as many")
#> nodes visited per row: 10 times as many
lost = abs(accuracy[400] - accuracy[40])
print(f"accuracy differs by less than 0.02: {lost < 0.02}")
#> accuracy differs by less than 0.02: True
# endregion

# survives: seen, held_out, seen_label, held_out_label = train_test_split(features, malignant, random_state=14) -- another split shows the same
# survives: forest = RandomForestClassifier(trees, random_state=14).fit(seen, seen_label) -- another seed shows the same
assert work[40] == sum(tree.decision_path(held_out[:1]).sum() for tree in forest.estimators_)
assert accuracy[40] > 0.93 and work[40] > 40

# region load
from time import perf_counter


def load_seconds(stored: bytes) -> float:
    """Seconds of the fastest of five loads."""
    times = []
    for _ in range(5):
        start = perf_counter()
        pickle.loads(stored)
        times.append(perf_counter() - start)
    return min(times)


large, small = (
    pickle.dumps(
        RandomForestClassifier(trees, random_state=7).fit(seen, seen_label)
    )
    for trees in (400, 40)
)
print(
    "400 trees load more slowly:", load_seconds(large) > load_seconds(small)
)
#> 400 trees load more slowly: True
# endregion

# survives: large, small = (pickle.dumps(RandomForestClassifier(trees, random_state=14).fit(seen, seen_label)) for trees in (400, 40)) -- another seed shows the same
assert len(large) > 5 * len(small)

# region quiz_lookup
import numpy as np

fare_by_zone_pair = np.round(
    np.random.default_rng(7).uniform(5, 90, (265, 265)), 2
)
smaller = fare_by_zone_pair.astype("float32")
print(
    fare_by_zone_pair.nbytes // smaller.nbytes,
    np.abs(fare_by_zone_pair - smaller).max() < 0.01,
)
#> 2 True
# endregion

# survives: print(fare_by_zone_pair.nbytes // smaller.nbytes, np.abs(fare_by_zone_pair - smaller).max() < 0.02) -- the error is far below a cent
assert 5 <= fare_by_zone_pair.min() < 6 and 89 < fare_by_zone_pair.max() <= 90
assert (fare_by_zone_pair.round(2) == fare_by_zone_pair).all()
assert fare_by_zone_pair[0, 0] == np.round(np.random.default_rng(7).uniform(5, 90), 2)
assert smaller.nbytes == 265 * 265 * 4

# region replicas
node_gb, system_gb = 16, 2
for model_gb in (0.5, 2, 5):
    print(
        f"{model_gb} GB: {int((node_gb - system_gb) / model_gb)} copies fit"
    )
    #> 0.5 GB: 28 copies fit
    #> 2 GB: 7 copies fit
    #> 5 GB: 2 copies fit
# endregion
