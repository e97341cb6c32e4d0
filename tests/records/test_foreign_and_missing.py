"""Requests about foreign and unknown ids have equal answers in equal times; `make nightly` measures the times."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import running, settings_for
from support.asks import Ask, Ids
from support.databases import TestDatabase, cloned
from support.same_answers import Asker, assert_same_time

from chartroom.system.keys import Keyring
from chassis.writes.idempotency import HEADER
from records.settings import Settings
from tests.records.app import create_app
from tests.records.charts import MAKERS, Chart, missing
from tests.records.operations import NAMED, PARTS, ROWS, Refusal, Row

TURNS = 2_000
LARGE = 200  # The foreign patient has more encounters than fit on a page.
VISIT = {"patient_id": "{patient}", "chief_complaint": "Cough"}
INTAKE = {"patient_id": "{patient}", "age": 44, "symptoms": ["cough"], "urgency": "low"}
ANY = {"If-Match": "*"}
# Headers and parameters that must not change the answer about a foreign or unknown id.
OF_READS: list[Mapping[str, str]] = [{"If-None-Match": 'W/"1"'}]
OF_CHANGES: list[Mapping[str, str]] = [
    *({"If-Match": version} for version in ('W/"1"', 'W/"2"', 'W/"7"', "junk")),
    {"If-None-Match": "*", "If-None-Exist": "identifier=a|b"},
    {HEADER: "k"},
]
PARAMETERS = ("x=1", "limit=1", "cursor=x")
FOREIGN: dict[str, tuple[Ask, Refusal]] = PARTS | {
    row.name: (row.ask, row.foreign) for row in ROWS if not isinstance(row.foreign, str)
}
# Operations that accept an idempotency key; tests repeat them after access to the patient was withdrawn.
REPEATED = {
    row.name: row
    for row in ROWS
    if row.name in FOREIGN and HEADER in row.operation.takes and not row.is_by_claim
}
# A repeat of these operations may reveal the patient, because the caller's own request named the patient.
NAMING = {"PUT /fhir/Condition/{condition} (resource.amended)"}


class Ward:
    """A nurse with one patient in a panel, who has lost access to the patients of the operations in REPEATED."""

    def __init__(self, client: httpx.AsyncClient, ask: Asker, keyring: Keyring) -> None:
        self._client = client
        self._keyring = keyring
        self._person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
        self._panel = ""
        self.ask = ask
        self.own = ""
        self.foreign: Ids = {}
        self.withdrawn: dict[str, Ids] = {}

    async def fill(self, more: int) -> None:
        own, foreign = self._chart(), self._chart()
        self.own = (await own.make(["patient"]))["patient"]
        self.foreign = await foreign.make(MAKERS) | self._known
        for _ in range(more):
            await foreign.post("/encounters", VISIT)
            await foreign.post("/intake", INTAKE)
        body = {"name": "Ward of the nurse", "callers": ["nurse"], "patients": [self.own]}
        self._panel = (await own.post("/panels", body, self._person))["id"]
        await self._withdraw(foreign)

    async def _withdraw(self, foreign: Chart) -> None:
        charts = {name: self._chart() for name in REPEATED}
        for name, chart in charts.items():
            self.withdrawn[name] = await chart.make(sorted(REPEATED[name].names)) | self._known
        patients = [one for chart in (foreign, *charts.values()) for one in chart.patients]
        await self._change(add_patients=patients)
        for name, row in REPEATED.items():
            answer = await self.ask(self.repeat(row))
            assert answer.status < 300, (name, answer.body)
        await self._change(remove_patients=patients)

    def repeat(self, row: Row) -> Ask:
        return with_headers(row.ask.about(self.withdrawn[row.name]), ANY | {HEADER: row.name})

    def missing(self) -> Ids:
        return missing() | self._known

    @property
    def _known(self) -> dict[str, Any]:
        return {"own": self.own}

    def _chart(self) -> Chart:
        return Chart(self._client, self._keyring)

    async def _change(self, **change: Any) -> None:
        path = f"/panels/{self._panel}"
        (await self._client.patch(path, json=change, headers=self._person)).raise_for_status()

    async def compare(self, ask: Ask, refusal: Refusal | None = None) -> None:
        foreign = await self.ask(ask.about(self.foreign))
        nothing = await self.ask(ask.about(self.missing()))
        assert refusal in {None, foreign.refusal}, (foreign.refusal, ask.headers)
        assert foreign.content == nothing.content, (ask.path, ask.headers)


def with_headers(ask: Ask, headers: Mapping[str, str]) -> Ask:
    return Ask(ask.method, ask.path, ask.body, {**ask.headers, **headers})


def with_parameter(ask: Ask, parameter: str) -> Ask:
    return Ask(ask.method, f"{ask.path}{'&' if '?' in ask.path else '?'}{parameter}", ask.body)


def variants_of(ask: Ask) -> Iterator[Ask]:
    reads = ask.method == "GET"
    yield from (with_headers(ask, headers) for headers in (OF_READS if reads else OF_CHANGES))
    yield from (with_parameter(ask, one) for one in (PARAMETERS if reads else PARAMETERS[:1]))


def failures_of(failures: dict[str, str]) -> str:
    return "\n".join(f"{name}: {failure}" for name, failure in failures.items())


filled = cloned("module")


@pytest.fixture(scope="module")
async def ward(filled: TestDatabase, keyring: Keyring, *, nightly: bool) -> AsyncIterator[Ward]:
    """A nurse with patients (`Ward`), shared by tests, because rejected requests do not change data."""
    app = create_app(Settings(**settings_for(filled, keyring)))
    nurse = keyring.mint("nurse", kind="person", scope="user/*.cruds")
    async with running(app, keyring.mint("test-agent")) as client:
        ward = Ward(client, Asker(app, nurse), keyring)
        await ward.fill(LARGE if nightly else 0)
        yield ward


async def test_equal_answers(ward: Ward, *, nightly: bool):
    """Foreign and unknown ids have equal answers with any headers, parameters and versions. By day, two variants of
    each operation are sent.
    """
    wrong = {}
    for place, (name, (ask, refusal)) in enumerate(FOREIGN.items()):
        try:
            await ward.compare(with_headers(ask, ANY), refusal)
            variants = [*variants_of(ask)]
            step = 1 if nightly else len(variants) // 2
            for variant in variants[place % step :: step]:
                await ward.compare(variant)
        except AssertionError as failure:
            wrong[name] = str(failure)
    assert not wrong, failures_of(wrong)


async def test_equal_answers_after_withdrawal(ward: Ward):
    """Withdraw a caller's access to a patient, then repeat an answered change with the same idempotency key."""
    wrong = {}
    for name, row in REPEATED.items():
        repeat = ward.repeat(row)
        new = with_headers(repeat, {HEADER: f"new {name}"})
        nothing = with_headers(row.ask.about(ward.missing()), ANY | {HEADER: f"none {name}"})
        answers = [await ward.ask(ask) for ask in (nothing, new, repeat)]
        expected = [row.foreign, row.foreign, NAMED if name in NAMING else row.foreign]
        refusals = [answer.refusal for answer in answers]
        alike = {answer.refusal: answer.content for answer in answers}
        if refusals != expected or any(alike[one.refusal] != one.content for one in answers):
            wrong[name] = str(refusals)
    assert not wrong, failures_of(wrong)


@pytest.mark.nightly
@pytest.mark.parametrize("name", FOREIGN)
async def test_equal_times(ward: Ward, name: str, measured: Callable[..., None]):
    ask = with_headers(FOREIGN[name][0], ANY)

    await assert_same_time(
        ward.ask,
        lambda: ask.about(ward.foreign),
        lambda: ask.about(ward.missing()),
        TURNS,
        measured,
    )


@pytest.mark.nightly
@pytest.mark.parametrize("name", [one for one in REPEATED if one not in NAMING])
async def test_equal_times_of_repeats(ward: Ward, name: str, measured: Callable[..., None]):
    row = REPEATED[name]

    def about_unknown() -> Ask:
        return with_headers(row.ask.about(ward.missing()), ANY | {HEADER: str(uuid4())})

    await assert_same_time(ward.ask, lambda: ward.repeat(row), about_unknown, TURNS, measured)
