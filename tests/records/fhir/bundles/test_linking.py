import json
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import fhir
from support.fhir import MRN, bundle, condition, encounter, entry, observation, patient, urn

from chassis.problems.problem import Invalid
from records.fhir.bundles.bundle import parse_bundle
from records.fhir.bundles.bundle_entry import JOINED_BY_IDENTIFIER
from records.fhir.bundles.linking import Merges, Resource, Stored, StoredResource, link
from records.fhir.bundles.naming import EntryMatcher
from records.fhir.bundles.references import ByIdentifier, ByURL


def resources_of(
    made: fhir.Resource, stored: Stored | None = None
) -> dict[tuple[str, str], Resource]:
    """Match a bundle's entries; ids derive from type and source key, so that two runs are comparable."""
    parsed = parse_bundle(json.dumps(made).encode())
    keys = sorted(entry.key for entry in parsed.entries)
    ids = iter(sorted(keys, key=lambda key: key[0] not in JOINED_BY_IDENTIFIER))
    matcher = EntryMatcher(
        *(parsed, stored or {}, {}, {}),
        lambda: uuid5(NAMESPACE_URL, "".join(next(ids))),
        {one.index: key for one in parsed.entries if (key := one.identifier_key) is not None},
    )
    matcher.match_by_identifier()
    resources = matcher.match_others()
    link(parsed, stored or {}, resources, Merges({}, {}))
    return {resource.entry.key: resource for resource in resources}


def stored_values(
    resources: Mapping[tuple[str, str], Resource],
) -> dict[tuple[str, str], tuple[Any, ...]]:
    return {
        key: (one.id, one.patient_id, one.encounter_id, one.body, one.entry.mapped)
        for key, one in resources.items()
    }


class TestOrderOfEntries:
    @given(st.integers(1, 30), st.integers(0, 2**32))
    @settings(max_examples=50)
    def test_does_not_matter(self, more: int, seed: int):
        made = fhir.large(5 + more)

        assert stored_values(resources_of(fhir.shuffled(made, seed))) == stored_values(
            resources_of(made)
        )

    @given(
        st.permutations(range(5)),
        st.integers(0, 4),
        st.sampled_from(["subject", "resourceType", "status"]),
    )
    @settings(max_examples=50)
    def test_does_not_matter_for_errors(self, order: list[int], index: int, member: str):
        made = fhir.small()
        made["entry"][index]["resource"].pop(member, None)

        def rules(entries: list[fhir.Resource]) -> set[tuple[int, str, str]] | None:
            try:
                resources_of(made | {"entry": entries})
            except Invalid as refusal:
                errors = [error.pointer.split("/", 3) for error in refusal.errors]
                return {
                    (made["entry"].index(entries[int(pointer[2])]), pointer[3], error.rule)
                    for pointer, error in zip(errors, refusal.errors, strict=True)
                }
            return None

        assert rules([made["entry"][place] for place in order]) == rules(made["entry"])


VISIT = entry(encounter(participant=[]), urn(3))


def provenance(*targets: int) -> fhir.Resource:
    references = [{"reference": urn(target)} for target in targets]
    return {"resourceType": "Provenance", "target": references}


class TestLink:
    def test_indirect_patient(self):
        linked = resources_of(
            bundle(
                entry(provenance(3), urn(4)),
                entry(provenance(2), urn(3)),
                entry(condition(), urn(2)),
                entry(patient(), urn(1)),
            )
        )

        assert len({one.patient_id for one in linked.values()}) == 1

    def test_indirect_stored_patient(self):
        found = StoredResource("Condition", UUID(int=1), UUID(int=2))
        stored: Stored = {ByURL(urn(1)): [found]}
        entries = [entry(provenance(1), urn(2)), entry(provenance(2), urn(3))]

        for ordered in (entries, entries[::-1]):
            resources = resources_of(bundle(*ordered), stored)
            assert {one.patient_id for one in resources.values()} == {UUID(int=2)}

    def test_rejects_reference_to_if_none_exist_only(self):
        search = f"Patient?identifier={MRN}|7"
        unmatched = entry(patient("1"), urn(1), ifNoneExist=f"identifier={MRN}|7")

        with pytest.raises(Invalid) as refused:
            resources_of(bundle(unmatched, entry(condition(search), urn(2))))

        assert [(error.pointer, error.rule) for error in refused.value.errors] == [
            ("/entry/1/resource/subject/reference", "unknown-reference")
        ]

    def test_compares_patient_of_found_encounter(self):
        found = StoredResource("Encounter", UUID(int=8), UUID(int=9))
        stored: Stored = {ByIdentifier("Encounter", "urn:x", "7"): [found]}
        visit = entry(encounter(participant=[]), urn(3), ifNoneExist="identifier=urn:x|7")

        with pytest.raises(Invalid) as refused:
            resources_of(
                bundle(visit, entry(observation(), urn(2)), entry(patient(), urn(1))), stored
            )

        assert [(error.pointer, error.rule) for error in refused.value.errors] == [
            ("/entry/1/resource/encounter/reference", "encounter-of-another-patient")
        ]

    def test_shared_resources_have_no_patient(self):
        group = {"resourceType": "Group", "member": [{"entity": {"reference": urn(1)}}]}
        people = [entry(patient("1"), urn(1)), entry(patient("2"), urn(2))]
        linked = resources_of(
            bundle(entry(provenance(1, 2), urn(3)), entry(group, urn(4)), *people)
        )

        assert linked["Provenance", f"url|{urn(3)}"].patient_id is None
        assert linked["Group", f"url|{urn(4)}"].patient_id is None

    def test_nested_encounter(self):
        claim = {
            "resourceType": "Claim",
            "patient": {"reference": urn(1)},
            "item": [{"encounter": [{"reference": urn(3)}]}],
        }
        linked = resources_of(bundle(entry(claim, urn(2)), entry(patient(), urn(1)), VISIT))

        claims, visits = linked["Claim", f"url|{urn(2)}"], linked["Encounter", f"url|{urn(3)}"]
        assert claims.encounter_id == visits.id

    def test_keeps_unknown_urns_of_an_extract(self):
        finding = condition(encounter={"reference": urn(9)})
        made = bundle(entry(patient(), urn(1)), entry(finding, urn(2)))

        kept = resources_of(made | {"type": "collection"}).values()

        assert any(urn(9).encode() in one.body for one in kept)

    def test_attachments(self):
        note = {
            "resourceType": "DocumentReference",
            "status": "current",
            "content": [{"attachment": {"url": url}} for url in (urn(2).upper(), urn(9))],
        }
        binary = {"resourceType": "Binary", "contentType": "text/plain"}

        linked = resources_of(bundle(entry(note, urn(1)), entry(binary, urn(2))))

        content = json.loads(linked["DocumentReference", f"url|{urn(1)}"].body)["content"]
        place = f"Binary/{linked['Binary', f'url|{urn(2)}'].id}"
        assert [one["attachment"]["url"] for one in content] == [place, urn(9)]

    def test_patient_of_the_encounter(self):
        finding = observation()
        del finding["subject"]
        linked = resources_of(bundle(entry(finding, urn(2)), VISIT, entry(patient(), urn(1))))

        assert len({one.patient_id for one in linked.values()}) == 1
