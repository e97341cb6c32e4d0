"""A reference by identifier is rejected if its source has sent another patient with the identifier
than the one who has it here.
"""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.fhir import MRN, bundle, condition, encounter, entry, extract, patient, urn

from tests.records.fhir.imports.test_names_of_resources import JANE, OTHER_SERVER, SERVER, TOM
from tests.records.fhir_bundles import Client, Headers
from tests.records.imports import PATH, ids, rows
from tests.records.wards import Ward

THIRD_SERVER = "https://imaging.example/fhir"
NUMBER, OTHER_NUMBER = ({"system": MRN, "value": one} for one in ("1", "2"))
LOGICAL = {"identifier": NUMBER}
CONDITIONAL = {"reference": f"Patient?identifier={MRN}|0,{MRN}|1"}
JANE_1, TOM_1 = (
    patient(id_, birthDate=born, identifier=[NUMBER], **who)
    for id_, born, who in (("1", "1961-04-12", JANE), ("2", "1990-01-01", TOM))
)
STUB = {"resourceType": "Patient", "identifier": [NUMBER]}
OWNER = "SELECT patient_id::text AS id FROM records.resources WHERE id = $1::text::uuid"
SKIPPING = {"source": OTHER_SERVER, "on_error": "skip"}
SUBJECT, IDENTIFIER = "subject/identifier", "identifier"
MESSAGE = "meta.source"


async def send(
    client: Client, source: str | None, resource: fhir.Resource, by: str = "address"
) -> httpx.Response:
    if source is not None and by == "address":
        made = extract("collection", resource)
        return await client.post(PATH, params={"source": source}, json=made)
    named = {} if source is None else {"source": source}
    if by == "meta.source":
        resource = resource | {"meta": resource.get("meta", {}) | named}
    made = bundle(entry(resource, f"urn:uuid:{uuid4()}"))
    if by == "transaction":
        return await client.post(PATH, params=named, json=made)
    return await client.post(
        PATH, json=made | {"meta": named} if by == "Bundle.meta.source" else made
    )


async def sent(
    client: Client, source: str | None, resource: fhir.Resource, by: str = "address"
) -> str:
    answer = await send(client, source, resource, by)
    return ids(answer.raise_for_status().json())[resource["resourceType"]]


def about(subject: fhir.Resource = LOGICAL) -> fhir.Resource:
    return condition() | {"id": str(uuid4()), "subject": subject}


async def refuse(
    client: Client, source: str | None, resource: fhir.Resource, place: str, by: str = "address"
) -> None:
    answer = assert_problem(await send(client, source, resource, by), 422, "invalid")
    assert broken_rules(answer) == {(f"/entry/0/resource/{place}", "ambiguous-reference")}


class Charts:
    def __init__(self, client: Client, database: TestDatabase) -> None:
        self.client, self._database = client, database

    async def of(
        self, source: str | None, by: str = "address", subject: fhir.Resource = LOGICAL
    ) -> str:
        """Import a condition that refers to the patient by identifier; return its patient."""
        found = await sent(self.client, source, about(subject), by)
        return str((await fetch(self._database.admin_dsn, OWNER, found))[0]["id"])

    async def of_two_sources(self, by: str = "address") -> tuple[str, str]:
        jane = await sent(self.client, SERVER, JANE_1, by)
        return jane, await sent(self.client, OTHER_SERVER, TOM_1, by)


@pytest.fixture
def charts(client: Client, database: TestDatabase) -> Charts:
    return Charts(client, database)


async def merge(client: Client, as_person: Headers, source: str, target: str) -> None:
    body: dict[str, Any] = {"reason": "Registered twice"}
    for name, id_ in (("source", source), ("target", target)):
        shown = (await client.get(f"/patients/{id_}")).json()
        body |= {name: id_, f"{name}_version": shown["version"]}
    (await client.post("/patients/merge", json=body, headers=as_person)).raise_for_status()


@pytest.mark.parametrize(
    ("resource", "place"),
    [
        (about(), SUBJECT),
        (about({"identifier": {"value": "1"}}), SUBJECT),
        (about(CONDITIONAL), "subject/reference"),
        (about({"reference": f"Patient?identifier={MRN}|1&gender=female"}), "subject/reference"),
        (
            {"resourceType": "Basic", "code": {"text": "Note"}, "author": CONDITIONAL},
            "author/reference",
        ),
        (STUB, IDENTIFIER),
    ],
)
@pytest.mark.parametrize("by", ["address", "meta.source"])
async def test_only_the_source_of_the_other_patient_is_rejected(
    charts: Charts, database: TestDatabase, by: str, resource: fhir.Resource, place: str
):
    jane, tom = await charts.of_two_sources(by)
    assert jane != tom
    before = await rows(database)

    await refuse(charts.client, OTHER_SERVER, resource, place, by)

    assert await rows(database) == before
    assert [await charts.of(source, by) for source in (SERVER, THIRD_SERVER)] == [jane, jane]


