"""A watermark follows the newest event time at a distance."""

# region given
events = [1, 4, 12, 7, 35, 26, 24, 50]
# endregion

# region solution
def dropped(events, delay):
    late, newest = [], float("-inf")
    for event in events:
        if event < newest - delay:
            late.append(event)
        newest = max(newest, event)
    return late
# endregion

assert 1 not in dropped(events, 10), "The event of minute 1 came first, when there was no watermark: the events to come are not known yet."
assert 7 not in dropped(events, 10), "At minute 12 the watermark is at 2, so the event of minute 7 is late and still counts; this watermark is without its delay."
assert 24 in dropped(events, 10), "After minute 35 the watermark is at 25 and stays there; here it moved back with the event of minute 26."
assert dropped(events, 10) == [24], "Only the event of minute 24 is dropped; 26 is above the watermark of 25."
assert dropped([5, 3, 9, 1], 0) == [3, 1] and dropped([], 5) == [], "With a delay of 0 every event below the greatest so far is dropped."
assert dropped([20, 10], 10) == [], "An event on the watermark is not below it."
