"""Text becomes one column a word, mostly zeros; a linear model or naive Bayes learns from those."""

# region text
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

notes = [
    "please refund my money",
    "I want my money back",
    "refund the broken phone",
    "great phone thank you",
    "love the new phone",
    "thank you for the help",
]
complaint = [1, 1, 1, 0, 0, 0]

triage = make_pipeline(TfidfVectorizer(), LogisticRegression())
triage.fit(notes, complaint)
print(triage.predict(["money back please", "thank you", "zebra"]))
#> [1 0 1]
print(triage[0].transform(["zebra"]).nnz, "known words in 'zebra'")
#> 0 known words in 'zebra'
# endregion

assert triage[0].transform(notes).shape[1] > len(notes)
assert "want" in triage[0].vocabulary_ and "i" not in triage[0].vocabulary_, "a single letter is no word"
