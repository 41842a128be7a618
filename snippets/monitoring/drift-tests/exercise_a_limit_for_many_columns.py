"""The level of a test is divided among the columns."""

# region given
p_values = {f"column_{number}": 0.5 for number in range(40)}
p_values |= {"column_3": 0.02, "column_7": 0.0004, "column_9": 0.004}
# endregion

# region solution
def drifted(p_values):
    limit = 0.05 / len(p_values)
    return [name for name, p in p_values.items() if p <= limit]
# endregion

quiet = {f"column_{number}": (number + 1) / 41 for number in range(40)}
assert len(drifted(quiet)) < 30, "The limit has grown with the number of tests: the level was multiplied, where it has to be divided."
assert drifted(quiet) == [], "Of forty p values spread evenly from 0 to 1, as they are without drift, some are below 0.05, and the function names them."
assert drifted({"a": 0.02, "b": 0.9}) == ["a"], "With two columns the limit is 0.025: of two columns, the one at 0.02 differs."
assert "column_9" not in drifted(p_values), "Among forty columns a value of 0.004 is no surprise: the limit is 0.00125."
assert drifted(p_values) == ["column_7"], "Of the forty columns `column_7` differs."
