from typing import NamedTuple


class Defect(NamedTuple):
    """A source text that occurs once, its replacement, and the tests that must fail: a file, a
    folder, a class or a function.
    """

    name: str
    file: str
    before: str
    after: str
    tests: str
