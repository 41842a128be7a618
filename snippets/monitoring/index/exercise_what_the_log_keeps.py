"""A log row keeps the id, the inputs of the moment, the version and the score."""

# region given
VERSION = "7"
log = []


def model(request):
    return request["calls"] / 10
# endregion

# region solution
def answer(request):
    score = model(request)
    features = {"calls": request["calls"]}
    log.append({
        "id": request["id"], "features": features,
        "version": VERSION, "score": score,
    })
    return score
# endregion

request = {"id": "r1", "calls": 2}
first = answer(request)
request |= {"id": "r2", "calls": 9}
second = answer(request)
assert (first, second) == (0.2, 0.9), "The caller has to get the scores 0.2 and 0.9."
assert len(log) == 2 and log[0]["features"]["calls"] == 2, "The first row now holds the inputs of a later request: a dictionary was kept that the caller has changed."
assert [row.get("id") for row in log] == ["r1", "r2"], "A row has no id, or another one than its request, so no label can find it."
assert [row.get("version") for row in log] == ["7", "7"], "Nothing says which version gave the score, so two versions cannot be compared."
assert [row.get("score") for row in log] == [0.2, 0.9], "Each row holds the score that was given."
