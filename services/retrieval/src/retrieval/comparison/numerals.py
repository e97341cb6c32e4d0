"""Numbers in digits and words."""

import re

WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
""".split()  # noqa: SIM905 - Shorter than a list.
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_TENS = rf"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(WORDS[1:10])}))?"
NUMBER = re.compile(
    rf"(?<![\w.,])(?<![^\W\d]-)(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?)"
    rf"|\b(?P<word>{_TENS}|{'|'.join(WORDS)})\b",
    re.IGNORECASE,
)


def number_of(found: re.Match[str]) -> float:
    if found["word"]:
        return float(sum(map(_value, found["word"].casefold().split("-"))))
    digits = found["digits"]
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", digits):
        return float(digits.replace(",", ""))
    return float(digits.replace(",", "."))


def _value(word: str) -> int:
    return WORDS.index(word) if word in WORDS else 10 * (TENS.index(word) + 2)