WAYS = ["address", "meta.source", "transaction", "Bundle.meta.source"]


@pytest.mark.parametrize("by", WAYS)
@pytest.mark.parametrize("first", WAYS)
async def test_each_bundle_names_its_source_alike(charts: Charts, first: str, by: str):
    jane = await sent(charts.client, SERVER, JANE_1, first)
    assert await sent(charts.client, SERVER, TOM_1, by) != jane

    for way in WAYS:
        await refuse(charts.client, SERVER, about(), SUBJECT, way)


@pytest.mark.parametrize("by", WAYS)
@pytest.mark.parametrize("first", WAYS)
async def test_states_of_one_source_are_ordered_in_each_bundle(client: Client, first: str, by: str):
    states = [
        JANE_1 | {"birthDate": born, "meta": {"lastUpdated": f"2026-0{month}-01T00:00:00Z"}}
        for month, born in ((5, "1961-04-12"), (4, "1961-04-13"))
    ]
    newer, older = [
        one | {"meta": one["meta"] | ({"source": SERVER} if way == "meta.source" else {})}
        for one, way in zip(states, (first, by), strict=True)
    ]
    (await send(client, SERVER, newer, first)).raise_for_status()

    answer = (await send(client, SERVER, older, by)).raise_for_status().json()

    assert answer["entries"][0]["outcome"] == "older-than-known"


async def test_namesake_without_a_birth_date(charts: Charts):
    await sent(charts.client, SERVER, JANE_1)
    await sent(charts.client, OTHER_SERVER, JANE_1 | {"birthDate": "1990-01-01"})

    await refuse(charts.client, OTHER_SERVER, STUB | JANE, IDENTIFIER)


async def test_twin_without_a_given_name(charts: Charts):
    twins = [JANE_1 | who for who in ({}, {"name": TOM["name"]})]
    for server, twin in zip((SERVER, OTHER_SERVER), twins, strict=True):
        await sent(charts.client, server, twin, "meta.source")
    nameless = STUB | {"birthDate": JANE_1["birthDate"], "meta": {"source": OTHER_SERVER}}
    made = entry(nameless, f"urn:uuid:{uuid4()}", ifNoneExist=f"identifier={MRN}|1")

    answer = await charts.client.post(PATH, json=bundle(made))

    refused = assert_problem(answer, 422, "invalid")
    assert broken_rules(refused) == {("/entry/0/resource/identifier", "ambiguous-reference")}


@pytest.mark.parametrize("by", ["patient=1", f"patient.identifier={MRN}|1"])
async def test_encounter_of_a_claimed_number(charts: Charts, by: str):
    await charts.of_two_sources()
    visit = encounter("Patient/p1", participant=[])
    await sent(charts.client, SERVER, visit)
    note = {"resourceType": "Basic", "code": {"text": "Note"}}
    note["author"] = {"reference": f"Encounter?{by}"}

    await refuse(charts.client, OTHER_SERVER, note, "author/reference")
    await sent(charts.client, THIRD_SERVER, note)


@pytest.mark.parametrize(
    ("resource", "search"),
    [
        (encounter(urn(1), participant=[]), "patient=1"),
        (condition(urn(1)), f"patient.identifier={MRN}|1&clinical-status:missing=true"),
        ({"resourceType": "Patient"}, f"identifier={MRN}|1&gender=female"),
    ],
)
async def test_condition_by_a_claimed_number(charts: Charts, resource: fhir.Resource, search: str):
    """The condition finds a resource of the other patient, which would stand for the source's own."""
    await charts.of_two_sources(MESSAGE)
    for one in (encounter("Patient/p1", participant=[]), condition("Patient/p1") | {"id": "c1"}):
        await sent(charts.client, SERVER, one | {"subject": LOGICAL}, MESSAGE)
    tom, made = (one | {"meta": {"source": OTHER_SERVER}} for one in (TOM_1, resource))
    conditional = bundle(entry(tom, urn(1)), entry(made, urn(2), ifNoneExist=search))

    answer = await charts.client.post(PATH, json=conditional)

    refused = assert_problem(answer, 422, "invalid")
    assert broken_rules(refused) == {("/entry/1/request/ifNoneExist", "ambiguous-reference")}


