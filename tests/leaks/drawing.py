"""Random patients, panels and callers, and a model, independent of the product, of who may see which patient."""

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
# The numbers of patients and callers in daily and in nightly tests. test_mutations_of_walls.py of each service detects
# every mutant with the daily numbers.
SIZES = {False: (9, 5), True: (200, 20)}


class Level(IntEnum):
    PATIENT = 1
    USER = 2
    SYSTEM = 3


@dataclass(frozen=True)
class Granted:
    level: Level
    type: str
    operations: str

    def __str__(self) -> str:
        return f"{self.level.name.lower()}/{self.type}.{self.operations}"


@dataclass
class Panel:
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
        """Return the lowest of the levels at which the caller has the required operations, or None if the caller lacks
        an operation.
        """
        wanted, _, operations = need.removeprefix("system/").partition(".")
        levels = []
        for operation in operations:
            levels_of_operation = [
                one.level
                for one in self.granted
                if one.type in {wanted, "*"} and operation in one.operations
            ]
            if need.startswith("system/"):
                levels_of_operation = [
                    level for level in levels_of_operation if level is Level.SYSTEM
                ]
            if not levels_of_operation:
                return None
            levels.append(max(levels_of_operation))
        return min(levels)

    def may(self, need: str, level: Level) -> bool:
        """Whether the caller also has the scope `need` at the level of a request."""
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
        if level is Level.SYSTEM:
            return set(self.patients)
        if level is Level.USER:
            return {one for panel in self.panels_of(caller) for one in panel.members}
        if level is Level.PATIENT and caller.patient is not None:
            return {caller.patient}
        return set()


def draw(seed: object, patients: int, callers: int) -> Drawn:
    """Draw overlapping panels and callers at random. The first callers have all operations."""
    rng = random.Random(f"callers {seed}")
    numbers = list(range(1, patients + 1))
    panels = [
        Panel(
            number,
            f"Panel {number}",
            callers=set(),
            groups={f"group-{rng.randrange(4)}"},
            members=set(rng.sample(numbers, rng.randint(1, max(2, patients // 3)))),
        )
        for number in range(1, callers + 1)
    ]
    drawn = Drawn(numbers, panels, [])
    for number in range(callers):
        name = f"caller-{number}"
        for panel in rng.sample(panels, rng.randint(0, 2)):
            panel.callers.add(name)
        groups = rng.sample([f"group-{one}" for one in range(4)] + ["Panel 1"], rng.randint(0, 1))
        drawn.callers.append(
            DrawnCaller(
                name,
                rng.choice(("agent", "person")) if number >= len(FULL) else FULL[number][0],
                FULL[number][1] if number < len(FULL) else _scopes(rng),
                tuple(groups),
                rng.choice([None, *rng.sample(numbers, 5)]) if number >= len(FULL) else 1,
            )
        )
    panels[0].callers |= {drawn.callers[0].name, drawn.callers[3].name}
    return drawn


FULL: tuple[tuple[Literal["agent", "person"], tuple[Granted, ...]], ...] = (
    ("person", (Granted(Level.USER, "*", OPERATIONS),)),
    ("person", (Granted(Level.PATIENT, "*", OPERATIONS),)),
    ("person", (Granted(Level.SYSTEM, "*", OPERATIONS),)),
    ("agent", (Granted(Level.USER, "*", OPERATIONS),)),
)


def _scopes(rng: random.Random) -> tuple[Granted, ...]:
    levels = [Level.USER] * 4 + [Level.PATIENT, Level.SYSTEM]
    return tuple(
        Granted(
            rng.choice(levels),
            rng.choice(TYPES),
            "".join(one for one in OPERATIONS if rng.random() < 0.7) or "r",
        )
        for _ in range(rng.randint(1, 5))
    )


def tell(panels: FakePanels, drawn: Drawn, refs: Mapping[int, str]) -> None:
    """Publish the drawn panels in the fake records service, each with an expired member and a member who expires in the
    future.
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
        expired = next((one for one in drawn.patients if one not in panel.members | seen), None)
        for principal in principals:
            panels.let(principal, panel=panel.number)
        expiring, *others = sorted(panel.members)
        panels.let(principals[0], *(refs[number] for number in others), panel=panel.number)
        panels.let(principals[0], refs[expiring], panel=panel.number, until="2999-01-01T00:00:00Z")
        if expired is not None:
            panels.let(
                principals[0], refs[expired], panel=panel.number, until="2026-01-01T00:00:00Z"
            )
