"""A repair that starts from what was sent gives the same result however often it runs."""

# region given
# volta sends Fahrenheit
sent = [("arc", 41.0), ("volta", 109.4), ("volta", 104.0)]
silver = list(sent)
# endregion

# region solution
def repair():
    silver.clear()
    for vendor, temp in sent:
        if vendor == "volta":
            temp = round((temp - 32) * 5 / 9, 1)
        silver.append((vendor, temp))
# endregion

repair()
once = list(silver)
repair()
assert once[0] == ("arc", 41.0), "The chargers of arc send Celsius; leave their values as they are."
assert once[1:] == [("volta", 43.0), ("volta", 40.0)], "After one repair the two values of volta are 43.0 and 40.0 degrees Celsius."
assert silver == once, "A second run changes the values again; start from what was sent, not from what was repaired."
assert sent[1] == ("volta", 109.4), "What was sent has to stay as it was, or nobody can check the repair."
