"""An automated retraining releases only a challenger that is better by more than noise, worse in no segment by more than two points, and fast enough; else nothing moves."""
# survives: picks = rng.integers(1, len(difference), (1000, len(difference))) -- one row more or less decides nothing here
# survives: return float(np.quantile(difference[picks].mean(axis=1), 0.1)) -- these gains are plain or absent at either level
# survives: if challenger[here].mean() < champion[here].mean() - 0.04: -- the app loses far more
# survives: print("a few more right       ->", decide(was, luck, segment, 120)) -- it is refused before its speed is asked
# survives: print("better, but not in app ->", decide(was, lost_app, segment, 120)) -- it is refused before its speed is asked
# survives: print("better, but slow       ->", decide(was, better, segment, 280)) -- slower still is slow

# region gate
import numpy as np

rng = np.random.default_rng(3)


def sure_gain(champion: np.ndarray, challenger: np.ndarray) -> float:
    """The gain that 95 of 100 redrawn samples exceed, row by row."""
    difference = challenger.astype(int) - champion.astype(int)
    picks = rng.integers(0, len(difference), (1000, len(difference)))
    return float(np.quantile(difference[picks].mean(axis=1), 0.05))


def decide(champion, challenger, segment, p95_ms: float) -> str:
    """Release or keep; the arrays tell row by row who was right."""
    if sure_gain(champion, challenger) <= 0:
        return "keep: the gain may be noise"
    for name in np.unique(segment):
        here = segment == name
        if challenger[here].mean() < champion[here].mean() - 0.02:
            return f"keep: worse for {name}"
    return "release" if p95_ms <= 100 else "keep: too slow"
# endregion

# region decisions
segment = np.array(["shop"] * 900 + ["app"] * 100)
was = rng.random(1000) < 0.80  # the champion was right in four rows of five
better = was | (rng.random(1000) < 0.30)
luck = np.r_[np.ones(825, bool), np.zeros(175, bool)][rng.permutation(1000)]
fewer = was & (rng.random(1000) < 0.75)
lost_app = np.where(segment == "app", fewer, better)

print("a few more right       ->", decide(was, luck, segment, 60))
#> a few more right       -> keep: the gain may be noise
print("better everywhere      ->", decide(was, better, segment, 60))
#> better everywhere      -> release
print("better, but not in app ->", decide(was, lost_app, segment, 60))
#> better, but not in app -> keep: worse for app
print("better, but slow       ->", decide(was, better, segment, 140))
#> better, but slow       -> keep: too slow
# endregion

assert lost_app.mean() > was.mean()
assert sure_gain(was, was) == 0
assert set(segment) == {"shop", "app"} and luck.sum() == 825 and better.sum() < 900
