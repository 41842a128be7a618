"""What is loaded before the loop is loaded once for a partition."""

# region given
import pandas as pd

loads = []


def load_model():
    loads.append("loaded")
    return lambda column: column * 2
# endregion

# region solution
def score(batches):
    model = load_model()
    for batch in batches:
        yield batch.assign(score=model(batch["x"]))
# endregion

taken = []


def partition():
    """Three batches, which note when they are taken."""
    for start in (0, 2, 4):
        taken.append(start)
        yield pd.DataFrame({"id": [start, start + 1], "x": [start, start + 1]})


answers = iter(score(partition()))
first = next(answers)
assert "id" in first, "A batch has to keep its other columns; without `id` nobody knows whose score it is."
assert len(taken) == 1, "The function takes all batches at once, so the whole partition has to fit into memory."
rest = list(answers)
assert len(rest) == 2, "There are three batches, and the function gives only the first batch."
assert len(loads) == 1, "The model was loaded for each batch; once is enough."
assert pd.concat([first, *rest])["score"].tolist() == [0, 2, 4, 6, 8, 10], "The scores are twice `x`."
