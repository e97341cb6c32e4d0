import json
from itertools import permutations
from typing import Any

import pytest
from support import fhir
from support.fhir import condition, extract, patient

from chassis.problems.problem import Invalid
from records.fhir.bundles.bundle import Bundle, parse_bundle
from records.fhir.bundles.bundle_json import as_bundle

HERE = "https://here.example/fhir"
SERVER = "https://ehr.example/fhir"
UNNAMED: fhir.Resource = {"resourceType": "Organization", "name": "Example Health"}
SAYS = {"meta": {"source": "urn:lab#request-7"}}


def parsed(made: fhir.Resource, source: str | None = None) -> Bundle:
    text = as_bundle(json.dumps(made).encode(), is_ndjson=False, source=source, base=HERE)
    return parse_bundle(text)


def key_of(resource: fhir.Resource, full_url: str | None = None, source: str | None = None) -> str:
    made = extract("collection", resource)
    if full_url is not None:
        made["entry"][0]["fullUrl"] = full_url
    return parsed(made, source).entries[0].source_key


def keys_of(made: fhir.Resource) -> list[str]:
    return [entry.source_key for entry in parsed(made).entries]


class TestSourceKeys:
    def test_full_url_or_meta_source(self):
        named = UNNAMED | {"id": "o1"}
        urn = "urn:uuid:00000000-0000-0000-0000-00000000000a"

        assert key_of(patient()).startswith("content|")
        assert key_of(named | SAYS, f"{SERVER}/Organization/o1") == f"url|{SERVER}/Organization/o1"
        assert key_of(named | SAYS, source=f"{SERVER}/") == f"url|{SERVER}/Organization/o1"
        assert key_of(named | SAYS, urn) == "source|urn:lab|o1"
        assert key_of(named | SAYS) == "source|urn:lab|o1"
        assert key_of(UNNAMED | SAYS, urn, SERVER) == f"url|{urn}"

    def test_uuid(self):
        id_ = "3F2504E0-4F89-41D3-9A0C-0305E82C3301"
        urn = f"urn:uuid:{id_.lower()}"
        made = extract("collection", UNNAMED | {"id": id_})

        assert keys_of(made) == [f"url|{urn}"]
        assert parsed(made, SERVER).entries[0].urls == (f"{SERVER}/Organization/{id_}", urn)
        assert key_of(UNNAMED | {"id": "00000000-0000-0000-0000-000000000001"})[:8] == "content|"

    def test_source_of_the_bundle(self):
        said = extract("collection", UNNAMED | {"id": "o1"}) | {"meta": {"source": SERVER}}

        assert keys_of(said) == [f"url|{SERVER}/Organization/o1"]
        assert keys_of(said | {"meta": {"source": "#request-7"}})[0].startswith("content|")
        with pytest.raises(Invalid) as refused:
            parsed(said | {"meta": {"source": 7}})
        assert [error.pointer for error in refused.value.errors] == ["/meta/source"]

    def test_content_and_patient(self):
        same = [condition("Patient/p1"), condition("Patient/p2"), condition("Patient/p1")]
        people = [patient("1"), patient("2")]
        spread = json.loads(json.dumps(same[0] | {"id": "c"}), object_pairs_hook=_reversed)

        first = keys_of(extract("collection", *same, *people))

        assert len(set(first)) == 5
        for order in permutations(same):
            assert set(keys_of(extract("collection", *people, *order))) == set(first)
        assert key_of(spread) == key_of(same[0] | {"id": "c"}) != key_of(same[0])
        assert key_of(UNNAMED) != key_of(UNNAMED | {"name": "Example Care"})

    def test_too_long_address(self):
        with pytest.raises(Invalid) as refused:
            key_of(UNNAMED | {"id": "x" * 1900}, source=SERVER)

        assert [(error.pointer, error.rule) for error in refused.value.errors] == [
            ("/entry/0/resource/id", "too-long")
        ]


class TestReferences:
    def test_relative_to_a_common_server(self):
        found = condition("Patient/p9", id="c1")

        assert parsed(extract("searchset", found, server=SERVER)).server == SERVER
        assert parsed(extract("collection", found), SERVER).server == SERVER
        assert parsed(extract("searchset", found, server=SERVER), "https://x.org").server == SERVER
        assert parsed(extract("collection", condition("Patient/p9")), SERVER).server == SERVER
        assert parsed(extract("collection", found)).server is None

    def test_ambiguous_among_several_servers(self):
        elsewhere = extract("searchset", patient("1"), server="https://other.example")
        made = extract("searchset", condition("Patient/p1", id="c1"), server=SERVER)
        made["entry"] += elsewhere["entry"]

        bundle = parsed(made)

        assert (bundle.server, bundle.local) == (None, {})


def test_search_outcome_is_skipped():
    outcome: dict[str, Any] = {
        "resource": {"resourceType": "OperationOutcome", "id": "x"},
        "search": {"mode": "outcome"},
    }
    made = extract("searchset", UNNAMED)
    made["entry"].insert(0, outcome)

    assert [(one.index, one.type) for one in parsed(made).entries] == [(1, "Organization")]
    assert len(parsed(made | {"type": "collection"}).entries) == 2


def _reversed(members: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(reversed(members))
