"""A parameter is text, so a filter cannot ask if it is greater than a number."""

# region given
import mlflow

for name, depth in (("small", 4), ("wide", 9), ("deep", 12)):
    with mlflow.start_run(run_name=name):
        mlflow.log_param("depth", depth)
# endregion

# region solution
def deeper(limit):
    found = mlflow.search_runs(output_format="list")
    return {
        run.info.run_name
        for run in found
        if int(run.data.params["depth"]) > limit
    }
# endregion

deep = deeper(8)
assert deep != {"wide"}, "Depth 12 is missing: as text it begins with a 1, so it sorts before `8`."
assert "small" not in deep, "Depth 4 is not greater than 8."
assert deep == {"wide", "deep"}, "Two runs are deeper than 8: `wide` with 9 and `deep` with 12."
assert deeper(9) == {"deep"}, "With another limit, 9, the answer is wrong: only `deep` is deeper than 9."
