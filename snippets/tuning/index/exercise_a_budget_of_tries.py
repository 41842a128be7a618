"""A random search has a budget of different settings."""

# region given
import itertools
import random

grid = {"depth": [2, 4, 6, 8], "rate": [0.01, 0.1, 1], "rows": [5, 50]}
# endregion

# region solution
def settings(grid, tries, seed):
    combinations = list(itertools.product(*grid.values()))
    tries = min(tries, len(combinations))
    drawn = random.Random(seed).sample(combinations, tries)
    return [dict(zip(grid, values)) for values in drawn]
# endregion

found = settings(grid, 12, 1)
assert len({tuple(sorted(each.items())) for each in settings(grid, 24, 7)}) == 24, "A setting was drawn twice: 24 tries on 24 combinations are 24 different settings."
assert len(settings(grid, 100, 1)) == 24, "The grid has only 24 combinations, so more cannot be tried."
assert settings(grid, 12, 3) == settings(grid, 12, 3), "Two searches with the same seed try different settings."
assert settings(grid, 6, 1) != settings(grid, 6, 2), "Every search begins with the same settings: the first corner of the grid is tried, whatever the seed."
assert len(found) == 12 and all(set(each) == set(grid) for each in found), "Twelve tries are twelve dictionaries, each with `depth`, `rate` and `rows`."
