"""Patients, panels and callers drawn by lot, and what each caller may see of them.

It says so on its own: it reads no scope and asks no database, and imports nothing of the product.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from support.panels import FakePanels

TYPES = (
    "Patient",
    "Encounter",
    "QuestionnaireResponse",
    "DocumentReference",
    "AuditEvent",
    "Group",
    "Condition",
    "Task",
    "*",
)
OPERATIONS = "cruds"
SIZES = {
    False: (24, 8),
    True: (200, 20),
}  # Patients and callers, in the short and the long version.


class Level(IntEnum):
    PATIENT = 1
    USER = 2
    SYSTEM = 3


@dataclass(frozen=True)
class Granted:
    """One scope of a caller."""

    level: Level
    type: str
    operations: str

    def __str__(self) -> str:
        return f"{self.level.name.lower()}/{self.type}.{self.operations}"


@dataclass
class Panel:
    """`members` are numbers of patients; `id` is set once records has the panel."""

    number: int
    name: str
    callers: set[str]
    groups: set[str]
    members: set[int]
    id: str = ""


@dataclass(frozen=True)
class DrawnCaller:
    name: str
    kind: Literal["agent", "person"]
    granted: tuple[Granted, ...]
    groups: tuple[str, ...] = ()
    patient: int | None = None

    @property
    def scope(self) -> str:
        return " ".join(map(str, self.granted))

    def level(self, need: str) -> Level | None:
        """Return for which patients the caller may do what a route needs; None where it may not."""
        wanted, _, operations = need.removeprefix("system/").partition(".")
        levels = []
        for operation in operations:
            fitting = [
                one.level
                for one in self.granted
                if one.type in {wanted, "*"} and operation in one.operations
            ]
            if need.startswith("system/"):
                fitting = [level for level in fitting if level is Level.SYSTEM]
            if not fitting:
                return None
            levels.append(max(fitting))
        return min(levels)

    def may(self, need: str, level: Level) -> bool:
        """Whether the caller may do something else for the patients of a request of this level."""
        wanted, _, operations = need.partition(".")
        return all(
            any(
                one.type in {wanted, "*"}
                and operation in one.operations
                and one.level in {level, Level.SYSTEM}
                for one in self.granted
            )
            for operation in operations
        )


@dataclass
class Drawn:
    """The drawn data. `patients` are numbers; tests give each of them data."""

    patients: list[int]
    panels: list[Panel]
    callers: list[DrawnCaller]

    def panels_of(self, caller: DrawnCaller) -> list[Panel]:
        return [
            panel
            for panel in self.panels
            if caller.name in panel.callers
            or not {panel.name, *panel.groups}.isdisjoint(caller.groups)
        ]

    def seen_by(self, caller: DrawnCaller, level: Level | None) -> set[int]:
        """Return the patients for whom a request of this level counts."""
        if level is Level.SYSTEM:
            return set(self.patients)
        if level is Level.USER:
            return {one for panel in self.panels_of(caller) for one in panel.members}
        if level is Level.PATIENT and caller.patient is not None:
            return {caller.patient}
        return set()


def draw(seed: object, patients: int, callers: int) -> Drawn:
    """Draw panels that overlap, and callers with scopes at random; some with every scope come first,
    so that each operation has callers of each level.
    """
    lot = random.Random(f"callers {seed}")
    numbers = list(range(1, patients + 1))
    panels = [
        Panel(
            number,
            f"Panel {number}",
            callers=set(),
            groups={f"group-{lot.randrange(4)}"},
            members=set(lot.sample(numbers, lot.randint(1, max(2, patients // 3)))),
        )
        for number in range(1, callers + 1)
    ]
    drawn = Drawn(numbers, panels, [])
    for number in range(callers):
        name = f"caller-{number}"
        for panel in lot.sample(panels, lot.randint(0, 2)):
            panel.callers.add(name)
        groups = lot.sample([f"group-{one}" for one in range(4)] + ["Panel 1"], lot.randint(0, 1))
        drawn.callers.append(
            DrawnCaller(
                name,
                lot.choice(("agent", "person")) if number >= len(FULL) else FULL[number][0],
                FULL[number][1] if number < len(FULL) else _scopes(lot),
                tuple(groups),
                lot.choice([None, *lot.sample(numbers, 5)]) if number >= len(FULL) else 1,
            )
        )
    panels[0].callers |= {drawn.callers[0].name, drawn.callers[3].name}
    return drawn


# A person and an agent of each level who lack nothing but patients.
FULL: tuple[tuple[Literal["agent", "person"], tuple[Granted, ...]], ...] = (
    ("person", (Granted(Level.USER, "*", OPERATIONS),)),
    ("person", (Granted(Level.PATIENT, "*", OPERATIONS),)),
    ("person", (Granted(Level.SYSTEM, "*", OPERATIONS),)),
    ("agent", (Granted(Level.USER, "*", OPERATIONS),)),
)


def _scopes(lot: random.Random) -> tuple[Granted, ...]:
    levels = [Level.USER] * 4 + [Level.PATIENT, Level.SYSTEM]
    return tuple(
        Granted(
            lot.choice(levels),
            lot.choice(TYPES),
            "".join(one for one in OPERATIONS if lot.random() < 0.7) or "r",
        )
        for _ in range(lot.randint(1, 5))
    )


def tell(panels: FakePanels, drawn: Drawn, refs: Mapping[int, str]) -> None:
    """Let the fake of records say who may see whom. Each panel has a member whose time is over, whom
    none of its callers sees otherwise, and one whose time is not.
    """
    for panel in drawn.panels:
        principals = [f"caller:{name}" for name in sorted(panel.callers)]
        principals += [f"group:{name}" for name in sorted({panel.name, *panel.groups})]
        seen = {
            number
            for caller in drawn.callers
            if panel in drawn.panels_of(caller)
            for number in drawn.seen_by(caller, Level.USER)
        }
        lapsed = next((one for one in drawn.patients if one not in panel.members | seen), None)
        for principal in principals:
            panels.let(principal, panel=panel.number)
        timed, *others = sorted(panel.members)
        panels.let(principals[0], *(refs[number] for number in others), panel=panel.number)
        panels.let(principals[0], refs[timed], panel=panel.number, until="2999-01-01T00:00:00Z")
        if lapsed is not None:
            panels.let(
                principals[0],
                refs[lapsed],
                panel=panel.number,
                until="2026-01-01T00:00:00Z",
            )