async def test_bundle_of_several_sources(charts: Charts):
    await charts.of_two_sources()
    one, other = f"{SERVER}/Patient/p1", f"{OTHER_SERVER}/Patient/p2"
    for whom, resource, server in ((one, JANE_1, OTHER_SERVER), (other, TOM_1, SERVER)):
        result = about()
        made = {"fullUrl": f"{server}/Condition/{result['id']}", "resource": result}
        sources = extract("collection") | {"entry": [{"fullUrl": whom, "resource": resource}, made]}

        answer = await charts.client.post(PATH, json=sources)

        refused = assert_problem(answer, 422, "invalid")
        assert broken_rules(refused) == {(f"/entry/1/resource/{SUBJECT}", "ambiguous-reference")}


@pytest.mark.parametrize("servers", [(SERVER, OTHER_SERVER), (OTHER_SERVER, SERVER)])
async def test_equal_messages_of_several_sources(charts: Charts, servers: tuple[str, str]):
    await charts.of_two_sources("meta.source")
    stubs = [STUB | {"meta": {"source": one}} for one in servers]
    made = bundle(*(entry(one, f"urn:uuid:{uuid4()}") for one in stubs))

    answer = await charts.client.post(PATH, json=made)

    refused = assert_problem(answer, 422, "invalid")
    place = f"/entry/{servers.index(OTHER_SERVER)}/resource/identifier"
    assert broken_rules(refused) == {(place, "ambiguous-reference")}


@pytest.mark.parametrize("more", [{}, {"meta": {"source": THIRD_SERVER}}])
@pytest.mark.parametrize("named", [{}, {"fullUrl": f"urn:uuid:{uuid4()}"}])
async def test_entry_without_an_address_is_of_the_source_of_the_import(
    charts: Charts, named: fhir.Resource, more: fhir.Resource
):
    await charts.of_two_sources()
    result = condition() | {"subject": LOGICAL} | more
    made = extract("collection") | {"entry": [{"resource": result} | named]}

    answer = await charts.client.post(PATH, params={"source": OTHER_SERVER}, json=made)

    refused = assert_problem(answer, 422, "invalid")
    assert broken_rules(refused) == {(f"/entry/0/resource/{SUBJECT}", "ambiguous-reference")}


async def test_result_of_a_skipped_patient_is_skipped(charts: Charts, database: TestDatabase):
    await sent(charts.client, SERVER, JANE_1)
    before = await rows(database)
    invalid = extract("collection", TOM_1 | {"birthDate": "1990-13-45"}, about())

    answer = await charts.client.post(PATH, params=SKIPPING, json=invalid)

    assert answer.raise_for_status().json()["skipped"] == 2
    assert await rows(database) == before


async def test_number_that_a_person_gave_to_the_other_patient(charts: Charts):
    jane, tom = await charts.of_two_sources()
    changed = {"identifiers": [OTHER_NUMBER]}
    (await charts.client.patch(f"/patients/{jane}", json=changed)).raise_for_status()
    confirmed = await charts.client.post(f"/patients/{tom}/identifiers/confirm", json=NUMBER)
    confirmed.raise_for_status()

    await refuse(charts.client, SERVER, about(), SUBJECT)
    assert [await charts.of(source) for source in (OTHER_SERVER, THIRD_SERVER)] == [tom, tom]


@pytest.mark.parametrize("kind", ["collection", "searchset"])
async def test_patient_and_results_in_one_bundle_import_twice(charts: Charts, kind: str):
    await sent(charts.client, SERVER, JANE_1)
    made = extract(kind, TOM_1, about(), about({"reference": f"Patient?identifier={MRN}|1"}))
    for _ in range(2):
        answer = await charts.client.post(PATH, params={"source": OTHER_SERVER}, json=made)
    assert answer.raise_for_status().json()["unchanged"] == 3


async def test_patient_with_its_address_or_its_birth_date_is_found(charts: Charts):
    jane, tom = await charts.of_two_sources()

    assert await sent(charts.client, OTHER_SERVER, STUB | {"id": "p2"}) == tom
    assert await charts.of(OTHER_SERVER, subject={"reference": "Patient/p2"}) == tom
    assert await sent(charts.client, OTHER_SERVER, JANE_1 | {"id": "p3"}) == jane


async def test_merge_ends_the_doubt(charts: Charts, as_person: Headers):
    jane, tom = await charts.of_two_sources()
    await merge(charts.client, as_person, tom, jane)

    assert await charts.of(OTHER_SERVER) == jane


