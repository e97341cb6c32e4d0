from typing import NamedTuple


class Defect(NamedTuple):
    """A source text that occurs once, its replacement, and the tests (file, folder, class, function) that must fail."""

    name: str
    file: str
    before: str
    after: str
    tests: str
