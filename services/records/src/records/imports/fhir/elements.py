"""Reads elements of a resource by the types R4 gives them; what is otherwise is named by its place
and the rule.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

from chassis.problems.problem import FieldError
from records.imports.fhir.r4_elements import ELEMENTS

T = TypeVar("T")
MAX_TEXT = 2000


class Broken(Exception):
    """An element breaks a rule."""

    # JSON, as in FieldError.
    def __init__(self, pointer: str, rule: str, allowed: Any = None) -> None:
        super().__init__(rule)
        self.error = FieldError(pointer, rule, allowed)


class Element:
    """A JSON object at a place of the bundle. FHIR knows no null, so an element that is there has
    its type.
    """

    __slots__ = ("members", "pointer")

    def __init__(self, members: dict[str, Any], pointer: str) -> None:  # Any: whatever JSON came.
        self.members = members
        self.pointer = pointer

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def at(self, name: str) -> str:
        """Return the pointer to a member."""
        return f"{self.pointer}/{name}"

    def text(self, name: str, *, limit: int = MAX_TEXT) -> str | None:
        """Return a text that says something, if it is there."""
        if name not in self.members:
            return None
        value = self.members[name]
        if not isinstance(value, str):
            raise Broken(self.at(name), "must-be-text")
        if not value.strip():
            raise Broken(self.at(name), "not-blank")
        if len(value) > limit:
            raise Broken(self.at(name), "too-long", limit)
        return value

    def code(self, name: str, allowed: Collection[str]) -> str | None:
        """Return a code, if it is there: one of `allowed`."""
        value = self.text(name)
        if value is not None and value not in allowed:
            raise Broken(self.at(name), "must-be-one-of", list(allowed))
        return value

    def required(self, value: str | None, name: str) -> str:
        """Return the value of a member that must be there."""
        if value is None:
            raise Broken(self.at(name), "required")
        return value

    def object(self, name: str) -> "Element | None":
        """Return an object, if it is there."""
        if name not in self.members:
            return None
        value = self.members[name]
        if not isinstance(value, dict):
            raise Broken(self.at(name), "must-be-object")
        return Element(value, self.at(name))

    def objects(self, name: str) -> list["Element"]:
        """Return the objects of a list; none, if it is not there."""
        return [self._item(name, index, value) for index, value in enumerate(self._list(name))]

    def texts(self, name: str, *, limit: int = MAX_TEXT, most: int) -> list[str]:
        """Return the texts of a list that say something, each of up to `limit` characters, `most`
        of them.

        A null is the place of a text that has an extension only.
        """
        values = self._list(name)
        for index, value in enumerate(values):
            if not isinstance(value, str | None):
                raise Broken(f"{self.at(name)}/{index}", "must-be-text")
            if value is not None and len(value) > limit:
                raise Broken(f"{self.at(name)}/{index}", "too-long", limit)
        return self.limited(name, [value for value in values if value and value.strip()], most)

    def limited(self, name: str, kept: Sequence[T], most: int) -> list[T]:
        """Return what is kept of a list, unless that is more than `most`."""
        if len(kept) > most:
            raise Broken(self.at(name), "too-many-items", most)
        return [*kept]

    def _list(self, name: str) -> list[Any]:
        value = self.members.get(name, [])
        if not isinstance(value, list):
            raise Broken(self.at(name), "must-be-list")
        return value

    def _item(self, name: str, index: int, value: Any) -> "Element":
        if not isinstance(value, dict):
            raise Broken(f"{self.at(name)}/{index}", "must-be-object")
        return Element(value, f"{self.at(name)}/{index}")


def place_of(value: Any, wanted: Callable[[str | None, Any], bool], pointer: str) -> str | None:
    """Return the pointer to the first member or item (its name, if it has one, and its value) that
    is wanted.

    It ends where a name is no element of R4: anything may be in that.
    """
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, member in items:
        is_shown = isinstance(name, int) or name.removeprefix("_") in ELEMENTS
        place = f"{pointer}/{name}" if is_shown else pointer
        if wanted(name if isinstance(name, str) else None, member):
            return place
        found = place_of(member, wanted, place)
        if found is not None:
            return found if is_shown else pointer
    return None
