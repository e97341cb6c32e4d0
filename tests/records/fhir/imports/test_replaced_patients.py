import json
from itertools import permutations, product
from typing import Any
from uuid import uuid4

import pytest
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.fhir import bundle, entry, extract

from tests.records.fhir_bundles import Client, Headers, Recorded
from tests.records.imports import PATH, imported, rows

MRN = "urn:pas:mrn"
PAS = "https://pas.example/fhir"
OLD, NEW = {"reference": "Patient/o"}, {"reference": "Patient/n"}
BY_NUMBER = {"identifier": {"system": MRN, "value": "B-1"}}
BY_SEARCH = {"reference": f"Patient?identifier={MRN}|B-1"}
TASKS = """
SELECT task.queue, task.patient_id, given.input ->> 'replaced_by' AS replaced_by
FROM records.tasks AS task JOIN records.task_inputs AS given ON given.task_id = task.id
WHERE task.kind = 'identity_review'
"""


def link(other: fhir.Resource, kind: str) -> fhir.Resource:
    return {"other": other, "type": kind}


def number(value: str, use: str | None = None, system: str = MRN) -> fhir.Resource:
    return {"system": system, "value": value} | ({} if use is None else {"use": use})


def mia(id_: str, *numbers: fhir.Resource, **more: Any) -> fhir.Resource:
    return {
        "resourceType": "Patient",
        "id": id_,
        "identifier": [*numbers],
        "name": [{"given": ["Mia"], "family": "Merge"}],
        "birthDate": "1980-02-03",
        "gender": "female",
    } | more


def survivor(*numbers: fhir.Resource, other: fhir.Resource = OLD, **more: Any) -> fhir.Resource:
    held = numbers or (number("A-1", "official"), number("B-1", "old"))
    return mia("n", *held, **{"link": [link(other, "replaces")]} | more)


def old(use: str | None = "old", **more: Any) -> fhir.Resource:
    linked = {"active": False, "link": [link(NEW, "replaced-by")]}
    return mia("o", number("B-1", use), **linked | more)


def at(world: int, resource: fhir.Resource) -> fhir.Resource:
    return json.loads(json.dumps(resource).replace(MRN, f"{MRN}:{world}"))


async def send(
    client: Client, *resources: fhir.Resource, source: str = PAS, headers: Headers | None = None
) -> dict[str, str]:
    answer = await client.post(
        PATH, params={"source": source}, json=extract("collection", *resources), headers=headers
    )
    assert answer.status_code == 200, answer.text
    entries = answer.json()["entries"]
    return {one["id"]: entries[place]["id"] for place, one in enumerate(resources)}


async def merged(database: TestDatabase) -> dict[str, str | None]:
    found = await fetch(database.admin_dsn, "SELECT id, replaced_by FROM records.patients")
    return {str(id_): None if other is None else str(other) for id_, other in found}


async def open_questions(database: TestDatabase) -> list[tuple[str, ...]]:
    return [tuple(row) for row in await fetch(database.admin_dsn, TASKS)]


class TestReplacedRecords:
    @pytest.mark.parametrize("use", ["old", None])
    async def test_merge_in_any_order(
        self, client: Client, database: TestDatabase, use: str | None
    ):
        earlier = {"o": mia("o", number("B-1")), "n": mia("n", number("A-1"))}
        message = [survivor(number("A-1", "official"), number("B-1", use)), old(use)]
        expected: dict[str, str | None] = {}
        for world, (known, order) in enumerate(
            product(("", "o", "n", "on"), permutations(message))
        ):
            source = f"{PAS}/{world}"
            before: dict[str, str] = {}
            for id_ in known:
                before |= await send(client, at(world, earlier[id_]), source=source)

            ids = await send(client, *(at(world, one) for one in order), source=source)

            assert before.items() <= ids.items()
            assert ids["o"] != ids["n"]
            expected |= {ids["o"]: ids["n"], ids["n"]: None}
            assert await merged(database) == expected
            stored = await rows(database)
            again = [at(world, one) for one in reversed(order)]
            assert await send(client, *again, source=source) == ids
            assert await rows(database) == stored
        assert await open_questions(database) == []

    @pytest.mark.parametrize("other", [OLD, BY_NUMBER, BY_SEARCH])
    @pytest.mark.parametrize("use", ["old", None])
    async def test_unknown_old_record(
        self, client: Client, database: TestDatabase, other: fhir.Resource, use: str | None
    ):
        before = await send(client, mia("o", number("B-1")))

        new = survivor(number("A-1"), number("B-1", use), other=other)
        ids = await send(client, new)

        assert ids["n"] != before["o"]
        assert await merged(database) == {before["o"]: ids["n"], ids["n"]: None}

    @pytest.mark.parametrize("has_link", [False, True])
    async def test_later_old_record(self, client: Client, database: TestDatabase, has_link: bool):
        ids = await send(client, survivor())

        ids |= await send(client, old(**({} if has_link else {"link": []})))

        assert await merged(database) == {ids["o"]: ids["n"], ids["n"]: None}

    @pytest.mark.parametrize("name", [{}, {"name": [], "birthDate": None, "gender": None}])
    async def test_survivor_by_identifier(
        self, client: Client, database: TestDatabase, name: dict[str, Any]
    ):
        def message(number_: fhir.Resource) -> fhir.Resource:
            one, other = (f"urn:uuid:{uuid4()}" for _ in range(2))
            new = survivor(number("A-1"), number_, other={"reference": other})
            gone = old(link=[link({"reference": one}, "replaced-by")])
            said = {key: value for key, value in (gone | name).items() if value}
            return bundle(
                *(
                    entry({k: v for k, v in each.items() if k != "id"}, url)
                    for each, url in ((new, one), (said, other))
                )
            )

        known = await imported(
            client, bundle(entry(mia("x", number("B-1")), f"urn:uuid:{uuid4()}"))
        )

        answer = await imported(client, message(number("B-1", "old")))
        new, gone = (one["id"] for one in answer["entries"])
        assert gone == known["entries"][0]["id"]
        again = await imported(client, message(number("B-1", "old")))

        assert [one["id"] for one in again["entries"]] == [new, gone]
        assert await merged(database) == {gone: new, new: None}

    async def test_chains(self, client: Client, database: TestDatabase):
        for place, order in enumerate(permutations("abc")):

            def person(id_: str, *links: fhir.Resource, n: int = place) -> fhir.Resource:
                return mia(f"{id_}{n}", number(f"{id_}{n}"), link=[*links])

            chain = {
                "a": person("a", link({"reference": f"Patient/b{place}"}, "replaced-by")),
                "b": person("b"),
                "c": person("c", link({"reference": f"Patient/b{place}"}, "replaces")),
            }
            ids = await send(client, *(chain[one] for one in order))

            a, b, c = (ids[f"{one}{place}"] for one in "abc")
            found = await merged(database)
            assert (found[a], found[b], found[c]) == (b, c, None)

    async def test_merge_and_unmerge(
        self, client: Client, database: TestDatabase, recorded: Recorded, as_person: Headers
    ):
        await send(client, mia("o", number("B-1")))
        ids = await send(client, survivor(), old())

        event = next(one for one in await recorded() if one["event_type"] == "patient.merged")
        payload = event["payload"]
        assert (payload["resource"], payload["data"]["target"]) == (f"patient/{ids['o']}", ids["n"])
        assert sorted(event["patient_ids"]) == sorted(ids.values())
        shown = (await client.get(f"/patients/{ids['o']}")).json()
        assert (shown["id"], shown["replaces"]) == (ids["n"], [ids["o"]])

        await client.post(f"/patients/{ids['o']}/unmerge", headers=as_person)
        await send(client, survivor(telecom=[{"system": "phone", "value": "1"}]), old())

        assert await merged(database) == {ids["o"]: None, ids["n"]: None}
        assert await open_questions(database) == []


