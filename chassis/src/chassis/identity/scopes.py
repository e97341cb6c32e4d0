"""Scopes of SMART App Launch 2.2, such as `system/Patient.rs`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple
from urllib.parse import parse_qsl

ALL_TYPES = "*"
# The operations create, read, update, delete and search of SMART scopes, in this order.
_SCOPE = re.compile(
    r"(?P<level>patient|user|system)/(?P<type>\*|[A-Z][A-Za-z]*)"
    r"\.(?P<operations>c?r?u?d?s?|read|write|\*)(?:\?(?P<parameters>.+))?"
)
_NEED = re.compile(
    r"(?:(?P<level>system)/)?(?P<type>\*|[A-Z][A-Za-z]*)\.(?P<operations>c?r?u?d?s?)"
)
_EARLIER = {"read": "rs", "write": "cud", "*": "cruds"}  # SMART version 1.
_MAX_PARAMETERS = 20


class Level(IntEnum):
    """The patients that a scope covers. A higher level includes the lower levels."""

    PATIENT = 1  # The token's patient.
    USER = 2  # The patients of the caller's panels and break-glass grants.
    SYSTEM = 3


@dataclass(frozen=True, slots=True)
class Scope:
    level: Level
    type: str  # A resource type of FHIR, or ALL_TYPES.
    operations: frozenset[str]
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """`parameters` are the scope parameters that the route can enforce."""

    type: str
    operations: frozenset[str]
    only_system: bool = False
    parameters: frozenset[str] = frozenset()
    text: str = ""

    @classmethod
    def of(cls, text: str, parameters: Iterable[str] = ()) -> "Need":
        """Parse `Patient.r`, or `system/*.cu` if only level `system` is sufficient. A route with a
        scope without a type, such as `chartroom/break-glass`, MUST check the patients itself.
        """
        matched = _NEED.fullmatch(text)
        if matched is None:
            if "/" not in text or "." in text or not text.isprintable():
                raise ValueError(f"{text} is not a scope")
            return cls(text, frozenset(), text=text)
        return cls(
            matched["type"],
            frozenset(matched["operations"]),
            only_system=matched["level"] is not None,
            parameters=frozenset(parameters),
            text=text,
        )

    @property
    def smallest(self) -> str:
        return f"user/{self.text}" if self.operations and not self.only_system else self.text


class Grant(NamedTuple):
    """A request matches if it has all values of any of the `restrictions`, or if there are none."""

    level: Level
    restrictions: tuple[tuple[tuple[str, str], ...], ...] = ()

    def allows(self, name: str, value: str) -> bool:
        return not self.restrictions or any(
            dict(restriction).get(name, value) == value for restriction in self.restrictions
        )


class Scopes:
    def __init__(self, text: str = "") -> None:
        words = text.split()
        self._scopes = tuple(scope for word in words if (scope := _read(word)) is not None)
        self._others = frozenset(words)
        self._grants: dict[Need, Grant | None] = {}
        self._allowed: dict[tuple[Need, Level], bool] = {}
        self.text = " ".join(words)

    @property
    def types(self) -> frozenset[str]:
        return frozenset(scope.type for scope in self._scopes)

    @property
    def levels(self) -> frozenset[Level]:
        return frozenset(scope.level for scope in self._scopes)

    @property
    def widest(self) -> Level | None:
        return max(self.levels, default=None)

    def grant(self, need: Need) -> Grant | None:
        """Return the caller's grant of the highest level, or None."""
        try:
            return self._grants[need]
        except KeyError:
            grant = self._grants[need] = self._find(need)
            return grant

    def _find(self, need: Need) -> Grant | None:
        if not need.operations:
            return Grant(Level.SYSTEM) if need.type in self._others else None
        grants = [self._of_operation(need, operation) for operation in need.operations]
        found = [grant for grant in grants if grant is not None]
        if len(found) < len(grants):
            return None
        return min(found, key=lambda grant: (grant.level, not grant.restrictions))

    def allow_at(self, need: Need, level: Level) -> bool:
        """A `user/` scope does not apply to level `patient`, because the token's patient may not be
        in the caller's panels.
        """
        try:
            return self._allowed[need, level]
        except KeyError:
            allowed = self._allowed[need, level] = self._find_at(need, level)
            return allowed

    def _find_at(self, need: Need, level: Level) -> bool:
        if not need.operations:
            return self.grant(need) is not None
        return all(
            any(scope.level in {level, Level.SYSTEM} for scope in self._fitting(need, operation))
            for operation in need.operations
        )

    def covers(self, word: str) -> bool:
        """Whether a token with these scopes may be narrowed to the scope `word`."""
        scope = _read(word)
        if scope is None or word in self._others:
            return word in self._others
        return self.allow_at(Need(scope.type, scope.operations), scope.level)

    def _of_operation(self, need: Need, operation: str) -> Grant | None:
        fitting = self._fitting(need, operation)
        if not fitting:
            return None
        widest = max(scope.level for scope in fitting)
        restrictions = tuple(scope.parameters for scope in fitting if scope.level is widest)
        return Grant(widest, () if () in restrictions else restrictions)

    def _fitting(self, need: Need, operation: str) -> list[Scope]:
        return [
            scope
            for scope in self._scopes
            if scope.type in {need.type, ALL_TYPES}
            and operation in scope.operations
            and need.parameters.issuperset(name for name, _ in scope.parameters)
            and (scope.level is Level.SYSTEM or not need.only_system)
        ]


def is_scope(word: str) -> bool:
    """Whether a scope of SMART App Launch grants access; a malformed scope does not."""
    return _read(word) is not None


def _read(word: str) -> Scope | None:
    matched = _SCOPE.fullmatch(word)
    if matched is None or not matched["operations"]:
        return None
    try:
        parameters = parse_qsl(
            matched["parameters"] or "",
            keep_blank_values=True,
            strict_parsing=bool(matched["parameters"]),
            max_num_fields=_MAX_PARAMETERS,
        )
    except ValueError:
        return None
    return Scope(
        Level[matched["level"].upper()],
        matched["type"],
        frozenset(_EARLIER.get(matched["operations"], matched["operations"])),
        tuple(parameters),
    )


EVERYTHING = Scopes("system/*.cruds")
