import json
from typing import Any
from uuid import UUID

import pytest

from audit.errors import TooManyEvents
from audit.events import bodies
from audit.events.bodies import MAX_BATCH_ERRORS, MAX_EVENTS, Form, read_events
from audit.events.schemas import EventCreate
from audit.exact_json import MAX_DEPTH, MAX_PAYLOAD_BYTES
from chassis.http.bounded_json import MAX_VALUES
from chassis.problems.problem import Invalid
from chassis.problems.validation import refusal

EVENT = {"patient_ids": ["P1"], "agent_name": "triage-agent", "event_type": "tool_call"}


def text_of(payload: bytes, **more: Any) -> bytes:
    return json.dumps(EVENT | more).encode()[:-1] + b', "payload": ' + payload + b"}"


def nested(levels: int) -> bytes:
    return b'{"a":' * levels + b"1" + b"}" * levels


async def read(text: bytes) -> EventCreate:
    (event,) = await read_events(text, "object")
    assert isinstance(event, EventCreate)
    return event


async def refusal_of(text: bytes) -> Invalid:
    (event,) = await read_events(text, "object")
    assert isinstance(event, Invalid)
    return event


BROKEN: dict[str, tuple[bytes, tuple[str, str, Any]]] = {
    "nothing": (b"", ("", "required", None)),
    "blanks": (b" \r\n", ("", "required", None)),
    "a list": (b"[]", ("", "must-be-object", None)),
    "half a document": (b"{", ("", "valid-json", None)),
    "no number": (text_of(b'{"a": NaN}'), ("", "valid-json", None)),
    "endless nesting": (b"[" * 100_000, ("", "must-be-object", None)),
    "a list for a payload": (text_of(b"[]"), ("/payload", "must-be-object", None)),
    "null for a payload": (text_of(b"null"), ("/payload", "must-be-object", None)),
    "a text for a payload": (text_of(b'"text"'), ("/payload", "must-be-object", None)),
    "a byte too much": (
        text_of(b"{" + b" " * (MAX_PAYLOAD_BYTES - 1) + b"}"),
        ("/payload", "max-bytes", MAX_PAYLOAD_BYTES),
    ),
    "a level more": (text_of(nested(MAX_DEPTH + 1)), ("/payload", "nesting-depth", MAX_DEPTH)),
    "3,000 levels": (text_of(nested(3_000)), ("", "nesting-depth", MAX_DEPTH)),
    "a digit too much": (
        text_of(b'{"dose": ' + b"1" * 1_001 + b"}"),
        ("/payload", "max-digits", 1_000),
    ),
    "an unknown field": (text_of(b"{}", more=1), ("", "unknown-field", None)),
    "too many values beside the payload": (
        b'{"a":[' + b",".join([b"[]"] * 300_000) + b"]}",
        ("", "number-of-values", MAX_VALUES),
    ),
    "too many patients": (
        text_of(b"{}", patient_ids=["P-1"] * (MAX_VALUES + 1)),
        ("", "number-of-values", MAX_VALUES),
    ),
}


