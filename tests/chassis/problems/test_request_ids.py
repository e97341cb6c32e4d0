import re

from chassis.problems.request_ids import SHAPE, accepted_request_id

TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736"
KEPT = ["0190a5c8-7e1c-7000-8000-000000000001", "0190A5C8-7E1C-7000-8000-00000000000F", TRACE_ID]
REPLACED = ["", "P12345", "Jane Doe", f"{TRACE_ID}\n", TRACE_ID * 2, "\u0660" * 32]


def test_a_uuid_or_trace_id_is_kept_and_anything_else_is_replaced():
    assert [accepted_request_id(sent) for sent in KEPT] == KEPT
    for sent in REPLACED:
        made = accepted_request_id(sent)
        assert made != sent
        assert re.fullmatch(SHAPE, made)
