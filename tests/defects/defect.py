from typing import NamedTuple


class Defect(NamedTuple):
    """A source text that occurs once in its file, the defective replacement, and the tests that must then fail."""

    name: str
    file: str
    before: str
    after: str
    tests: str


def deletion(name: str, file: str, text: str, tests: str) -> Defect:
    return Defect(name, file, text, "", tests)
