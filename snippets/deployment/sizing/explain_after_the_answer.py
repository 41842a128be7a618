"""Explaining one score by changing its ten columns takes a thousand predictions; a queue lets the answer leave before them."""
# survives: attribution(patients[1], background=patients[:50])    # ten columns -- any patient costs as many rows

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

# region cost
patients, progression = load_diabetes(return_X_y=True)
model = Ridge().fit(patients, progression)
scored = {"rows": 0}


def predict(rows):
    scored["rows"] += len(rows)
    return model.predict(rows)


def attribution(patient, background):
    """How far the score moves when one column takes others' values."""
    moved = []
    for column in range(len(patient)):
        changed = np.tile(patient, (len(background), 1))
        changed[:, column] = background[:, column]
        moved.append(predict(patient[None])[0] - predict(changed).mean())
    return moved


predict(patients[:1])
print("to answer:", scored["rows"], "row")
#> to answer: 1 row
scored["rows"] = 0
moved = attribution(patients[0], background=patients[:100])
print("to explain:", scored["rows"], "rows")
#> to explain: 1010 rows
# endregion

assert len(moved) == 10 and np.allclose(moved, model.coef_ * (patients[0] - patients[:100].mean(axis=0)))

# region quiz_background
scored["rows"] = 0
attribution(patients[0], background=patients[:50])    # ten columns
print(scored["rows"])
#> 510
# endregion

# region later
from queue import Queue

to_explain = Queue()


def answer(patient):
    to_explain.put(patient)
    return predict(patient[None])[0]


scored["rows"] = 0
for patient in patients[:3]:
    answer(patient)
print(
    scored["rows"],
    "rows before the answers left,",
    to_explain.qsize(),
    "explanations wait",
)
#> 3 rows before the answers left, 3 explanations wait
# endregion

assert (to_explain.get_nowait() == patients[0]).all()
