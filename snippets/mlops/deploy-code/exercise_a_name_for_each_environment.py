"""The environment is an argument, and a wrong one stops the job."""

# region given
TARGETS = ["dev", "staging", "prod"]
# endregion

# region solution
def model_name(target):
    if target not in TARGETS:
        raise ValueError(f"no target {target!r}; use one of {TARGETS}")
    return f"{target}.churn.model"
# endregion


def refused(target):
    """Whether the learner's function raises a ValueError for it."""
    try:
        model_name(target)
    except ValueError:
        return True
    return False


assert model_name("dev") != "prod.churn.model", "A run in `dev` writes the model of production."
assert [model_name(target) for target in TARGETS] == ["dev.churn.model", "staging.churn.model", "prod.churn.model"], "The names are `dev.churn.model`, `staging.churn.model` and `prod.churn.model`."
assert refused("prd") and refused("Prod"), "The target `prd` was misspelt, and the function makes a name of it: raise a ValueError."
assert refused(None) and refused(""), "The target was not set, and the function chooses one: raise a ValueError."
