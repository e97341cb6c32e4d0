"""The kinds of texts that patients hold."""

import re
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, Checked
from records.identifiers import MAX_LENGTH
from records.limits import MAX_FULL_NAME, MAX_NAME_PART

# White space is invisible: with and without it around them, two numbers would look the same.
SYSTEM_PATTERN = r"^[^\s|\u0000]+$"
VALUE_PATTERN = r"^[^\s\u0000]([^\u0000]*[^\s\u0000])?$"


def matching(pattern: str, rule: str) -> Checked:
    """Return the check that a text matches `pattern`; `rule` names it in problems."""
    compiled = re.compile(pattern.removesuffix("$"))

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise PydanticCustomError(rule, "a text of another form")
        return value

    return Checked(check, pattern)


FullName = Annotated[str, Field(max_length=MAX_FULL_NAME), STORABLE]
NamePart = Annotated[str, Field(max_length=MAX_NAME_PART), STORABLE]
System = Annotated[str, Field(max_length=MAX_LENGTH), matching(SYSTEM_PATTERN, "no_space_or_bar")]
Value = Annotated[str, Field(max_length=MAX_LENGTH), matching(VALUE_PATTERN, "no_space_around")]