class TestOneObject:
    async def test_keeps_its_payload_byte_for_byte(self):
        payload = b'{ "dose":1.10,"dose" : 1e400, "\\u0000":"\\/" }'

        assert (await read(text_of(payload))).payload.text == payload
        batches: dict[Form, bytes] = {
            "array": b"[" + text_of(payload) + b"]",
            "lines": text_of(payload) + b"\n",
        }
        for form, body in batches.items():
            (one,) = await read_events(body, form)
            assert isinstance(one, EventCreate)
            assert one.payload.text == payload, form

    async def test_parses_the_other_members(self):
        event = await read(
            text_of(b"{}", id=str(UUID(int=7)), occurred_at="2026-03-14T09:30:00+01:00")
        )

        assert (event.id, event.patient_ids, event.encounter_id) == (UUID(int=7), ("P1",), None)
        assert event.occurred_at.isoformat() == "2026-03-14T08:30:00+00:00"

    @pytest.mark.parametrize(
        "payload",
        [
            b"{" + b" " * (MAX_PAYLOAD_BYTES - 2) + b"}",
            nested(MAX_DEPTH),
            b'{"n":' + b"1" * 1_000 + b"}",
        ],
    )
    async def test_may_reach_a_limit(self, payload: bytes):
        assert (await read(text_of(payload))).payload.text == payload

    @pytest.mark.parametrize(("text", "expected"), BROKEN.values(), ids=BROKEN)
    async def test_is_rejected_with_the_field_and_the_broken_rule(
        self, text: bytes, expected: tuple[str, str, Any]
    ):
        errors = (await refusal_of(text)).errors

        assert expected in [(error.pointer, error.rule, error.allowed) for error in errors]

    async def test_is_rejected_without_the_submitted_values(self):
        refusal = await refusal_of(
            text_of(b'"Jane Doe"', patient_ids=["Jane\x00Doe"], tool=["Jane Doe"])
        )

        assert len(refusal.errors) == 3
        assert "Jane" not in json.dumps(refusal.document(None))

    async def test_may_have_more_values_in_its_payload_than_outside(self):
        payload = b'{"a":[' + b",".join([b"[]"] * (3 * MAX_VALUES)) + b"]}"

        assert (await read(text_of(payload))).payload.text == payload


class TestABatch:
    @pytest.mark.parametrize(
        ("more", "total"),
        [({f"field_{n}": 1 for n in range(700)}, 700), ({"patient_ids": [1] * 1_000}, 1_000)],
        ids=["unknown fields", "wrong items"],
    )
    async def test_of_events_with_very_many_broken_rules_costs_little(
        self, more: Any, total: int, monkeypatch: pytest.MonkeyPatch
    ):
        """Regression test: rendering a problem document per broken rule took seconds."""
        body, made = b"\n".join([text_of(b"{}", **more)] * MAX_EVENTS), []

        def noted(errors: Any, *, limit: int) -> Invalid:
            made.append(limit)
            return refusal(errors, limit=limit)

        monkeypatch.setattr(bodies, "refusal", noted)

        found = await read_events(body, "lines")

        assert sum(made) == MAX_BATCH_ERRORS
        refusals = [one for one in found if isinstance(one, Invalid)]
        assert [one.errors_total for one in refusals] == [total] * MAX_EVENTS
        assert sum(len(one.errors) for one in refusals) == MAX_BATCH_ERRORS
        assert max(len(one.errors) for one in refusals) == len(refusals[0].errors) == 20
        assert len(json.dumps([one.document(None) for one in refusals])) <= 1024 * 1024

    @pytest.mark.parametrize(
        ("form", "body"),
        [
            ("array", b" [" + b" , ".join([text_of(b"{}", tool=7), text_of(b"{}"), b"7"]) + b"]"),
            ("lines", b"\n\n".join([text_of(b"{}", tool=7), text_of(b"{}"), b"7"]) + b"\n"),
        ],
    )
    async def test_has_an_error_for_each_invalid_event(self, form: Form, body: bytes):
        found = await read_events(body, form)

        assert [len(one.errors) if isinstance(one, Invalid) else 0 for one in found] == [1, 0, 1]

    async def test_of_lines_may_contain_a_line_that_is_not_json(self):
        found = await read_events(text_of(b"{}") + b'\n\n{"b"\n', "lines")

        assert [type(one) for one in found] == [EventCreate, Invalid]

    @pytest.mark.parametrize(
        ("body", "rule"),
        [
            (b"{}", "must-be-list"),
            (b"", "valid-json"),
            (b"[{}", "valid-json"),
            (b"[" * 100_000, "nesting-depth"),
        ],
    )
    async def test_is_rejected_if_it_is_not_an_array(self, body: bytes, rule: str):
        with pytest.raises(Invalid) as refusal:
            await read_events(body, "array")

        assert [error.rule for error in refusal.value.errors] == [rule]

    @pytest.mark.parametrize("form", ["array", "lines"])
    async def test_is_rejected_if_it_has_too_many_events(self, form: Form):
        texts = [b"{}"] * (MAX_EVENTS + 1)
        body = b"[" + b",".join(texts) + b"]" if form == "array" else b"\n".join(texts)

        with pytest.raises(TooManyEvents):
            await read_events(body, form)
