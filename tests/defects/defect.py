"""The form of a planted defect."""

from typing import NamedTuple


class Defect(NamedTuple):
    """A text of a source that is there once, what it becomes, and the tests that fail then: a file,
    a folder, or a class or a function of a file.
    """

    name: str
    file: str
    before: str
    after: str
    tests: str
