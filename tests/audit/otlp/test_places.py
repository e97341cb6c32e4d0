import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.otlp.mapping import SpanReader
from audit.otlp.subjects import NO_SUBJECT, Subject, inherited
from tests.audit.sent_spans import sent_in
from tests.audit.spans import TOOL, request_of, span

ENCOUNTER, OTHER = ("0198f0a2-7a55-7c0e-8f3d-0b8f6b1d2c4" + n for n in "45")


def subject_of(attributes: dict[str, Any], resource: dict[str, Any] | None = None) -> Subject:
    body = request_of(span(1, TOOL | attributes), resource=resource).SerializeToString()
    (sent,) = sent_in(body)
    return SpanReader(with_texts=False).read(sent).subject


@pytest.mark.parametrize(
    ("attributes", "patients"),
    [
        ({"chartroom.patient_ids": ["P1", "P2", "P1"]}, ("P1", "P2")),
        ({"chartroom.patient_ids": "P1, P2,"}, ("P1", "P2")),
        ({"chartroom.patient_ids": '["P1", "P2"]'}, ("P1", "P2")),
        ({"chartroom.patient_id": "P1"}, ("P1",)),
        ({"chartroom.patient_id": 17}, ("17",)),
        ({"chartroom.patient_ids": []}, ()),
        ({"langfuse.trace.metadata.chartroom_patient_ids": '"P1,P2"'}, ("P1", "P2")),
        ({"metadata": json.dumps({"chartroom.patient_ids": ["P1"]})}, ("P1",)),
        ({"metadata": {"chartroom.patient_id": "P1"}}, ("P1",)),
        ({"metadata": "[1]"}, ()),
        ({"metadata": "no JSON"}, ()),
        ({"chartroom.patient_ids": [["P1"] * 10_001]}, ()),
    ],
)
def test_patients_may_be_given_in_several_forms(
    attributes: dict[str, Any], patients: tuple[str, ...]
):
    assert subject_of(attributes).patients == patients


def test_the_span_takes_precedence_over_its_metadata_and_its_resource():
    metadata = {"metadata": json.dumps({"chartroom.encounter_id": OTHER})}
    own = {"chartroom.encounter_id": ENCOUNTER}
    resource = {"chartroom.encounter_id": "x", "chartroom.patient_ids": "P1", "agent.name": "a"}

    assert subject_of(own | metadata, resource) == Subject(ENCOUNTER, ("P1",), "")
    assert subject_of(metadata, resource).encounter == OTHER
    assert subject_of({}, resource) == Subject("x", ("P1",), "")


def test_a_subject_comes_from_the_nearest_ancestor():
    own = {
        3: NO_SUBJECT,  # The spans of a request may list children before parents.
        2: Subject(patients=("P2",)),
        1: Subject("e", ("P1",), "agent"),
        9: NO_SUBJECT,  # The parent of span 9 is not in the request.
    }

    whole = inherited(own, {3: 2, 2: 1, 9: 8}.get)

    assert whole == {
        3: Subject("e", ("P2",), "agent"),
        2: Subject("e", ("P2",), "agent"),
        1: own[1],
        9: NO_SUBJECT,
    }


@given(st.dictionaries(st.integers(0, 9), st.integers(0, 9)), st.integers(0, 9))
def test_parents_in_a_circle_end(parents: dict[int, int], named: int):
    own = {number: Subject("e") if number == named else NO_SUBJECT for number in range(10)}

    whole = inherited(own, parents.get)

    assert whole.keys() == own.keys()
    for number, subject in whole.items():
        above, at = set[int](), number
        while at not in above:
            above.add(at)
            at = parents.get(at, at)
        assert subject.encounter in {"", "e"}
        assert subject.encounter == "" or named in above


def test_ten_thousand_generations_are_read_at_once():
    own = dict.fromkeys(range(10000), NO_SUBJECT) | {0: Subject("e")}

    assert set(inherited(own, lambda number: number - 1).values()) == {Subject("e")}
