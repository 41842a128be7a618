"""What is new is what arrived since the last night."""

# region given
calls = [
    {"call": 1, "happened": "2026-03-01", "arrived": "2026-03-01"},
    {"call": 2, "happened": "2026-03-02", "arrived": "2026-03-02"},
    {"call": 3, "happened": "2026-03-01", "arrived": "2026-03-03"},
    {"call": 4, "happened": "2026-03-03", "arrived": "2026-03-03"},
]
# endregion

# region solution
def new_calls(watermark):
    return [call for call in calls if call["arrived"] > watermark]
# endregion

assert [call["call"] for call in new_calls("2026-02-28")] == [1, 2, 3, 4], "Before the first night everything is new."
second = [call["call"] for call in new_calls("2026-03-02")]
assert 1 not in second and 2 not in second, "Calls that the night before had read are read a second time."
assert 3 in second, "Call 3 arrived on the third day and was never read: it happened before the watermark."
assert second == [3, 4], "After the second night the calls 3 and 4 are new."
assert new_calls("2026-03-03") == [], "After the third night nothing is new."