@pytest.mark.parametrize("now", [NUMBER | {"use": "old"}, OTHER_NUMBER])
async def test_correction_by_the_source_ends_the_doubt(charts: Charts, now: fhir.Resource):
    jane, tom = await charts.of_two_sources()

    assert await sent(charts.client, OTHER_SERVER, TOM_1 | {"identifier": [now]}) == tom

    assert await charts.of(OTHER_SERVER) == jane


@pytest.mark.parametrize("ends", [[OTHER_NUMBER], [NUMBER | {"use": "old"}]])
async def test_source_does_not_know_of_a_local_correction(
    charts: Charts, ends: list[fhir.Resource]
):
    _, tom = await charts.of_two_sources()
    corrected = {"identifiers": ends}
    (await charts.client.patch(f"/patients/{tom}", json=corrected)).raise_for_status()

    await refuse(charts.client, OTHER_SERVER, about(), SUBJECT)


async def test_source_without_a_name_may_be_several(charts: Charts):
    jane = await sent(charts.client, None, JANE_1)
    assert await charts.of(None) == jane
    assert await sent(charts.client, None, TOM_1) != jane

    await refuse(charts.client, None, about(), SUBJECT)


async def test_address_of_one_resource_does_not_name_its_source(charts: Charts):
    await sent(charts.client, SERVER, JANE_1)
    await charts.client.post(PATH, json=bundle(entry(TOM_1, "urn:oid:1.2.3.4")))

    answer = await charts.client.post(PATH, json=bundle(entry(about(), "urn:oid:1.2.3.5")))

    refused = assert_problem(answer, 422, "invalid")
    assert broken_rules(refused) == {(f"/entry/0/resource/{SUBJECT}", "ambiguous-reference")}


async def test_link_to_a_claimed_number_does_not_merge(charts: Charts):
    await charts.of_two_sources()
    link = [{"type": "replaces", "other": LOGICAL}]
    survivor = patient("3", identifier=[OTHER_NUMBER], link=link, **TOM)

    await refuse(charts.client, OTHER_SERVER, survivor, "link")


async def test_claim_of_a_limited_caller_has_no_effect(ward: Ward, database: TestDatabase):
    nurse = dict(ward.client.headers)
    ward.client.headers.update(ward.everyone)
    jane = await sent(ward.client, SERVER, JANE_1)
    tom = await sent(ward.client, OTHER_SERVER, TOM_1 | {"identifier": [OTHER_NUMBER]})
    await ward.change_panel(patients=[tom])
    claimed = {"identifiers": [OTHER_NUMBER, NUMBER]}
    answer = await ward.client.patch(f"/patients/{tom}", json=claimed, headers=nurse)
    assert answer.json()["unconfirmed_identifiers"] == [NUMBER]

    assert await Charts(ward.client, database).of(OTHER_SERVER) == jane


@pytest.mark.parametrize("source", [None, OTHER_SERVER])
class TestAgain:
    """A separate patient arrives again with slightly different demographics."""

    @pytest.mark.parametrize(
        "now",
        [
            {"gender": "unknown"},
            {"name": [{"given": ["Tom", "Lee"], "family": "Doe"}]},
            {"birthDate": "1990"},
            {"birthDate": "1990-01-02"},
        ],
    )
    async def test_agreeing_patient_is_found(
        self, charts: Charts, database: TestDatabase, source: str | None, now: Any
    ):
        jane = await sent(charts.client, SERVER, JANE_1)
        tom = await sent(charts.client, source, TOM_1, MESSAGE)
        tasks = await task_count(database)

        assert await sent(charts.client, source, TOM_1 | now, MESSAGE) == tom
        assert await sent(charts.client, source, TOM_1, MESSAGE) == tom
        assert (await task_count(database), tom == jane) == (tasks, False)

    @pytest.mark.parametrize(
        "now", [{"birthDate": "1950-07-07"}, {"name": [{"given": ["Ann"], "family": "Doe"}]}]
    )
    async def test_other_patient_is_separate(self, charts: Charts, source: str | None, now: Any):
        jane = await sent(charts.client, SERVER, JANE_1)
        tom = await sent(charts.client, source, TOM_1, MESSAGE)

        assert await sent(charts.client, source, TOM_1 | now, MESSAGE) not in {jane, tom}

    async def test_several_agreeing_patients_are_not_guessed(
        self, charts: Charts, source: str | None
    ):
        await sent(charts.client, SERVER, JANE_1)
        known = {
            await sent(charts.client, source, TOM_1 | {"birthDate": born}, MESSAGE)
            for born in ("1990-01-01", "1950-07-07")
        }
        bare = {name: value for name, value in TOM_1.items() if name != "birthDate"}

        assert await sent(charts.client, source, bare, MESSAGE) not in known

    async def test_merged_patients_are_one(
        self, charts: Charts, as_person: Headers, source: str | None
    ):
        await sent(charts.client, SERVER, JANE_1)
        kept, merged = [
            await sent(charts.client, source, TOM_1 | {"birthDate": born}, MESSAGE)
            for born in ("1990-01-01", "1950-07-07")
        ]
        await merge(charts.client, as_person, merged, kept)
        bare = {name: value for name, value in TOM_1.items() if name != "birthDate"}

        assert await sent(charts.client, source, bare, MESSAGE) == kept


