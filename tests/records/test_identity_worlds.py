"""Random registrations, panels and identifiers: the service must behave like a small model of docs/identity.md."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import uuid4

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support.databases import TestDatabase, fetch

from chartroom.system.keys import Keyring
from chassis.identity.caller import Caller, CallerKind
from tests.records.wards import intake

Answer = dict[str, Any]
Pair = tuple[str, str]  # An identifier's system and value.
OPERATOR, NURSES = 0, (1, 2)
OWNERS = {1: 1, 2: 2, 3: 2}  # By panel: its nurse.
ALREADY, CREATED = 200, 201
REFUSED_409, REFUSED_403, MISSING, INVALID = 409, 403, 404, 422
_worlds = count()
REACHED = """
SELECT m.ref FROM records.access_members m JOIN records.access_callers c USING (panel)
WHERE c.principal = ANY ($1::text[])
"""
PLACE = st.integers(0, 3)
CALLER = st.sampled_from((OPERATOR, OPERATOR, *NURSES))
IDENTIFIER = st.tuples(
    st.sampled_from((0, 0, 1, 1, 2)),
    st.sampled_from((0, 0, 0, 0, 1, 2, 3)),
    st.sampled_from((False, False, False, True)),
)
IDENTIFIERS = st.lists(IDENTIFIER, min_size=1, max_size=2)
LIST = st.tuples(st.just("list"), st.sampled_from([*OWNERS]), PLACE)
REGISTER = st.tuples(st.just("register"), CALLER, IDENTIFIERS, st.booleans())
STEPS = st.one_of(
    LIST,
    REGISTER,
    st.tuples(st.just("change"), CALLER, PLACE, st.lists(IDENTIFIER, max_size=2), st.booleans()),
    st.tuples(st.just("confirm"), CALLER, PLACE, st.integers(0, 1)),
    st.tuples(st.just("import_patient"), st.lists(IDENTIFIER, min_size=1, max_size=3)),
    st.tuples(st.just("claim"), st.sampled_from(NURSES), PLACE),
    st.tuples(st.just("store"), PLACE),
    st.tuples(st.just("merge"), PLACE, PLACE),
    st.tuples(st.just("unmerge"), PLACE),
)


def worlds(most: int) -> st.SearchStrategy[list[Any]]:
    """Draw lists of steps. Each list begins by adding an identifier to a panel and registering two patients."""
    begun = st.tuples(LIST, REGISTER, REGISTER)
    steps = st.tuples(begun, st.lists(STEPS, min_size=2, max_size=most))
    return steps.map(lambda drawn: [*drawn[0], *drawn[1]])


@dataclass
class HeldIdentifier:
    is_of_things: bool
    is_vouched: bool

    @property
    def is_name(self) -> bool:
        return self.is_vouched and not self.is_of_things


@dataclass
class Person:
    id: str
    held: dict[Pair, HeldIdentifier] = field(default_factory=dict)
    # The identifiers of the patient's current state, and whether each identifies a thing.
    types: list[tuple[Pair, bool]] = field(default_factory=list)
    # The identifiers in the last write of the patient under /fhir.
    body: list[tuple[Pair, bool]] | None = None
    # The identifiers in the last import of the patient.
    sent: list[tuple[Pair, bool]] | None = None
    survivor: int | None = None


@dataclass
class Model:
    """The expected state of the service. `first`: by identifier value, the first patient who held the value, or None if
    nobody was first.
    """

    people: list[Person] = field(default_factory=list)
    first: dict[str, int | None] = field(default_factory=dict)
    panels: dict[int, set[str]] = field(default_factory=lambda: {panel: set() for panel in OWNERS})
    rows: set[str] = field(default_factory=set)
    tasks: dict[int, set[str]] = field(default_factory=lambda: {nurse: set() for nurse in NURSES})

    def survivor(self, place: int) -> int:
        following = self.people[place].survivor
        return place if following is None else self.survivor(following)

    def same(self, place: int) -> list[int]:
        return [other for other in range(len(self.people)) if self.survivor(other) == place]

    def places(self, value: str) -> set[int]:
        return {
            place
            for place, one in enumerate(self.people)
            if any(pair[1] == value and held.is_name for pair, held in one.held.items())
        }

    def holders(self, value: str) -> set[int]:
        return {*map(self.survivor, self.places(value))}

    def holder_of(self, pair: Pair) -> int | None:
        return next(
            (
                place
                for place, one in enumerate(self.people)
                if pair in one.held and one.held[pair].is_name
            ),
            None,
        )

    def exactly(self, name: str) -> int | None:
        for place, one in enumerate(self.people):
            if one.id == name:
                return self.survivor(place)
        system, bar, value = name.partition("|")
        holder = self.holder_of((system, value)) if bar else None
        return None if holder is None else self.survivor(holder)

    def is_contested(self, name: str) -> bool:
        return self.exactly(name) is None and len(self.holders(name)) > 1

    def holder(self, name: str) -> int | None:
        exactly = self.exactly(name)
        if exactly is not None or name not in self.first:
            return exactly
        first = self.first[name]
        if first is not None:
            return self.survivor(first)
        holders = self.holders(name)
        return holders.pop() if len(holders) == 1 else None

    def names(self, place: int) -> set[str]:
        same = [self.people[one] for one in self.same(place)]
        pairs = [pair for one in same for pair, held in one.held.items() if held.is_name]
        values = {value for _, value in pairs if self.holder(value) == place}
        return {one.id for one in same} | {"|".join(pair) for pair in pairs} | values

    def shown(self, listed: set[str]) -> set[str]:
        holders = {self.holder(ref) for ref in listed} - {None}
        return listed.union(*(self.names(one) for one in holders if one is not None))

    def lasting(self, nurse: int) -> set[str]:
        return set[str]().union(
            *(self.shown(self.panels[p]) for p, owner in OWNERS.items() if owner == nurse)
        )

    def reach(self, nurse: int) -> set[str]:
        return self.lasting(nurse) | self.shown(self.tasks[nurse])

    def vouches(self, caller: int, patient: str, pair: Pair) -> bool:
        if caller == OPERATOR:
            return True
        names = {pair[1], "|".join(pair)}
        naming = {panel for panel in OWNERS if names & self.shown(self.panels[panel])}
        is_in_tasks = any(
            names & self.shown(listed) for nurse, listed in self.tasks.items() if nurse != caller
        )
        return not is_in_tasks and any(
            naming == {panel}
            and pair[1] in self.panels[panel]
            and patient in self.shown(self.panels[panel])
            for panel, owner in OWNERS.items()
            if owner == caller
        )

    def give(
        self,
        caller: int,
        place: int,
        given: list[tuple[Pair, bool]],
        *,
        by_fhir: bool,
        by_import: bool = False,
    ) -> bool:
        """Replace a patient's identifiers in the model; return False if one belongs to another patient. In FHIR
        writes, another patient's value without a system becomes a claim; in imports, also a value of a patient merged
        with this one.
        """
        one = self.people[place]
        reach = None if caller == OPERATOR else self.reach(caller)
        now, types = {}, dict(one.types)
        for pair, is_of_things in given:
            before = one.held.get(pair)
            is_judged = before is None or types[pair] is not is_of_things
            held = before or HeldIdentifier(is_of_things, is_vouched=True)
            if is_judged:
                vouches = held.is_vouched and self.vouches(caller, one.id, pair)
                held = HeldIdentifier(is_of_things, vouches)
            holder = self.holder_of(pair)
            is_others = holder not in {None, place}
            if is_others and by_fhir and not pair[0]:
                now[pair] = HeldIdentifier(is_of_things, is_vouched=False) if held.is_name else held
                continue
            is_one = is_others and self.survivor(holder or 0) == self.survivor(place)
            if by_import and is_one and is_judged:
                now[pair] = HeldIdentifier(is_of_things, is_vouched=False)
                continue
            if is_others and is_judged and not is_of_things:
                if held.is_name if reach is None else self.people[holder or 0].id in reach:
                    return False
                # The caller cannot see the patient who has this identifier, so it becomes a claim.
                held = HeldIdentifier(is_of_things, is_vouched=False)
            now[pair] = held
        names = {pair for pair, held in now.items() if held.is_name}
        lost = [pair for pair, held in one.held.items() if held.is_name and pair not in names]
        one.held, one.types = now, given
        for _, value in names:
            self.first.setdefault(value, place)
        for _, value in lost:
            self._free(place, value)
        return True

    def _free(self, place: int, value: str) -> None:
        holders = self.places(value)
        if self.first.get(value, -1) not in {place, None} or place in holders:
            return
        if not holders:
            del self.first[value]
        else:
            self.first[value] = holders.pop() if len(holders) == 1 else None


class World:
    """A random world: applies each step to the service and to the model. Identifiers differ between worlds."""

    def __init__(self, client: httpx.AsyncClient, keyring: Keyring, database: TestDatabase) -> None:
        self.number = next(_worlds)
        self.client = client
        self._database = database
        self.model = Model()
        self.callers = [f"nurse-{n}-{self.number}" for n in range(3)]
        kinds = {OPERATOR: "system/*.cruds"}
        self.headers = [
            {
                "Authorization": "Bearer "
                + keyring.mint(name, kind="person", scope=kinds.get(n, "user/*.cruds"))
            }
            for n, name in enumerate(self.callers)
        ]
        self.panels: dict[int, str] = {}
        systems = [f"urn:{self.number}:{n}" for n in range(2)]
        self.systems = [*systems, ""]
        # Identifier values: plain, with a separator, and in the form of a patient id.
        self.values = [f"1-{self.number}", f"2-{self.number}", f"{systems[0]}|1-{self.number}"]
        self.values.append(f"0198f0a2-6c1e-7d3a-9b1f-{self.number:012x}")

    async def open(self) -> None:
        for panel, nurse in OWNERS.items():
            body = {"name": f"Ward {panel} {self.number}", "callers": [self.callers[nurse]]}
            made = await self.send("POST", "/panels", body)
            self.panels[panel] = made.json()["id"]

    async def send(self, method: str, path: str, body: Any, caller: int = OPERATOR) -> Any:
        return await self.client.request(method, path, json=body, headers=self.headers[caller])

    def identifiers(self, drawn: list[tuple[int, int, bool]]) -> list[tuple[Pair, bool]]:
        found: dict[Pair, bool] = {}
        for system, value, is_of_things in drawn:
            found.setdefault((self.systems[system], self.values[value]), is_of_things)
        return [*found.items()]

    def wire(self, given: list[tuple[Pair, bool]]) -> list[Answer]:
        return [
            {"system": system or None, "value": value, "type": "MB" if is_of_things else "MR"}
            for (system, value), is_of_things in given
        ]

    def resource(self, given: list[tuple[Pair, bool]]) -> Answer:
        identifier = [
            {name: value for name, value in one.items() if value} | {"type": {"text": one["type"]}}
            for one in self.wire(given)
        ]
        return {"resourceType": "Patient", "name": [{"text": "Jane"}]} | (
            {"identifier": identifier} if identifier else {}
        )

    async def take(self, step: tuple[Any, ...]) -> None:
        kind, *drawn = step
        if kind == "register" or kind in {"store", "list"} or self.model.people:
            await getattr(self, kind)(*drawn)

    async def register(
        self, caller: int, drawn: list[tuple[int, int, bool]], by_fhir: bool
    ) -> None:
        given = self.identifiers(drawn)
        panel = next((panel for panel, owner in OWNERS.items() if owner == caller), None)
        has_one = [*OWNERS.values()].count(caller) < len(NURSES)
        by_fhir = by_fhir and has_one
        if by_fhir:
            answer = await self.send("POST", "/fhir/Patient", self.resource(given), caller)
        else:
            joined = {} if panel is None else {"panel": self.panels[panel]}
            body = {"full_name": "Jane", "identifiers": self.wire(given)} | joined
            answer = await self.send("POST", "/patients", body, caller)
        model = self.model
        model.people.append(Person("" if answer.is_error else answer.json()["id"]))
        place = len(model.people) - 1
        if panel is not None:
            model.panels[panel].add(model.people[place].id)
        is_taken = not model.give(caller, place, given, by_fhir=by_fhir)
        model.people[place].body = given if by_fhir else None
        assert answer.is_error == is_taken, answer.text
        if is_taken:
            assert answer.status_code == REFUSED_409, answer.text
            model.people.pop()
            if panel is not None:
                model.panels[panel].discard("")

    async def change(
        self, caller: int, drawn_place: int, drawn: list[tuple[int, int, bool]], by_fhir: bool
    ) -> None:
        model, given = self.model, self.identifiers(drawn)
        place = drawn_place % len(model.people)
        one = model.people[place]
        if by_fhir:
            body = self.resource(given) | {"id": one.id}
            answer = await self.send("PUT", f"/fhir/Patient/{one.id}", body, caller)
        else:
            body = {"identifiers": self.wire(given)}
            answer = await self.send("PATCH", f"/patients/{one.id}", body, caller)
        names = {pair for pair, held in one.held.items() if held.is_name}
        if caller != OPERATOR and one.id not in model.reach(caller):
            assert answer.status_code == (MISSING if by_fhir else REFUSED_403), answer.text
        elif one.survivor is not None:
            assert answer.status_code == REFUSED_409, answer.text
        elif given == one.types:
            assert answer.status_code == ALREADY, answer.text
            one.body = given if by_fhir else one.body
        elif caller != OPERATOR and one.id not in model.lasting(caller):
            assert "lasting-panel-required" in answer.text
        elif caller != OPERATOR and not names <= {
            pair for pair, is_of_things in given if not is_of_things
        }:
            assert "identifier-confirmed" in answer.text
        elif model.give(caller, place, given, by_fhir=by_fhir):
            assert answer.status_code == ALREADY, answer.text
            one.body = given if by_fhir else one.body
        else:
            assert answer.status_code == REFUSED_409, answer.text

    async def import_patient(self, drawn: list[tuple[int, int, bool]]) -> None:
        model, given = self.model, self.identifiers(drawn)
        entry = {
            "fullUrl": uuid4().urn,
            "resource": self.resource(given),
            "request": {"method": "POST", "url": "Patient"},
        }
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
        answer = await self.send("POST", "/imports/fhir-bundle", bundle)
        holders = (model.holder_of(pair) for pair, _ in given if pair[0])
        place = next((one for one in holders if one is not None), None)
        if place is None:
            place = len(model.people)
            model.people.append(Person(answer.json()["entries"][0]["id"]))
        one = model.people[place]
        # An import that equals the patient's last import or last FHIR write changes nothing.
        if given in (one.body, one.sent):
            assert answer.json()["unchanged"] == 1, answer.text
            return
        systems = {system for (system, _), _ in given} - {""}
        before = [pair for pair, _ in one.sent or one.body or () if pair[0] in systems]
        of_source = {*before, *(pair for pair, _ in given)}
        added_here = [kept for kept in one.types if kept[0] not in of_source]
        now = [*given, *added_here]
        if model.give(OPERATOR, place, now, by_fhir=True, by_import=True):
            assert answer.is_success, answer.text
            one.sent = one.body = given
        else:
            assert answer.status_code == INVALID, answer.text

    async def claim(self, nurse: int, drawn: int) -> None:
        reference = self.reference(drawn)
        queue = f"of-{nurse}-{self.number}"
        body = {"kind": "call", "queue": queue, "patient_id": reference}
        answer = await self.send("POST", "/tasks", body)
        if self.model.is_contested(reference):
            assert answer.json()["code"] == "contested-number", answer.text
            return
        claimed = await self.send("POST", "/tasks/claim", {"queues": [queue]}, nurse)
        (task,) = claimed.json()["tasks"]
        assert task["patient_id"] == reference
        self.model.tasks[nurse].add(reference)

    async def confirm(self, caller: int, drawn_place: int, which: int) -> None:
        model = self.model
        place = drawn_place % len(model.people)
        one = model.people[place]
        if len(one.types) <= which:
            return
        pair = one.types[which][0]
        body = {"system": pair[0] or None, "value": pair[1]}
        answer = await self.send("POST", f"/patients/{one.id}/identifiers/confirm", body, caller)
        if caller != OPERATOR:
            assert answer.status_code == REFUSED_403, answer.text
        elif model.holder_of(pair) not in {None, place}:
            assert answer.status_code == REFUSED_409, answer.text
        else:
            assert answer.is_success, answer.text
            one.held[pair].is_vouched = True
            if one.held[pair].is_name:
                model.first.setdefault(pair[1], place)

    def reference(self, drawn: int) -> str:
        ids = [one.id for one in self.model.people[:1]]
        names = [self.values[0], f"{self.systems[0]}|{self.values[0]}", self.values[1], *ids]
        return names[drawn % len(names)]

    async def store(self, drawn: int) -> None:
        reference = self.reference(drawn)
        answer = await self.send("POST", "/intake", intake(reference))
        if self.model.is_contested(reference):
            assert answer.json()["code"] == "contested-number", answer.text
        else:
            assert answer.is_success, answer.text
            self.model.rows.add(reference)

    async def list(self, panel: int, drawn: int) -> None:
        reference = self.reference(drawn)
        body = {"add_patients": [reference]}
        answer = await self.send("PATCH", f"/panels/{self.panels[panel]}", body)
        if reference not in self.model.panels[panel] and self.model.is_contested(reference):
            assert answer.json()["code"] == "contested-number", answer.text
        else:
            assert answer.is_success, answer.text
            self.model.panels[panel].add(reference)

    async def merge(self, drawn_source: int, drawn_target: int) -> None:
        model = self.model
        source, target = (drawn % len(model.people) for drawn in (drawn_source, drawn_target))
        one, other = model.people[source], model.people[target]
        if source == target or one.survivor is not None or other.survivor is not None:
            return
        parameters = [
            {"name": f"{side}-patient", "valueReference": {"reference": f"Patient/{each.id}"}}
            for side, each in (("source", one), ("target", other))
        ]
        body = {"resourceType": "Parameters", "parameter": parameters}
        (await self.send("POST", "/fhir/Patient/$merge", body)).raise_for_status()
        one.survivor = target

    async def unmerge(self, drawn: int) -> None:
        one = self.model.people[drawn % len(self.model.people)]
        if one.survivor is not None:
            (await self.send("POST", f"/patients/{one.id}/unmerge", None)).raise_for_status()
            one.survivor = None

    async def check(self) -> None:
        model = self.model
        pairs = [f"{system}|{value}" for system in self.systems for value in self.values]
        for name in [*self.values, *pairs, *(one.id for one in model.people)]:
            answer = await self.send("POST", "/patients/resolve", {"reference": name})
            holder = None if model.is_contested(name) else model.holder(name)
            shown = answer.json()["id"] if answer.is_success else None
            assert shown == (None if holder is None else model.people[holder].id), name
        for nurse in NURSES:
            principals = Caller(self.callers[nurse], CallerKind.PERSON).principals
            rows = await fetch(self._database.admin_dsn, REACHED, principals)
            assert {row["ref"] for row in rows} == model.reach(nurse), nurse
        for place, one in enumerate(model.people):
            stored = model.rows & model.names(model.survivor(place))
            for caller in (OPERATOR, *NURSES):
                answer = await self.send("GET", f"/intake/{one.id}", None, caller)
                if caller != OPERATOR and one.id not in model.reach(caller):
                    assert answer.status_code == REFUSED_403, answer.text
                    continue
                assert {each["patient_id"] for each in answer.json()["records"]} == stored


async def _live(
    client: httpx.AsyncClient, keyring: Keyring, database: TestDatabase, steps: list[Any]
) -> None:
    world = World(client, keyring, database)
    await world.open()
    for step in steps:
        await world.take(step)
    await world.check()


FIXED = {"deadline": None, "suppress_health_check": [*HealthCheck], "derandomize": True}


BOTH = [(0, 0, False), (2, 0, False)]  # The same value with and without a system.
TWO = [(0, 0, False), (1, 1, False)]
NUMBERED = [("register", 0, [one], False) for one in ((0, 1, False), (2, 1, False))]
JOINED = [*(("register", 0, [one], False) for one in TWO), ("merge", 1, 0)]


class TestWorlds:
    @example([("list", 1, 0), ("register", 0, BOTH, False), ("register", 1, BOTH, True)])
    @example([*JOINED, ("import_patient", TWO), ("import_patient", TWO[::-1]), ("unmerge", 1)])
    @example([("list", 2, 2), *NUMBERED, ("register", 2, [(2, 1, False)], False)])
    @settings(max_examples=4, **FIXED)  # type: ignore[arg-type]
    @given(steps=worlds(8))
    async def test_is_as_the_rules_say(
        self, client: httpx.AsyncClient, keyring: Keyring, database: TestDatabase, steps: list[Any]
    ):
        await _live(client, keyring, database, steps)

    @pytest.mark.nightly
    @pytest.mark.timeout(1_800)
    @settings(max_examples=1_000, **FIXED | {"derandomize": False})  # type: ignore[arg-type]
    @given(steps=worlds(25))
    async def test_is_as_the_rules_say_by_night(
        self, client: httpx.AsyncClient, keyring: Keyring, database: TestDatabase, steps: list[Any]
    ):
        await _live(client, keyring, database, steps)
