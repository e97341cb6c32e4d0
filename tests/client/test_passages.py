import logging
from typing import Any, cast

import pytest

from chartroom_client.passages import passages_of
from chartroom_client.types.retrieval import Match, Matches

MATCH = {
    "id": "p-1",
    "chunk_text": "echo",
    "document_id": "d-1",
    "document_version": 2,
    "start": 5,
    "end": 9,
    "title": "Letter",
    "section": None,
    "scores": {"dense": 0.7, "lexical": None, "fused": 0.9},
}
CITATION = {"document_id": "d-1", "version": 2, "start": 5, "end": 9}
WHOLE = CITATION | {"start": 0, "end": 14}


def found(match: dict[str, Any], **members: Any) -> Matches:
    answer = {"matches": [cast("Match", match)], "degraded": False, "truncated": False}
    return cast("Matches", answer | members)


@pytest.mark.parametrize(
    ("fields", "text", "citation"),
    [
        ({}, "echo", CITATION),
        ({"merged": {"text": "The echo is on", "start": 0, "end": 14}}, "The echo is on", WHOLE),
        ({"document_id": None, "document_version": None, "start": None, "end": None}, "echo", None),
    ],
)
def test_a_citation_is_a_source_of_the_text(
    fields: dict[str, Any], text: str, citation: dict[str, Any] | None
):
    (passage,) = passages_of(found(MATCH | fields))

    assert (passage.id, passage.text, passage.score) == ("p-1", text, 0.9)
    assert passage.metadata == {"title": "Letter", "citation": citation}


@pytest.mark.parametrize(
    ("members", "is_warned"),
    [({}, False), ({"truncated": True}, True), ({"unavailable": ["records"]}, True)],
)
def test_an_incomplete_answer_is_logged_without_its_texts(
    caplog: pytest.LogCaptureFixture, members: dict[str, Any], *, is_warned: bool
):
    caplog.set_level(logging.INFO)

    passages_of(found(MATCH, **members))

    assert len(caplog.messages) == is_warned
    assert "echo" not in caplog.text