class TestQuestions:
    @pytest.mark.parametrize(
        "of_message",
        [
            {"headers": "of_another_caller"},
            {"survivor": {"birthDate": "2001-01-01", "name": [{"given": ["Tom"]}]}},
            {"survivor": {"active": False}},
        ],
    )
    async def test_contradictions(
        self, client: Client, database: TestDatabase, of_message: dict[str, Any], as_person: Headers
    ):
        await send(client, mia("o", number("B-1")))
        address = {"reference": f"{PAS}/Patient/o"}
        new = survivor(other=address, **of_message.get("survivor", {}))
        headers = as_person if "headers" in of_message else None

        for phone in ("1", "2"):
            new["telecom"] = [{"system": "phone", "value": phone}]
            ids = await send(client, new, headers=headers)

        found = await merged(database)
        (gone,) = found.keys() - {ids["n"]}
        assert found == {gone: None, ids["n"]: None}
        assert await open_questions(database) == [("identity", gone, ids["n"])]

    async def test_assigned_system(
        self, client: Client, database: TestDatabase, as_person: Headers
    ):
        values = f"('{MRN}', NULL, false, false, 'person:dr-osei')"
        await execute(database.admin_dsn, f"INSERT INTO records.identifier_systems VALUES {values}")
        await send(client, mia("o", number("B-1")))

        ids = await send(client, survivor(), old())
        assert await open_questions(database) == [("identity", ids["o"], ids["n"])]

        changed = survivor(telecom=[{"system": "phone", "value": "1"}])
        await send(client, changed, old(), source=PAS, headers=as_person)
        assert await merged(database) == {ids["o"]: ids["n"], ids["n"]: None}

    async def test_unknown_system(self, client: Client, database: TestDatabase):
        ids = await send(client, survivor(number("B-1", "old")), old())

        assert await open_questions(database) == [("identity", ids["o"], ids["n"])]

    async def test_cycles_and_two_survivors(self, client: Client, database: TestDatabase):
        def person(id_: str, *links: fhir.Resource) -> fhir.Resource:
            return mia(id_, number(id_), number("B-1"), link=[*links])

        ids = await send(
            client,
            person("n", link(OLD, "replaces"), link(NEW, "replaces")),
            person("o", link(NEW, "replaces")),
        )
        assert set((await merged(database)).values()) == {None}
        pairs = {("identity", ids["o"], ids["n"]), ("identity", ids["n"], ids["o"])}
        assert {*await open_questions(database)} == pairs

        ids = await send(
            client,
            mia("1", number("1")),
            mia("2", number("2"), link=[link({"reference": "Patient/3"}, "replaces")]),
            mia("3", number("3"), link=[link({"reference": "Patient/1"}, "replaced-by")]),
        )
        assert set((await merged(database)).values()) == {None}
        assert {*await open_questions(database)} - pairs == {
            ("identity", ids["3"], ids["1"]),
            ("identity", ids["3"], ids["2"]),
        }


@pytest.mark.parametrize("kind", ["seealso", "refer"])
async def test_other_links_do_not_merge(client: Client, database: TestDatabase, kind: str):
    linked = [link({"reference": "Patient/o"}, kind)]
    await send(client, mia("n", number("A-1"), link=linked), mia("o", number("B-1")))

    assert set((await merged(database)).values()) == {None}
    assert await open_questions(database) == []
