from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeVar

from pydantic import JsonValue

from chassis.problems.problem import FieldError, Invalid
from records.fhir.r4.shapes.structures import definitions

T = TypeVar("T")
MAX_TEXT = 2000


class InvalidElement(Exception):
    def __init__(self, pointer: str, rule: str, allowed: JsonValue = None) -> None:
        super().__init__(rule)
        self.error = FieldError(pointer, rule, allowed)


class SeveralInvalid(Invalid):
    """Several errors: `all_errors`, of which the problem document lists the first MAX_ERRORS."""

    def __init__(self, errors: Sequence[FieldError]) -> None:
        super().__init__(errors=errors)
        self.all_errors = errors


def refuse(errors: Iterable[FieldError]) -> None:
    if found := list(errors):
        raise SeveralInvalid(found)


class StrictJSON:
    """A JSON object of FHIR, which forbids null. Methods raise InvalidElement."""

    __slots__ = ("members", "pointer")

    def __init__(self, members: dict[str, JsonValue], pointer: str) -> None:
        self.members = members
        self.pointer = pointer

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def at(self, name: str) -> str:
        return f"{self.pointer}/{name}"

    def text(self, name: str, *, limit: int = MAX_TEXT) -> str | None:
        if name not in self.members:
            return None
        value = self.members[name]
        if not isinstance(value, str):
            raise InvalidElement(self.at(name), "must-be-text")
        if not value.strip():
            raise InvalidElement(self.at(name), "not-blank")
        if len(value) > limit:
            raise InvalidElement(self.at(name), "too-long", limit)
        return value

    def code(self, name: str, allowed: Collection[str]) -> str | None:
        value = self.text(name)
        if value is not None and value not in allowed:
            raise InvalidElement(self.at(name), "must-be-one-of", [*allowed])
        return value

    def required(self, value: str | None, name: str) -> str:
        if value is None:
            raise InvalidElement(self.at(name), "required")
        return value

    def object(self, name: str) -> "StrictJSON | None":
        if name not in self.members:
            return None
        value = self.members[name]
        if not isinstance(value, dict):
            raise InvalidElement(self.at(name), "must-be-object")
        return StrictJSON(value, self.at(name))

    def objects(self, name: str) -> list["StrictJSON"]:
        elements = []
        for index, value in enumerate(self._list(name)):
            pointer = f"{self.at(name)}/{index}"
            if not isinstance(value, dict):
                raise InvalidElement(pointer, "must-be-object")
            elements.append(StrictJSON(value, pointer))
        return elements

    def texts(self, name: str, *, limit: int = MAX_TEXT, max_items: int) -> list[str]:
        texts = []
        for index, value in enumerate(self._list(name)):
            if not isinstance(value, str | None):
                raise InvalidElement(f"{self.at(name)}/{index}", "must-be-text")
            if value is not None and len(value) > limit:
                raise InvalidElement(f"{self.at(name)}/{index}", "too-long", limit)
            if value and value.strip():
                texts.append(value)
        return self.limited(name, texts, max_items)

    def limited(self, name: str, items: Sequence[T], max_items: int) -> list[T]:
        if len(items) > max_items:
            raise InvalidElement(self.at(name), "too-many-items", max_items)
        return [*items]

    def _list(self, name: str) -> list[JsonValue]:
        value = self.members.get(name, [])
        if not isinstance(value, list):
            raise InvalidElement(self.at(name), "must-be-list")
        return value


def find_pointer(
    value: JsonValue, matches: Callable[[str | None, JsonValue], bool], pointer: str
) -> str | None:
    """Find the JSON pointer of an element. It stops above a name unknown to R4, which may be PHI."""
    if isinstance(value, dict):
        for name, member in value.items():
            is_known = name.removeprefix("_") in definitions().element_names
            place = f"{pointer}/{name}" if is_known else pointer
            if matches(name, member):
                return place
            found = find_pointer(member, matches, place)
            if found is not None:
                return found if is_known else pointer
    elif isinstance(value, list):
        for index, item in enumerate(value):
            place = f"{pointer}/{index}"
            if matches(None, item):
                return place
            if (found := find_pointer(item, matches, place)) is not None:
                return found
    return None
