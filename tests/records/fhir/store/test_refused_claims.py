"""A rejected patient leaves a claim: its source uses the identifier for another person than the patient here."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.fhir import MRN, bundle, condition, entry, extract, urn
from support.queries import connected

from chartroom.system.keys import Keyring
from records.fhir.store import refused_claim_repository
from tests.records.fhir.imports.test_claimed_numbers import (
    IDENTIFIER,
    JANE_1,
    NUMBER,
    OTHER_NUMBER,
    OTHER_SERVER,
    SERVER,
    STUB,
    SUBJECT,
    THIRD_SERVER,
    TOM_1,
    Charts,
    about,
    merge,
    refuse,
    sent,
)
from tests.records.fhir_bundles import Client, Headers, failure
from tests.records.imports import PATH, finished
from tests.records.wards import Ward

CLAIMS = "SELECT caller FROM records.refused_claims"
MESSAGE = "meta.source"
OF_MESSAGE = {"meta": {"source": OTHER_SERVER}}
TEMPLATE = OF_MESSAGE | {"id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301"}
CONDITION = f"identifier={MRN}|1"
TOM_2 = TOM_1 | {"identifier": [OTHER_NUMBER]}
ANN = {"name": [{"given": ["Ann"]}], "gender": "female", "birthDate": "1975-05-05"}
ANN_3 = TOM_1 | ANN | {"id": "p3", "identifier": [{"system": MRN, "value": "3"}]}


@pytest.fixture
def charts(client: Client, database: TestDatabase) -> Charts:
    return Charts(client, database)


async def rejected(client: Client, *patients: fhir.Resource, **query: str) -> None:
    made = extract("collection", *patients)
    answer = await client.post(PATH, params={"source": OTHER_SERVER} | query, json=made)
    assert_problem(answer, 422, "invalid")


def message(person: fhir.Resource, *others: fhir.Resource, **request: str) -> fhir.Resource:
    """Return a message with the same URNs as each other message."""
    made = [entry(one | OF_MESSAGE, urn(9)) for one in others]
    return bundle(entry(person | OF_MESSAGE, urn(7), **request), *made)


class TestImports:
    @pytest.fixture(autouse=True)
    async def jane(self, client: Client) -> str:
        await sent(client, OTHER_SERVER, TOM_2)
        return await sent(client, SERVER, JANE_1)

    @pytest.mark.parametrize("by", ["address", MESSAGE])
    async def test_update_by_address(self, charts: Charts, jane: str, by: str):
        await rejected(charts.client, TOM_1)

        for subject in ({"identifier": NUMBER}, {"identifier": {"value": "1"}}):
            await refuse(charts.client, OTHER_SERVER, about(subject), SUBJECT, by)
        await refuse(charts.client, OTHER_SERVER, STUB, IDENTIFIER, MESSAGE)
        assert [await charts.of(one) for one in (SERVER, THIRD_SERVER, None)] == [jane] * 3

    @pytest.mark.parametrize("others", [1, 501])
    async def test_skipped_update(self, charts: Charts, others: int):
        """A worker imports 501 entries."""
        note = {"resourceType": "Basic", "code": {"text": "Note"}}
        made = extract("collection", TOM_1, *(note | {"id": f"b{one}"} for one in range(others)))
        query = {"source": OTHER_SERVER, "on_error": "skip"}

        answer = await charts.client.post(PATH, params=query, json=made)
        done = await finished(charts.client, answer.raise_for_status().headers["Location"])

        assert (done["skipped"], done["created"]) == (1, others)
        await refuse(charts.client, OTHER_SERVER, about(), SUBJECT)

    @pytest.mark.parametrize(
        ("known", "now", "rule"),
        [
            (
                extract("collection", TOM_2 | TEMPLATE),
                extract("collection", TOM_1 | TEMPLATE),
                "identifier-of-another-patient",
            ),
            (
                message(ANN_3, condition(urn(7))),
                message(TOM_1, condition(urn(7))),
                "patient-never-changes",
            ),
            (
                message(ANN_3),
                message(TOM_1, ifNoneExist=f"{CONDITION}&gender=female"),
                "different-person",
            ),
        ],
    )
    async def test_message(
        self, charts: Charts, jane: str, known: fhir.Resource, now: fhir.Resource, rule: str
    ):
        (await charts.client.post(PATH, json=known)).raise_for_status()
        answer = assert_problem(await charts.client.post(PATH, json=now), 422, "invalid")
        assert {one for _, one in broken_rules(answer)} == {rule}

        await refuse(charts.client, OTHER_SERVER, about(), SUBJECT, MESSAGE)
        assert await charts.of(THIRD_SERVER) == jane
        assert await sent(charts.client, OTHER_SERVER, JANE_1, MESSAGE) == jane
        assert await charts.of(OTHER_SERVER, MESSAGE) == jane

    async def test_bundle_of_several_sources(self, charts: Charts, jane: str):
        result, whom = about(), {"fullUrl": f"{OTHER_SERVER}/Patient/p8", "resource": TOM_1}
        made = {"fullUrl": f"{SERVER}/Condition/{result['id']}", "resource": result}
        several = extract("collection") | {"entry": [whom, made]}
        assert_problem(await charts.client.post(PATH, json=several), 422, "invalid")

        await refuse(charts.client, OTHER_SERVER, about(), SUBJECT)
        assert await charts.of(SERVER) == jane

    @pytest.mark.parametrize(
        "now",
        [
            [TOM_1 | {"birthDate": "1990-13-45"}],
            [TOM_2 | {"deceasedDateTime": "1980-01-01"}],
            [TOM_1 | {"deceasedDateTime": "1980", "identifier": [NUMBER | {"use": "old"}]}],
            [TOM_1 | {"id": "p8"}, condition("Patient/unknown") | {"id": "c8"}],
        ],
    )
    async def test_refusal_for_another_reason(
        self, charts: Charts, jane: str, now: list[fhir.Resource]
    ):
        await rejected(charts.client, *now)

        assert await charts.of(OTHER_SERVER) == jane

    async def test_older_state(self, charts: Charts, jane: str):
        """A replayed queue has a state from before a correction, and another patient is rejected."""
        before, after = (
            one | {"meta": {"lastUpdated": f"2026-0{month}-01T00:00:00Z"}}
            for month, one in ((1, TOM_1), (2, TOM_2))
        )
        for one in (after, ANN_3):
            await sent(charts.client, OTHER_SERVER, one)
        await rejected(charts.client, before, ANN_3 | {"identifier": [OTHER_NUMBER]})

        assert await charts.of(OTHER_SERVER) == jane

    async def test_identifier_with_which_the_source_has_sent_the_other_patient(
        self, charts: Charts, jane: str
    ):
        assert await sent(charts.client, OTHER_SERVER, JANE_1 | {"id": "p5"}) == jane
        await rejected(charts.client, TOM_1)

        assert await charts.of(OTHER_SERVER) == jane

    async def test_correction_ends_it(self, charts: Charts, jane: str):
        """The version that is stored already counts, too. Each patient has a separate claim."""
        await rejected(charts.client, TOM_1, TOM_1 | {"id": "p8"})
        await sent(charts.client, THIRD_SERVER, TOM_2)
        await sent(charts.client, OTHER_SERVER, TOM_2)
        await refuse(charts.client, OTHER_SERVER, about(), SUBJECT)

        await sent(charts.client, OTHER_SERVER, ANN_3 | {"id": "p8"})
        assert await charts.of(OTHER_SERVER) == jane

    async def test_merge_ends_it(self, charts: Charts, as_person: Headers, jane: str):
        tom = await sent(charts.client, OTHER_SERVER, TOM_2)
        await rejected(charts.client, TOM_1)
        await merge(charts.client, as_person, tom, jane)

        assert await charts.of(OTHER_SERVER) == jane

    async def test_the_answer_does_not_depend_on_it(
        self, charts: Charts, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.delattr(refused_claim_repository, "add")
        with capture_logs() as logs:
            await rejected(charts.client, TOM_1)

        errors = [one["event"] for one in logs if one["log_level"] == "error"]
        assert errors == ["the claims of a rejected patient are lost"]


Send = Callable[..., Awaitable[httpx.Response]]
ADD = [{"op": "add", "path": "/identifier/-", "value": NUMBER}]


def in_bundle(kind: str) -> Callable[[Send, str], Awaitable[httpx.Response]]:
    def send(request: Send, tom: str) -> Awaitable[httpx.Response]:
        made = {"method": "PUT", "url": f"Patient/{tom}"}
        entries = [{"resource": TOM_1 | {"id": tom}, "request": made}]
        return request("POST", "", {"resourceType": "Bundle", "type": kind, "entry": entries})

    return send


@pytest.mark.usefixtures("jane")
class TestWrites:
    """The caller is the source."""

    @pytest.fixture
    async def jane(self, client: Client) -> str:
        return await sent(client, SERVER, JANE_1)

    @pytest.fixture
    async def tom(self, client: Client) -> str:
        return await sent(client, OTHER_SERVER, TOM_2)

    @pytest.fixture
    def request_(self, client: Client, keyring: Keyring) -> Send:
        async def send(
            method: str, path: str, body: Any, by: str = "ehr", **headers: str
        ) -> httpx.Response:
            token = keyring.mint(by, scope="system/*.cruds")
            kind = {"Content-Type": "application/json-patch+json"} if method == "PATCH" else {}
            sent_ = {"Authorization": f"Bearer {token}"} | kind | headers
            return await client.request(method, f"/fhir{path}", json=body, headers=sent_)

        return send

    @staticmethod
    async def status(send: Send, by: str = "ehr") -> int:
        subject = {"reference": f"Patient?{CONDITION}"}
        answer = await send("POST", "/Condition", condition() | {"subject": subject}, by)
        if answer.status_code == 422:
            (issue,) = answer.json()["issue"]
            assert issue["expression"] == ["Condition.subject.reference"]
            assert issue["diagnostics"].startswith("ambiguous-reference")
        return answer.status_code

    @pytest.mark.parametrize(
        "act",
        [
            lambda send, tom: send("PUT", f"/Patient/{tom}", TOM_1 | {"id": tom}),
            lambda send, tom: send("PATCH", f"/Patient/{tom}", ADD),
            lambda send, _: send("POST", "/Patient", TOM_1),
            lambda send, _: send("POST", "/Patient", TOM_1, **{"If-None-Exist": CONDITION}),
            lambda send, _: send("PUT", f"/Patient?{CONDITION}", TOM_1),
            in_bundle("transaction"),
            in_bundle("batch"),
        ],
        ids=["PUT", "PATCH", "POST", "If-None-Exist", "conditional", "transaction", "batch"],
    )
    async def test_each_refusal(
        self, request_: Send, tom: str, act: Callable[[Send, str], Awaitable[httpx.Response]]
    ):
        assert await self.status(request_) == 201
        answer = await act(request_, tom)
        assert "409" in answer.text or answer.status_code == 409

        assert [await self.status(request_, by) for by in ("ehr", "lab")] == [422, 201]
        stub = await request_("POST", "/Patient", STUB, **{"If-None-Exist": CONDITION})
        assert stub.status_code == 422

        accepted = await request_("PUT", f"/Patient/{tom}", TOM_2 | {"id": tom})
        same = await request_("POST", "/Patient", JANE_1, **{"If-None-Exist": CONDITION})
        assert [accepted.status_code, same.status_code] == [200, 200]
        assert await self.status(request_) == 201

    async def test_patch_of_a_stored_reference(self, request_: Send, tom: str):
        made = condition() | {"subject": {"identifier": NUMBER}}
        path = f"/Condition/{(await request_('POST', '/Condition', made)).json()['id']}"
        await request_("PUT", f"/Patient/{tom}", TOM_1 | {"id": tom})

        fever = [{"op": "replace", "path": "/code/text", "value": "Fever"}]
        patched = await request_("PATCH", path, fever)
        replaced = await request_("PUT", path, made | {"id": path.rpartition("/")[2]})

        assert [patched.status_code, replaced.status_code] == [200, 422]

    async def test_condition_of_a_creation(self, request_: Send, tom: str):
        await request_("POST", "/Condition", condition(f"Patient?{CONDITION}"), "lab")
        await request_("PUT", f"/Patient/{tom}", TOM_1 | {"id": tom})
        met = {"If-None-Exist": f"patient.identifier={MRN}|1"}

        answers = [
            await request_("POST", "/Condition", condition(f"Patient/{tom}"), by, **met)
            for by in ("ehr", "lab")
        ]

        assert [one.status_code for one in answers] == [422, 200]

    async def test_refusal_for_another_reason(
        self, client: Client, request_: Send, database: TestDatabase, tom: str
    ):
        """The last patient is the same person, as an earlier version says."""
        await sent(client, SERVER, STUB | {"id": JANE_1["id"]})
        taken = TOM_1 | {"id": tom}
        answers = [
            await request_("PUT", f"/Patient/{tom}", taken, **{"If-Match": 'W/"7"'}),
            await request_("PUT", f"/Patient/{tom}", taken | {"birthDate": "1990-13-45"}),
            await request_("PUT", f"/Patient/{tom}", taken | {"id": "other"}),
            await request_("POST", "/Patient", JANE_1),
        ]

        assert [one.status_code for one in answers] == [412, 422, 400, 409]
        assert await fetch(database.admin_dsn, CLAIMS) == []

    async def test_patient_whom_the_caller_created(self, request_: Send, tom: str):
        ann = ANN_3 | {"identifier": [{"system": MRN, "value": "7"}]}
        await request_("POST", "/Patient", ann)
        taken = TOM_2 | {"id": tom, "identifier": ann["identifier"]}
        assert failure(await request_("PUT", f"/Patient/{tom}", taken)) == (409, "identifier-taken")

        subject = f"Patient?identifier={MRN}|7"
        answer = await request_("POST", "/Condition", condition(subject))
        assert answer.status_code == 201, answer.text


@pytest.mark.parametrize("method", ["PUT", "POST"])
async def test_limited_caller(ward: Ward, database: TestDatabase, method: str):
    """The role of limited callers does not read the claims of other callers."""
    nurse = dict(ward.client.headers)
    named = {"identifiers": [NUMBER]}
    answer = await ward.client.patch(
        f"/patients/{ward.bert['patient']}", json=named, headers=ward.everyone
    )
    answer.raise_for_status()
    await ward.change_panel(patients=[ward.anna["patient"], ward.bert["patient"]])
    made = condition(f"Patient?{CONDITION}")
    taken = TOM_1 | {"id": ward.anna["patient"]}
    path = f"/fhir/Patient/{taken['id']}" if method == "PUT" else "/fhir/Patient"

    refused = await ward.client.request(method, path, json=taken, headers=nurse)
    answers = [
        await ward.client.post("/fhir/Condition", json=made, headers=by)
        for by in (nurse, ward.everyone)
    ]

    assert failure(refused) == (409, "identifier-taken")
    assert [one.status_code for one in answers] == [422, 201]
    for caller in ("agent:nurse", "agent:other"):
        settings = {"role": "records_panel", "chartroom.caller": caller}
        async with connected(database.app_dsn, server_settings=settings) as connection:
            seen = {row["caller"] for row in await connection.fetch(CLAIMS)}
        assert seen == ({caller} if caller == "agent:nurse" else set())
