import json
import time
from typing import Any
from uuid import UUID

import pytest

from audit.events.reading import MAX_BATCH_ERRORS, MAX_EVENTS, read_batch, read_event, split_batch
from audit.exact_json import MAX_DEPTH, MAX_PAYLOAD_BYTES
from chassis.http.bounded_json import MAX_VALUES
from chassis.problems.problem import Invalid

EVENT = {"patient_ids": ["P1"], "agent_name": "triage-agent", "event_type": "tool_call"}


def text_of(payload: bytes, **more: Any) -> bytes:
    return json.dumps(EVENT | more).encode()[:-1] + b', "payload": ' + payload + b"}"


def nested(levels: int) -> bytes:
    return b'{"a":' * levels + b"1" + b"}" * levels


def broken(text: bytes) -> list[tuple[str, str, Any]]:
    with pytest.raises(Invalid) as refusal:
        read_event(text)
    return [(error.pointer, error.rule, error.allowed) for error in refusal.value.errors]


class TestReadEvent:
    def test_keeps_the_payload_as_it_was_sent(self) -> None:
        payload = b'{ "dose":1.10,"dose" : 1e400, "\\u0000":"\\/" }'

        assert read_event(text_of(payload)).payload.text == payload

    def test_reads_the_other_members(self) -> None:
        event = read_event(
            text_of(b"{}", id=str(UUID(int=7)), occurred_at="2026-03-14T09:30:00+01:00")
        )

        assert (event.id, event.patient_ids, event.encounter_id) == (UUID(int=7), ("P1",), None)
        assert event.occurred_at is not None
        assert event.occurred_at.isoformat() == "2026-03-14T08:30:00+00:00"

    @pytest.mark.parametrize(
        "payload",
        [
            b"{" + b" " * (MAX_PAYLOAD_BYTES - 2) + b"}",
            nested(MAX_DEPTH),
            b'{"n":' + b"1" * 1_000 + b"}",
        ],
    )
    def test_takes_what_is_just_at_a_limit(self, payload: bytes) -> None:
        assert read_event(text_of(payload)).payload.text == payload

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(b"", ("", "required", None), id="nothing"),
            pytest.param(b" \r\n", ("", "required", None), id="blanks"),
            pytest.param(b"[]", ("", "must-be-object", None), id="a list"),
            pytest.param(b"{", ("", "valid-json", None), id="half a document"),
            pytest.param(
                text_of(b"[]"), ("/payload", "must-be-object", None), id="a list for a payload"
            ),
            pytest.param(
                text_of(b"null"), ("/payload", "must-be-object", None), id="null for a payload"
            ),
            pytest.param(
                text_of(b"{" + b" " * (MAX_PAYLOAD_BYTES - 1) + b"}"),
                ("/payload", "max-bytes", MAX_PAYLOAD_BYTES),
                id="a byte too much",
            ),
            pytest.param(
                text_of(nested(MAX_DEPTH + 1)),
                ("/payload", "nesting-depth", MAX_DEPTH),
                id="a level more",
            ),
            pytest.param(
                text_of(nested(3_000)), ("", "nesting-depth", MAX_DEPTH), id="3,000 levels"
            ),
            pytest.param(
                text_of(b'{"dose": ' + b"1" * 1_001 + b"}"),
                ("/payload", "max-digits", 1_000),
                id="a digit too much",
            ),
            pytest.param(
                text_of(rb'{"a": "\ud83d"}'), ("", "valid-unicode", None), id="a lone surrogate"
            ),
            pytest.param(
                text_of(b"{}", more=1), ("", "unknown-field", None), id="an unknown field"
            ),
            pytest.param(
                b'{"a":[' + b",".join([b"[]"] * 300_000) + b"]}",
                ("", "number-of-values", MAX_VALUES),
                id="more values beside the payload than are taken",
            ),
            pytest.param(
                text_of(b"{}", patient_ids=["P-1"] * (MAX_VALUES + 1)),
                ("", "number-of-values", MAX_VALUES),
                id="more patients than are read",
            ),
        ],
    )
    def test_names_the_field_and_the_rule_that_was_broken(
        self, text: bytes, expected: tuple[str, str, Any]
    ) -> None:
        assert expected in broken(text)

    def test_never_repeats_what_was_sent(self) -> None:
        with pytest.raises(Invalid) as refusal:
            read_event(text_of(b'"Jane Doe"', patient_ids=["Jane/Doe"], tool=["Jane Doe"]))

        assert len(refusal.value.errors) == 3
        assert "Jane" not in json.dumps(refusal.value.document(None))


class TestReadBatch:
    @pytest.mark.parametrize(
        ("more", "total"),
        [({f"field_{n}": 1 for n in range(700)}, 700), ({"patient_ids": [1] * 1_000}, 1_000)],
        ids=["unknown fields", "wrong items"],
    )
    def test_of_events_with_very_many_broken_rules_costs_little(
        self, more: Any, total: int
    ) -> None:
        text = text_of(b"{}", **more)
        began = time.process_time()

        found = list(read_batch([text] * MAX_EVENTS))

        assert time.process_time() - began < 1.5  # Some 0.2 s; it was 5 s and 7 s.
        refusals = [one for one in found if isinstance(one, Invalid)]
        assert [one.errors_total for one in refusals] == [total] * MAX_EVENTS
        assert sum(len(one.errors) for one in refusals) == MAX_BATCH_ERRORS

    def test_lists_the_errors_of_events_one_by_one(self) -> None:
        found = list(read_batch([text_of(b"{}", tool=7), text_of(b"{}"), b"7"]))

        assert [len(one.errors) if isinstance(one, Invalid) else 0 for one in found] == [1, 0, 1]


class TestSplitBatch:
    def test_parts_the_items_of_an_array(self) -> None:
        assert split_batch(b' [{"a": 1} , 2]', lines=False) == [b'{"a": 1}', b"2"]

    def test_parts_lines(self) -> None:
        assert split_batch(b'{"a": 1}\n\n{"b"\n', lines=True) == [b'{"a": 1}', b'{"b"']

    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            (b"{}", "must-be-list"),
            (b"", "valid-json"),
            (b"[{}", "valid-json"),
            (b"[" * 100_000, "nesting-depth"),
        ],
    )
    def test_refuses_what_is_no_array(self, text: bytes, rule: str) -> None:
        with pytest.raises(Invalid) as refusal:
            split_batch(text, lines=False)

        assert [error.rule for error in refusal.value.errors] == [rule]


class TestAPayload:
    def test_may_hold_more_values_than_what_is_beside_it(self) -> None:
        payload = b'{"a":[' + b",".join([b"[]"] * (3 * MAX_VALUES)) + b"]}"

        assert read_event(text_of(payload)).payload.text == payload
