from typing import Any

import httpx

Answer = dict[str, Any]
PATH = "/patients/$match"
JANE = {
    "full_name": "Jane Ann Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "address": [{"line": ["12 Hill Road"], "city": "Leeds", "postal_code": "LS1 4AB"}],
}
WHOLE = {"name": "Jane Ann Doe", "date_of_birth": "1988-04-12", "gender": "female"}


async def registered(client: httpx.AsyncClient, **more: Any) -> str:
    answer = await client.post("/patients", json=JANE | more)
    return str(answer.raise_for_status().json()["id"])


async def ranked(client: httpx.AsyncClient, **asked: Any) -> list[tuple[str, float, str]]:
    answer = await client.post(PATH, json=asked)
    found = answer.raise_for_status().json()["candidates"]
    return [(one["patient"]["id"], one["score"], one["grade"]) for one in found]


async def test_a_score_says_how_much_agrees(client: httpx.AsyncClient):
    """The expected scores are computed by hand from the weights in docs/identity.md."""
    id_ = await registered(client)
    await registered(client, full_name="John Smith", date_of_birth="1944-02-01", gender="male")
    cases: list[tuple[Answer, float, str]] = [
        ({}, 1.0, "certain"),
        ({"gender": None}, 1.0, "probable"),  # Too few criteria.
        ({"name": "doe, jane ann"}, 1.0, "certain"),
        ({"name": "Jane Doe"}, 1.0, "probable"),  # This may be a sister.
        ({"name": "J. Doe"}, 0.953, "probable"),
        ({"name": "Janet Doe"}, 0.953, "probable"),
        ({"name": "Baby Girl Doe"}, 1.0, "probable"),
        ({"date_of_birth": "1900-01-01"}, 1.0, "probable"),  # A placeholder is not a criterion.
        ({"date_of_birth": "1988-12-04"}, 0.835, "probable"),  # Day and month are exchanged.
        ({"date_of_birth": "1988-04-21"}, 0.835, "probable"),
        ({"date_of_birth": "1988"}, 0.835, "probable"),
        ({"gender": "male"}, 0.882, "probable"),
        ({"date_of_birth": "1960-01-01"}, 0.588, "possible"),
        ({"address": {"city": "Leeds", "postal_code": "ls14ab"}}, 1.0, "certain"),
        ({"address": {"city": "York", "postal_code": "LS1 4AB"}}, 0.925, "probable"),
    ]

    for asked, score, grade in cases:
        assert await ranked(client, **WHOLE | asked) == [(id_, score, grade)], asked


async def test_spellings_agree(client: httpx.AsyncClient):
    id_ = await registered(client, full_name="Anne-Marie Müller")
    asked = WHOLE | {"name": "Annemarie Mueller"}

    assert await ranked(client, **asked) == [(id_, 1.0, "certain")]
    del asked["date_of_birth"]
    assert await ranked(client, **asked) == [(id_, 1.0, "probable")]


async def test_the_best_come_first_and_none_is_certain_beside_its_like(
    client: httpx.AsyncClient,
):
    twins = [await registered(client), await registered(client)]
    other = await registered(client, gender="male")

    found = await ranked(client, **WHOLE)

    assert [(one, grade) for one, _, grade in found] == [
        *((one, "probable") for one in sorted(twins)),
        (other, "probable"),
    ]
    assert await ranked(client, limit=1, **WHOLE) == found[:1]


async def test_of_twins_only_the_nearest_is_certain(client: httpx.AsyncClient):
    jane, twin = [await registered(client, full_name=f"{name} Doe") for name in ("Jane", "Janet")]

    found = await ranked(client, **WHOLE | {"name": "Jane Doe"})

    assert found == [(jane, 1.0, "certain"), (twin, 0.953, "probable")]


async def test_of_merged_patients_the_surviving_one_is_certain_and_first(
    client: httpx.AsyncClient, as_person: dict[str, str]
):
    """The merged patient's survivor is found, even if a patient between the two in a chain of merges does not match."""
    alike, merged = await registered(client), await registered(client)
    other = await registered(client, full_name="John Smith", date_of_birth="1944-02-01")
    target = await registered(client)
    for pair in ((merged, 1, other, 1), (other, 2, target, 1), (alike, 1, target, 2)):
        names = ("source", "source_version", "target", "target_version")
        body = dict(zip(names, pair, strict=True)) | {"reason": "Registered twice"}
        answer = await client.post("/patients/merge", json=body, headers=as_person)
        answer.raise_for_status()

    assert await ranked(client, **WHOLE) == [
        (target, 1.0, "certain"),
        (alike, 1.0, "probable"),
        (merged, 1.0, "probable"),
    ]


async def test_who_may_not_read_patients_sees_outlines(client: httpx.AsyncClient, scoped: Any):
    await registered(client)

    answer = await client.post(PATH, json=WHOLE, headers=scoped("system/Patient.s"))

    (one,) = answer.json()["candidates"]
    assert one["patient"]["birth_date"] == "1988"
    assert "identifiers" not in one["patient"]


class TestOfFHIR:
    async def ranked(
        self, client: httpx.AsyncClient, resource: Answer, **more: Any
    ) -> httpx.Response:
        values = {int: "valueInteger", bool: "valueBoolean"}
        parameters = [{"name": "resource", "resource": {"resourceType": "Patient"} | resource}]
        parameters += [{"name": name, values[type(one)]: one} for name, one in more.items()]
        body = {"resourceType": "Parameters", "parameter": parameters}
        return await client.post("/fhir/Patient/$match", json=body)

    async def test_candidates_have_scores_and_grades(self, client: httpx.AsyncClient):
        id_ = await registered(client)
        name = [{"family": "Doe", "given": ["Jane", "Ann"]}]
        asked = {"name": name, "birthDate": "1988-04-12", "gender": "female"}

        bundle = (await self.ranked(client, asked)).json()
        (entry,) = bundle["entry"]
        near = await self.ranked(client, asked | {"gender": "male"}, onlyCertainMatches=True)

        assert (entry["resource"]["id"], entry["search"]["score"]) == (id_, 1.0)
        assert entry["search"]["extension"][0]["valueCode"] == "certain"
        assert near.json()["total"] == 0
        assert bundle["link"][0]["relation"] == "self"

    async def test_a_patient_who_says_nothing_is_refused(self, client: httpx.AsyncClient):
        answer = await self.ranked(client, {"gender": "female"}, count=3)

        assert answer.status_code == 422
