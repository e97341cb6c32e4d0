from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from uuid import UUID, uuid4

import pytest
from pydantic import ValidationError
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute
from support.fhir import MRN, bundle, entry, urn

from records import partial_dates
from records.encounters.schemas import EncounterCreate
from records.fhir.bundles.encounter_mapping import map_encounter
from records.fhir.bundles.patient_mapping import map_patient
from records.fhir.r4 import resource_types
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.patients.codes import Gender, NameUse
from records.patients.schemas import PatientCreate
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, ids, imported

JSONObject = dict[str, Any]
LATEST_TODAY = date(2026, 3, 1)  # The date in UTC+14 at that time.


class LastMinute(datetime):
    """A clock that stands at a minute before midnight in the earliest time zone, UTC+14."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        return datetime(2026, 3, 1, 9, 59, tzinfo=UTC).astimezone(tz)


def with_name(**parts: Any) -> JSONObject:
    return {"full_name": "Jane", "names": [{"family": "Doe"} | parts]}


def with_identifiers(number: int = 1, **more: Any) -> JSONObject:
    numbers = [{"system": "urn:x", "value": f"No. {each}"} | more for each in range(number)]
    return {"full_name": "Jane", "identifiers": numbers}


def with_names(number: int) -> JSONObject:
    return {"full_name": "Jane", "names": [{"family": "Doe"}] * number}


def born(days: int) -> JSONObject:
    return {"full_name": "Jane", "date_of_birth": f"{LATEST_TODAY + timedelta(days=days - 2)}"}


# For each limit: the first size above the limit, a person with an element of that size, and the error's location and
# rule.
PEOPLE: list[tuple[int, Callable[[int], JSONObject], str, str]] = [
    (501, with_identifiers, "identifier", "too-many-items"),
    (256, lambda n: with_identifiers(system="x" * n), "identifier/0/system", "too-long"),
    (256, lambda n: with_identifiers(value="x" * n), "identifier/0/value", "too-long"),
    (101, lambda n: with_identifiers(type="x" * n), "identifier/0/type", "too-long"),
    (101, with_names, "name", "too-many-items"),
    (201, lambda n: with_name(text="x" * n), "name/0/text", "too-long"),
    (101, lambda n: with_name(family="x" * n), "name/0/family", "too-long"),
    (21, lambda n: with_name(given=["x"] * n), "name/0/given", "too-many-items"),
    (101, lambda n: with_name(given=["x", "x" * n]), "name/0/given/1", "too-long"),
    (11, lambda n: with_name(prefix=["x"] * n), "name/0/prefix", "too-many-items"),
    (101, lambda n: with_name(prefix=["x" * n]), "name/0/prefix/0", "too-long"),
    (11, lambda n: with_name(suffix=["x"] * n), "name/0/suffix", "too-many-items"),
    (101, lambda n: with_name(suffix=["x" * n]), "name/0/suffix/0", "too-long"),
    (3, born, "birthDate", "not-in-future"),
]


def as_resource(person: JSONObject) -> fhir.Resource:
    identifiers = [
        {"system": one["system"], "value": one["value"]}
        | ({"type": {"text": one["type"]}} if "type" in one else {})
        for one in person.get("identifiers", ())
    ]
    born = {"birthDate": person["date_of_birth"]} if "date_of_birth" in person else {}
    return {
        "resourceType": "Patient",
        "identifier": identifiers,
        "name": person.get("names", []),
    } | born


class TestPatients:
    def test_limits_of_requests(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(partial_dates, "datetime", LastMinute)
        for over, person_with, pointer, rule in PEOPLE:
            PatientCreate.model_validate(person_with(over - 1))
            map_patient(StrictJSON(as_resource(person_with(over - 1)), ""))
            with pytest.raises(ValidationError):
                PatientCreate.model_validate(person_with(over))
            with pytest.raises(InvalidElement) as refused:
                map_patient(StrictJSON(as_resource(person_with(over)), ""))
            found = refused.value.error
            assert (found.pointer, found.rule) == (f"/{pointer}", rule), (over, pointer)

    def test_limits_of_stored_values(self):
        same = [{"system": "urn:x", "value": "1"}] * 600
        nameless = [{"prefix": ["Dr."]}] * 101
        texts = ["Jane", *[None] * 100]

        person = map_patient(
            StrictJSON(fhir.patient(identifier=same, name=[*nameless, {"given": texts}]), "")
        )

        assert (len(person.identifiers), len(person.names)) == (1, 1)

    def test_codes(self):
        assert set(Gender) == set(resource_types.GENDERS)
        assert set(NameUse) == set(resource_types.NAME_USES)


def test_encounters():
    longest = "x" * 2000
    fits, over = [
        StrictJSON(fhir.encounter(reasonCode=[{"text": text}]), "")
        for text in (longest, longest + "x")
    ]
    request = {"patient_id": str(uuid4()), "chief_complaint": longest}

    assert map_encounter(fits).chief_complaint == longest
    EncounterCreate.model_validate(request)
    with pytest.raises(ValidationError):
        EncounterCreate.model_validate(request | {"chief_complaint": longest + "x"})
    with pytest.raises(InvalidElement) as refused:
        map_encounter(over)
    found = refused.value.error
    assert (found.pointer, found.rule) == ("/reasonCode/0/text", "too-long")


class TestLocalIdentifiers:
    SIX_HUNDRED = """
    UPDATE records.patients SET identifiers = identifiers || (
        SELECT jsonb_agg(jsonb_build_object('system', 'urn:old', 'value', n::text)) FROM generate_series(1, 600) AS n
    )
    """

    @staticmethod
    def numbers(first: int, last: int) -> list[JSONObject]:
        return [{"system": MRN, "value": str(number)} for number in range(first, last + 1)]

    async def test_limit(self, client: Client):
        person = {"full_name": "María Ibáñez", "identifiers": self.numbers(1, 490)}
        registered = (await client.post("/patients", json=person)).json()
        source = [{"system": MRN, "value": "1"}, *self.numbers(1001, 1010)]

        fits = await client.post(PATH, json=bundle(entry(fhir.patient(identifier=source), urn(1))))
        source += self.numbers(1011, 1011)
        over = await client.post(PATH, json=bundle(entry(fhir.patient(identifier=source), urn(1))))

        assert fits.status_code == 200
        assert broken_rules(assert_problem(over, 422, "invalid")) == {
            ("/entry/0/resource/identifier", "too-many-items")
        }
        shown = (await client.get(f"/patients/{registered['id']}")).json()
        assert len(shown["identifiers"]) == 500

    async def test_excess_of_an_earlier_version_is_readable(
        self, client: Client, database: TestDatabase
    ):
        made = ids(await imported(client, bundle(entry(fhir.patient("1"), urn(1)))))["Patient"]
        await execute(database.admin_dsn, self.SIX_HUNDRED)

        await imported(client, bundle(entry(fhir.patient("1", gender="other"), urn(1))))

        shown = (await client.get(f"/patients/{UUID(made)}")).json()
        assert (shown["gender"], len(shown["identifiers"])) == ("other", 602)
        changed = await client.patch(f"/patients/{made}", json={"gender": "female"})
        assert changed.status_code == 200