async def task_count(database: TestDatabase) -> int:
    return int((await fetch(database.admin_dsn, "SELECT count(*) FROM records.tasks"))[0]["count"])


class TestReplaced:
    """A source has corrected the address of Tom to another person, who counts from then on."""

    async def test_by_identifier(self, client: Client):
        corrected = await sent(client, OTHER_SERVER, TOM_1)
        assert await sent(client, OTHER_SERVER, JANE_1 | {"id": TOM_1["id"]}) == corrected

        assert await sent(client, THIRD_SERVER, TOM_1) != corrected

    async def test_of_a_separate_patient(self, client: Client):
        ann = {"name": [{"given": ["Ann"]}], "gender": "female", "birthDate": "1975-05-05"}
        await sent(client, SERVER, JANE_1)
        corrected = await sent(client, OTHER_SERVER, TOM_1)
        assert await sent(client, OTHER_SERVER, TOM_1 | ann) == corrected

        assert await sent(client, OTHER_SERVER, TOM_1 | {"id": "p9", "gender": "unknown"}) != (
            corrected
        )

    async def test_by_condition(self, client: Client):
        corrected = await sent(client, OTHER_SERVER, TOM_1)
        assert await sent(client, OTHER_SERVER, JANE_1 | {"id": TOM_1["id"]}) == corrected

        tom = entry(TOM_1, f"urn:uuid:{uuid4()}", ifNoneExist=f"identifier={MRN}|1")
        answer = await client.post(PATH, json=bundle(tom))
        assert ids(answer.raise_for_status().json())["Patient"] != corrected


class TestEmptied:
    """A message of its source has emptied a patient: the earlier versions are compared."""

    @pytest.fixture
    async def jane(self, client: Client) -> str:
        jane = await sent(client, SERVER, JANE_1)
        assert await sent(client, SERVER, STUB | {"id": JANE_1["id"]}) == jane
        return jane

    async def test_by_identifier(self, client: Client, jane: str):
        assert await sent(client, OTHER_SERVER, TOM_1) != jane
        assert await sent(client, THIRD_SERVER, JANE_1) == jane

    async def test_results_by_condition(self, client: Client, database: TestDatabase, jane: str):
        urn = f"urn:uuid:{uuid4()}"
        tom = entry(TOM_1, urn, ifNoneExist=f"identifier={MRN}|1")

        answer = await client.post(
            PATH, json=bundle(tom, entry(about({"reference": urn}), f"urn:uuid:{uuid4()}"))
        )

        found = ids(answer.raise_for_status().json())
        owner = (await fetch(database.admin_dsn, OWNER, found["Condition"]))[0]["id"]
        assert owner == found["Patient"] != jane

    async def test_by_condition_under_fhir(self, client: Client, jane: str):
        condition_ = f"identifier={MRN}|1"
        headers = {"If-None-Exist": condition_}

        refused = [
            await client.put(f"/fhir/Patient?{condition_}", json=TOM_1),
            await client.post("/fhir/Patient", json=TOM_1, headers=headers),
        ]
        same = await client.put(f"/fhir/Patient?{condition_}", json=JANE_1)

        assert [one.status_code for one in refused] == [409, 409]
        assert same.raise_for_status().json()["id"] == jane

    async def test_by_key_of_a_template(self, client: Client):
        template = {"id": "p1", "identifier": [{"system": MRN, "value": "UNKNOWN"}]}
        jane = await sent(client, SERVER, JANE_1 | template, MESSAGE)
        assert await sent(client, SERVER, STUB | template, MESSAGE) == jane

        assert await sent(client, SERVER, TOM_1 | template, MESSAGE) != jane

    async def test_namesake_with_another_birth_date(self, client: Client):
        jane = await sent(client, SERVER, JANE_1)
        bare = {name: value for name, value in JANE_1.items() if name != "birthDate"}
        assert await sent(client, SERVER, bare) == jane

        assert await sent(client, OTHER_SERVER, JANE_1 | {"birthDate": "1990-01-01"}) != jane
        assert await sent(client, THIRD_SERVER, JANE_1) == jane
