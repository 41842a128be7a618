"""Only an answer that may change is worth a second try, after a growing pause."""

# region given
def endpoint(*answers):
    """Give these answers in turn, as an endpoint would."""
    given = iter(answers)
    return lambda: next(given)
# endregion

# region solution
def call(send, pause):
    for seconds in (1, 2, 4):
        status = send()
        if status not in (429, 503):
            return status
        pause(seconds)
    return send()
# endregion

waited = []
assert call(endpoint(200, 500), waited.append) == 200 and waited == [], "A good answer needs neither a pause nor a second try."
assert call(endpoint(400, 200), waited.append) == 400 and waited == [], "A bad request, 400, was sent again; it is as bad the second time."
answer = call(endpoint(503, 503, 503, 503), waited.append)
assert len(waited) != 4, "After the last try there is a pause, and then nothing is sent."
assert waited != [1, 1, 1], "It is always the same pause; it should grow, 1, 2 and 4 seconds."
assert answer == 503 and waited == [1, 2, 4], "Four answers of 503 are four tries with pauses of 1, 2 and 4 seconds, and the last answer is returned."
waited.clear()
assert call(endpoint(429, 503, 200), waited.append) == 200 and waited == [1, 2], "After 429 and 503 the third try succeeds; the pauses are 1 and 2 seconds."
