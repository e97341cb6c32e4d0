"""A limited caller finds the same patients as an unlimited caller, restricted to the patients in reach."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from pydantic import SecretStr
from support.databases import TestDatabase
from support.queries import connected

from chassis.database.connections import Database
from chassis.database.statements import Statement
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes
from chassis.settings import database_address
from chassis.timings import Timings
from records.name_matching import parts
from records.patients.search import repository, service
from records.patients.search.schemas import PatientSearch
from tests.leaks.worlds import policies_off

PATIENTS, PANELS, SEARCHES = 300, 6, 40
NAMES = ("Ma", "Mar", "Maria", "Mario", "Marta", "Smith", "Smythe", "O'Mara", "Zoë", "李小龍", "龍")
SOUGHT = ("m", "ma", "mar", "maria", "s", "sm", "z", "龍", "mar sm", "m ma", "ma m s", "q")
SYSTEMS = ("", "a", "b")
FIRST_DAY = date(1970, 1, 1)
NEED = Need.of("Patient.s")
STORE = """
INSERT INTO records.patients
    (id, full_name, name_parts, date_of_birth, partial_birth_date, identifiers)
VALUES ($1, $2, $3, $4, $5, '[]')
"""
STORE_NAMES = "INSERT INTO records.patient_names SELECT unnest($1::text[]), $2"
STORE_IDENTIFIER = (
    "INSERT INTO records.patient_identifiers VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
)
STORE_MEMBER = "INSERT INTO records.access_members VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
STORE_CALLER = "INSERT INTO records.access_callers VALUES ($1, $2)"


class Wards:
    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.ids = [uuid4() for _ in range(PATIENTS)]
        self.shown: dict[str, set[str]] = {f"caller:{number}": set() for number in range(PANELS)}

    async def store(self, dsn: str) -> None:
        async with connected(dsn) as connection:
            for patient in self.ids:
                await self._store_patient(connection, patient)
            for panel in range(PANELS):
                await self._store_panel(connection, panel)

    async def _store_patient(self, connection: Any, patient: UUID) -> None:
        name = " ".join(self.draw.sample(NAMES, self.draw.randint(1, 3)))
        words = parts([name])
        day = FIRST_DAY + timedelta(days=self.draw.randrange(400))
        is_partial = self.draw.random() < 0.2
        await connection.execute(
            STORE,
            patient,
            name,
            f" {' '.join(words)} ",
            None if is_partial else day,
            f"{day:%Y-%m}" if is_partial else None,
        )
        await connection.execute(STORE_NAMES, words, patient)
        number = str(self.draw.randrange(100))
        await connection.execute(STORE_IDENTIFIER, self.draw.choice(SYSTEMS), number, patient)

    async def _store_panel(self, connection: Any, panel: int) -> None:
        principals = self.draw.sample(sorted(self.shown), self.draw.randint(1, 3))
        for principal in principals:
            await connection.execute(STORE_CALLER, principal, panel)
        now = await connection.fetchval("SELECT now()")
        for patient in self.draw.sample(self.ids, self.draw.choice((1, 20, 150))):
            ref = self.draw.choice((str(patient),) * 8 + (str(patient).upper(), patient.hex))
            until = self.draw.choice((None, None, now - timedelta(1), now + timedelta(1)))
            await connection.execute(STORE_MEMBER, panel, ref, until)
            if until is None or until > now:
                for principal in principals:
                    self.shown[principal].add(ref)
        for ref in ("M-17", "", "{}", str(uuid4())):
            await connection.execute(STORE_MEMBER, panel, ref, None)

    def caller(self) -> tuple[Caller, set[str]]:
        number = self.draw.randrange(PANELS + 2)
        if number < PANELS:
            return caller(str(number), "user"), self.shown[f"caller:{number}"]
        some = str(self.draw.choice(self.ids))
        patient = self.draw.choice((some, some, some.upper(), "M-17"))
        return caller("anna", "patient", patient=patient), {patient}

    def search(self) -> PatientSearch:
        day = FIRST_DAY + timedelta(days=self.draw.randrange(400))
        number = str(self.draw.randrange(100))
        criteria: dict[str, Any] = {
            "name": self.draw.choice(SOUGHT),
            "date_of_birth": self.draw.choice((f"{day}", f"{day:%Y-%m}", f"{day:%Y}")),
            "identifier": self.draw.choice(
                ({"value": number}, {"system": self.draw.choice(SYSTEMS), "value": number})
            ),
        }
        few = self.draw.sample(sorted(criteria), self.draw.choice((1, 1, 2, 3)))
        return PatientSearch(**{name: criteria[name] for name in few})


def caller(name: str, level: str, **claims: Any) -> Caller:
    scopes = Scopes(f"{level}/Patient.rs")
    return Caller(name, CallerKind.AGENT, Claims(scopes=scopes, **claims)).granted(
        scopes.grant(NEED)
    )


async def all_pages(
    connected: Database, to: Caller, submitted: PatientSearch, *, limit: int
) -> list[UUID]:
    found: list[UUID] = []
    after = None
    while True:
        page = await service.search(connected, to, submitted, after=after, limit=limit)
        found += [row.id for row in page.rows]
        if not page.more:
            return found
        assert len(page.rows) == limit
        after = service.SearchPosition.parse(*page.position(page.rows[-1]))


async def of_everyone(connected: Database, submitted: PatientSearch) -> Sequence[UUID]:
    asked = service.criteria_of(submitted)
    async with connected.connection(connected.service) as connection:
        if asked.born or asked.identifier:
            rows, more = await repository.by_criteria(
                connection, asked, after=None, limit=PATIENTS, max_bytes=PAGE_BYTES
            )
        else:
            leading = max(asked.words, key=lambda one: len(one.word))
            rows, more = await repository.by_name(
                connection,
                asked.words,
                leading=leading,
                after=(leading.forms[0], repository.FIRST_ID),
                limit=PATIENTS,
                max_bytes=PAGE_BYTES,
            )
    assert not more
    return [row.id for row in rows]


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in (1, 2))]
)
async def test_finds_what_the_search_of_everyone_finds_within_reach(
    database: TestDatabase, seed: int, monkeypatch: pytest.MonkeyPatch
):
    """Each of the two layers of access control is tested alone, then both layers together."""
    wards = Wards(seed)
    await wards.store(database.admin_dsn)
    drawn = [(*wards.caller(), wards.search()) for _ in range(SEARCHES)]
    connected = Database(
        database_address(SecretStr(database.app_dsn), None),
        schema="records",
        pool_size=3,
        timings=Timings.unhurried(),
    )
    expected = [
        [id_ for id_ in await of_everyone(connected, submitted) if str(id_) in shown]
        for _, shown, submitted in drawn
    ]
    assert sum(map(len, expected)) > SEARCHES

    async def check() -> None:
        for (to, _, submitted), ids in zip(drawn, expected, strict=True):
            limit = wards.draw.choice((1, 3, 100))
            assert await all_pages(connected, to, submitted, limit=limit) == ids, submitted

    await check()
    with monkeypatch.context() as patch:
        patch.setattr(Statement, "on", lambda statement, _: statement)
        await check()
    async with policies_off(database.admin_dsn, "records"):
        await check()
    await connected.aclose()
